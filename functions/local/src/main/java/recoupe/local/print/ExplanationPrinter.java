package recoupe.local.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import recoupe.model.Json;

/** Prints the reading of one article after another, in one of the forms. */
public interface ExplanationPrinter extends AutoCloseable {
    void print(Explanation explanation);

    @Override
    void close();

    /**
     * @param form json, jsonl or html
     * @param several whether more than one article may come: JSON is then an array
     * @throws IllegalArgumentException if there is no such form
     */
    static ExplanationPrinter of(String form, PrintWriter out, boolean several) {
        return switch (form) {
            case "json" -> several ? new AsArray(new JsonArray(out)) : new AsObject(out);
            case "jsonl" -> new AsLines(out);
            case "html" -> new ExplanationPage(out);
            default -> throw new IllegalArgumentException("no such form: " + form);
        };
    }

    /** One object, set over many lines for a reader. */
    record AsObject(PrintWriter out) implements ExplanationPrinter {
        @Override
        public void print(Explanation explanation) {
            try {
                out.print(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(explanation) + "\n");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("an explanation has a JSON form", e);
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }

    /** One array of objects. */
    record AsArray(JsonArray array) implements ExplanationPrinter {
        @Override
        public void print(Explanation explanation) {
            array.add(explanation);
        }

        @Override
        public void close() {
            array.close();
        }
    }

    /** One object a line. */
    record AsLines(PrintWriter out) implements ExplanationPrinter {
        @Override
        public void print(Explanation explanation) {
            out.print(Json.line(explanation) + "\n");
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
