package recoupe.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of this package: rows of cells parted by tabs, without its comments. */
final class Table {
    private Table() {}

    /**
     * The rows of a table beside this class.
     *
     * @throws IllegalArgumentException naming the line that has another number of cells
     */
    static List<String[]> rows(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            return read(name, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> read(String name, int columns, BufferedReader lines) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException(name + ":" + number + ": " + columns + " cells wanted: " + line);
            }
            rows.add(cells);
        }
        return rows;
    }
}
