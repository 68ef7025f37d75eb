package recoupe.comparison;

import java.util.HashMap;
import java.util.Map;

/** The order among kinds of countable things: a drone is an aerial weapon, a child a person. */
final class Kinds {
    private static final String TABLE = "kinds.tsv";

    private final Map<String, Row> rows;

    private record Row(String wider, boolean overlaps) {}

    private Kinds(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** Reads the table beside this class. */
    static Kinds load() {
        Map<String, Row> rows = new HashMap<>();
        for (String[] cells : Table.rows(TABLE, 3)) {
            rows.put(cells[0], new Row(cells[1], cells[2].equals("overlap")));
        }
        return new Kinds(rows);
    }

    /** The widest kind to which a kind belongs; itself if it stands alone. */
    String family(String kind) {
        Row row = rows.get(kind);
        return row == null ? kind : family(row.wider());
    }

    /** Other kinds belong to this one. */
    boolean isFamily(String kind) {
        return rows.values().stream().anyMatch(row -> row.wider().equals(kind));
    }

    /** One kind lies within the other. */
    boolean within(String narrow, String wide) {
        Row row = rows.get(narrow);
        return row != null && (row.wider().equals(wide) || within(row.wider(), wide));
    }

    /** Nothing is of both kinds: a drone is no missile, but a woman may be a civilian. */
    boolean disjoint(String a, String b) {
        Row x = rows.get(a);
        Row y = rows.get(b);
        return !a.equals(b) && x != null && y != null && x.wider().equals(y.wider()) && !x.overlaps() && !y.overlaps();
    }
}
