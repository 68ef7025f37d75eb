package recoupe.local.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import recoupe.model.Comparison;
import recoupe.model.Json;

/** Prints comparisons in one of the forms. */
public interface ComparisonsPrinter {
    /**
     * @param fileOfArticle the file under which the user knows an article's id
     */
    void print(List<Comparison> comparisons, UnaryOperator<String> fileOfArticle);

    /**
     * @param form table, json, jsonl or csv
     * @param all whether the table also shows pairs that only look comparable
     * @throws IllegalArgumentException if there is no such form
     */
    static ComparisonsPrinter of(String form, Terminal terminal, boolean all) {
        return switch (form) {
            case "table" -> new ComparisonsAsTable(terminal, all, "--all shows them");
            case "json" -> (comparisons, files) -> json(comparisons, files, terminal.out());
            case "jsonl" -> (comparisons, files) -> jsonLines(comparisons, files, terminal.out());
            case "csv" -> (comparisons, files) -> csv(comparisons, files, terminal.out());
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    private static void json(List<Comparison> comparisons, UnaryOperator<String> files, PrintWriter out) {
        try (JsonArray array = new JsonArray(out)) {
            comparisons.forEach(comparison -> array.add(FiledComparison.of(comparison, files)));
        }
    }

    private static void jsonLines(List<Comparison> comparisons, UnaryOperator<String> files, PrintWriter out) {
        comparisons.forEach(comparison -> out.print(Json.line(FiledComparison.of(comparison, files)) + "\n"));
        out.flush();
    }

    private static void csv(List<Comparison> comparisons, UnaryOperator<String> files, PrintWriter out) {
        List<String> names = new ArrayList<>(List.of("relation", "alert", "dimension", "why", "gap", "ratio"));
        ClaimsAsCsv.COLUMNS.forEach(column -> names.add("a." + column));
        ClaimsAsCsv.COLUMNS.forEach(column -> names.add("b." + column));
        out.print(Csv.line(names));
        for (Comparison comparison : comparisons) {
            List<Object> cells = new ArrayList<>();
            cells.add(comparison.relation().code());
            cells.add(comparison.alert().name().toLowerCase(java.util.Locale.ROOT));
            cells.add(comparison.dimension());
            cells.add(comparison.why());
            cells.add(comparison.gap());
            cells.add(comparison.ratio());
            cells.addAll(ClaimsAsCsv.cells(files.apply(comparison.a().article().id()), comparison.a()));
            cells.addAll(ClaimsAsCsv.cells(files.apply(comparison.b().article().id()), comparison.b()));
            out.print(Csv.line(cells));
        }
        out.flush();
    }
}
