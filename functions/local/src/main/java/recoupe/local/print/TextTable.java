package recoupe.local.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells set in columns: long cells are wrapped, and the whole fits a width. */
final class TextTable {
    /**
     * One cell.
     *
     * @param text one line; it is wrapped where it is too long
     */
    record Cell(String text, Style.Tone tone) {
        static Cell of(String text) {
            return new Cell(text == null ? "" : text, Style.Tone.NORMAL);
        }

        static Cell of(String text, Style.Tone tone) {
            return new Cell(text == null ? "" : text, tone);
        }
    }

    /**
     * One column.
     *
     * @param right whether it is set flush right, as numbers are
     * @param least the fewest columns that it may be squeezed to
     */
    record Column(String title, boolean right, int least) {}

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final int maximumLines;

    /**
     * @param maximumLines the most lines that a cell may take; what is longer ends in «…»
     */
    TextTable(List<Column> columns, int maximumLines) {
        this.columns = columns;
        this.maximumLines = maximumLines;
    }

    void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    /**
     * The lines of the table in at most {@code width} columns; a column without any content is left out. Where the least
     * widths do not fit beside each other, the cells of a row follow each other instead, and there is no line of titles.
     */
    List<String> lines(int width, String indent, Style style) {
        return lines(width, indent, style, true);
    }

    /** The same without the line of titles. */
    List<String> body(int width, String indent, Style style) {
        return lines(width, indent, style, false);
    }

    private List<String> lines(int width, String indent, Style style, boolean titled) {
        int[] filled = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).text().isEmpty()))
                .toArray();
        if (filled.length < columns.size()) {
            return only(filled).lines(width, indent, style, titled);
        }
        int room = width - DisplayWidth.of(indent);
        int[] widths = widths(room);
        List<String> lines = new ArrayList<>();
        if (sum(widths) + GAP.length() * (widths.length - 1) > room) {
            rows.forEach(row -> addStacked(lines, row, room, indent, style));
            return lines;
        }
        List<Cell> titles = columns.stream()
                .map(column -> Cell.of(column.title(), Style.Tone.FAINT))
                .toList();
        if (titled) {
            addRow(lines, titles, widths, indent, style);
        }
        for (List<Cell> row : rows) {
            addRow(lines, row, widths, indent, style);
        }
        return lines;
    }

    /** The cells of a row one after the other, over as many lines as they take. */
    private static void addStacked(List<String> lines, List<Cell> row, int room, String indent, Style style) {
        List<Cell> cells = row.stream().filter(cell -> !cell.text().isEmpty()).toList();
        StringBuilder line = new StringBuilder();
        int used = 0;
        String start = indent;
        for (Cell cell : cells) {
            int left = room - used - (used == 0 ? 0 : GAP.length());
            if (used > 0 && DisplayWidth.of(cell.text()) > left) {
                lines.add(start + line);
                line.setLength(0);
                used = 0;
                start = indent + GAP;
            }
            int space = room - DisplayWidth.of(start) + DisplayWidth.of(indent);
            List<String> parts = Wrapping.wrap(cell.text(), used == 0 ? space : left, Integer.MAX_VALUE);
            for (String part : parts.subList(0, parts.size() - 1)) {
                lines.add(start + style.in(cell.tone(), part));
                start = indent + GAP;
            }
            String last = parts.get(parts.size() - 1);
            line.append(used == 0 ? "" : GAP).append(style.in(cell.tone(), last));
            used += (used == 0 ? DisplayWidth.of(start) - DisplayWidth.of(indent) : GAP.length())
                    + DisplayWidth.of(last);
        }
        if (used > 0) {
            lines.add(start + line);
        }
    }

    private TextTable only(int[] kept) {
        TextTable table =
                new TextTable(Arrays.stream(kept).mapToObj(columns::get).toList(), maximumLines);
        rows.forEach(row -> table.row(Arrays.stream(kept).mapToObj(row::get).toList()));
        return table;
    }

    /** Each column as wide as its longest cell; then the widest give way, one column at a time, until all fits. */
    private int[] widths(int available) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(columns.get(i).title());
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i).text()));
            }
        }
        int room = available - GAP.length() * (widths.length - 1);
        for (int excess = sum(widths) - room; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > columns.get(i).least() && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private void addRow(List<String> lines, List<Cell> cells, int[] widths, String indent, Style style) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> parts = Wrapping.wrap(cells.get(i).text(), widths[i], maximumLines);
            wrapped.add(parts);
            height = Math.max(height, parts.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String space = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(part)));
                String toned = style.in(cells.get(i).tone(), part);
                text.append(columns.get(i).right() ? space + toned : toned + space);
                text.append(i + 1 < widths.length ? GAP : "");
            }
            lines.add(text.toString().stripTrailing());
        }
    }
}
