package recoupe.local.print;

import java.io.PrintWriter;
import recoupe.language.Analysis;
import recoupe.model.Json;

/** Prints the claims of one article after another, in one of the forms. */
public interface ClaimsPrinter extends AutoCloseable {
    void print(String file, Analysis analysis);

    @Override
    void close();

    /**
     * @param form table, json, jsonl or csv
     * @param wide whether the table's lines are as long as they come, and nothing is cut
     * @throws IllegalArgumentException if there is no such form
     */
    static ClaimsPrinter of(String form, Terminal terminal, boolean wide) {
        return switch (form) {
            case "table" -> new ClaimsAsTable(terminal, wide);
            case "json" -> new AsJson(new JsonArray(terminal.out()));
            case "jsonl" -> new AsJsonLines(terminal.out());
            case "csv" -> new ClaimsAsCsv(terminal.out());
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    /** One array of claims. */
    record AsJson(JsonArray array) implements ClaimsPrinter {
        @Override
        public void print(String file, Analysis analysis) {
            analysis.claims().forEach(claim -> array.add(new FiledClaim(file, claim)));
        }

        @Override
        public void close() {
            array.close();
        }
    }

    /** One claim a line. */
    record AsJsonLines(PrintWriter out) implements ClaimsPrinter {
        @Override
        public void print(String file, Analysis analysis) {
            analysis.claims().forEach(claim -> out.print(Json.line(new FiledClaim(file, claim)) + "\n"));
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
