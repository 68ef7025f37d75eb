package recoupe.local.print;

import java.io.PrintWriter;
import recoupe.model.Json;

/** A JSON array that is written as its elements come, one on a line. */
final class JsonArray implements AutoCloseable {
    private final PrintWriter out;
    private boolean begun;

    JsonArray(PrintWriter out) {
        this.out = out;
    }

    void add(Object element) {
        out.print((begun ? ",\n" : "[\n") + Json.line(element));
        begun = true;
    }

    @Override
    public void close() {
        out.print(begun ? "\n]\n" : "[]\n");
        out.flush();
    }
}
