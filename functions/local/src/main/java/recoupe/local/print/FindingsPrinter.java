package recoupe.local.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Json;
import recoupe.model.Relation;

/** Prints findings in one of the forms. */
public interface FindingsPrinter {
    /**
     * @param findings in the order in which they are to be told
     * @param fileOf the file under which the user knows a claim; null if none is known
     */
    void print(List<Finding> findings, Function<Claim, String> fileOf);

    /**
     * @param form table, json, jsonl or csv
     * @param withheld whether the other forms than the table tell where no judgement is possible
     * @param options how much the table shows
     * @throws IllegalArgumentException if there is no such form
     */
    static FindingsPrinter of(String form, Terminal terminal, boolean withheld, TableOptions options) {
        PrintWriter out = terminal.out();
        return switch (form) {
            case "table" -> new FindingsAsTable(terminal, options);
            case "json" ->
                (findings, fileOf) -> {
                    try (JsonArray array = new JsonArray(out)) {
                        each(findings, withheld, finding -> array.add(FiledFinding.of(finding, fileOf)));
                    }
                };
            case "jsonl" ->
                (findings, fileOf) -> {
                    each(findings, withheld, finding -> out.print(Json.line(FiledFinding.of(finding, fileOf)) + "\n"));
                    out.flush();
                };
            case "csv" ->
                (findings, fileOf) -> {
                    out.print(Csv.line(names()));
                    each(findings, withheld, finding -> out.print(Csv.line(cells(finding, fileOf))));
                    out.flush();
                };
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    private static void each(List<Finding> findings, boolean withheld, Consumer<Finding> print) {
        findings.stream()
                .filter(finding -> withheld || finding.relation() != Relation.WITHHELD)
                .forEach(print);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "id",
                "storyId",
                "story",
                "measureId",
                "measure",
                "relation",
                "alert",
                "weight",
                "why",
                "reason",
                "withheld",
                "within",
                "gap",
                "ratio",
                "claimsOfA",
                "claimsOfB"));
        ClaimsAsCsv.COLUMNS.forEach(column -> names.add("a." + column));
        ClaimsAsCsv.COLUMNS.forEach(column -> names.add("b." + column));
        return names;
    }

    private static List<Object> cells(Finding finding, Function<Claim, String> fileOf) {
        List<Object> cells = new ArrayList<>();
        cells.add(finding.id());
        cells.add(finding.story().id());
        cells.add(finding.story().title());
        cells.add(finding.measure().id());
        cells.add(finding.measure().title());
        cells.add(finding.relation().code());
        cells.add(finding.alert().code());
        cells.add(finding.weight());
        cells.add(finding.why());
        cells.add(finding.reason().code());
        cells.add(finding.withheld() == null ? null : finding.withheld().code());
        cells.add(finding.within());
        cells.add(finding.gap());
        cells.add(finding.ratio());
        cells.add(ids(finding.claimsOfA()));
        cells.add(ids(finding.claimsOfB()));
        cells.addAll(ClaimsAsCsv.cells(fileOf.apply(finding.a()), finding.a()));
        cells.addAll(ClaimsAsCsv.cells(fileOf.apply(finding.b()), finding.b()));
        return cells;
    }

    private static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::claimId).collect(Collectors.joining(" "));
    }
}
