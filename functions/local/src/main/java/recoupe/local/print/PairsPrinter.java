package recoupe.local.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Finding;
import recoupe.model.Json;
import recoupe.model.Relation;

/** Prints the pairs of claims behind findings in one of the forms, each as it is made: a few findings may have very many. */
public interface PairsPrinter {
    /**
     * Prints the pairs behind every finding that is a judgement.
     *
     * @param findings in the order in which they are to be told
     * @param fileOf the file under which the user knows a claim; null if none is known
     */
    void print(List<Finding> findings, Function<Claim, String> fileOf);

    /**
     * @param form table, json, jsonl or csv
     * @throws IllegalArgumentException if there is no such form
     */
    static PairsPrinter of(String form, Terminal terminal) {
        PrintWriter out = terminal.out();
        return switch (form) {
            case "table" ->
                (findings, fileOf) -> {
                    FindingsAsTable table = new FindingsAsTable(terminal, TableOptions.ALL);
                    each(findings, (finding, pair) -> table.print(finding, pair, fileOf));
                    out.flush();
                };
            case "json" ->
                (findings, fileOf) -> {
                    try (JsonArray array = new JsonArray(out)) {
                        each(findings, (finding, pair) -> array.add(FiledPair.of(pair, fileOf)));
                    }
                };
            case "jsonl" ->
                (findings, fileOf) -> {
                    each(findings, (finding, pair) -> out.print(Json.line(FiledPair.of(pair, fileOf)) + "\n"));
                    out.flush();
                };
            case "csv" ->
                (findings, fileOf) -> {
                    out.print(Csv.line(names()));
                    each(findings, (finding, pair) -> out.print(Csv.line(cells(pair, fileOf))));
                    out.flush();
                };
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    private static void each(List<Finding> findings, BiConsumer<Finding, Comparison> print) {
        findings.stream()
                .filter(finding -> finding.relation() != Relation.WITHHELD)
                .forEach(finding -> finding.pairs().forEach(pair -> print.accept(finding, pair)));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("finding", "relation", "why", "alert"));
        ClaimsAsCsv.COLUMNS.forEach(column -> names.add("a." + column));
        ClaimsAsCsv.COLUMNS.forEach(column -> names.add("b." + column));
        return names;
    }

    private static List<Object> cells(Comparison pair, Function<Claim, String> fileOf) {
        List<Object> cells = new ArrayList<>();
        cells.add(pair.finding());
        cells.add(pair.relation().code());
        cells.add(pair.why());
        cells.add(pair.alert().code());
        cells.addAll(ClaimsAsCsv.cells(fileOf.apply(pair.a()), pair.a()));
        cells.addAll(ClaimsAsCsv.cells(fileOf.apply(pair.b()), pair.b()));
        return cells;
    }
}
