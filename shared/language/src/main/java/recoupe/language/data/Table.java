package recoupe.language.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import recoupe.language.Language;

/**
 * A plain table of language data: tab-separated values in UTF-8.
 *
 * <p>Lines that start with {@code #} tell what the table is, its origin and its licence. The first other line names the columns.
 * Empty cells at the end of a row may be left out. Loading refuses a bad line and names the file and the line.
 */
public final class Table {
    private static final String FOLDER = "/recoupe/language/";

    private Table() {}

    /** One row: its cells by column, and where it stands. */
    public static final class Row {
        private final String file;
        private final int line;
        private final List<String> columns;
        private final String[] cells;

        private Row(String file, int line, List<String> columns, String[] cells) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell under a column; empty if the row leaves it out. */
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(file + " has no column " + column + ", only " + columns);
            }
            return at < cells.length ? cells[at].strip() : "";
        }

        /** The cell under a column that must not be empty. */
        public String need(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                throw bad("the column " + column + " is empty");
            }
            return value;
        }

        /** The parts of a cell that holds several values parted by «|»; empty if the cell is. */
        public List<String> list(String column) {
            String value = get(column);
            return value.isEmpty()
                    ? List.of()
                    : List.of(value.split("\\|")).stream().map(String::strip).toList();
        }

        /** A complaint about this row that names the file and the line. */
        public IllegalArgumentException bad(String why) {
            return new IllegalArgumentException(file + ":" + line + ": " + why);
        }
    }

    /** Reads {@code <language>/<name>.tsv}. */
    public static List<Row> read(Language language, String name) {
        return read(language.code() + "/" + name + ".tsv");
    }

    /** Reads {@code common/<name>.tsv}: data that does not depend on the language. */
    public static List<Row> common(String name) {
        return read("common/" + name + ".tsv");
    }

    private static List<Row> read(String file) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + file);
            }
            return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<Row> parse(String file, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = List.of(cells);
                continue;
            }
            Row row = new Row(file, number, columns, cells);
            if (cells.length > columns.size()) {
                throw row.bad(cells.length + " cells under " + columns.size() + " columns");
            }
            if (cells[0].isBlank()) {
                throw row.bad("the first cell is empty");
            }
            rows.add(row);
        }
        if (columns == null) {
            throw new IllegalArgumentException(file + ": no line names the columns");
        }
        return List.copyOf(rows);
    }
}
