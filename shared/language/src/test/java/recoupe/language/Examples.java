package recoupe.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables of examples among the test resources: tab-separated, {@code #} before comments, the first line names the columns. */
public final class Examples {
    private Examples() {}

    /** One example; {@code \n} in a cell stands for a new line. */
    public record Row(Language language, List<String> columns, List<String> cells) {
        public String cell(String column) {
            int at = columns.indexOf(column);
            return at < cells.size() ? cells.get(at).strip().replace("\\n", "\n") : "";
        }

        @Override
        public String toString() {
            return language.code() + ": " + cells.get(0);
        }
    }

    /** The rows of {@code recoupe/language/<name>.tsv}. */
    public static Stream<Row> of(Language language, String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/recoupe/language/" + name + ".tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            List<String> columns = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (columns == null) {
                    columns = cells;
                } else {
                    rows.add(new Row(language, columns, cells));
                }
            }
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
