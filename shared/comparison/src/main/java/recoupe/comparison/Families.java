package recoupe.comparison;

import java.util.HashMap;
import java.util.Map;

/** The families of events: which of them the press takes for another, and which come again on the next day. */
final class Families {
    private record Row(String group, boolean daily) {}

    private final Map<String, Row> rows = new HashMap<>();

    /**
     * Reads the table beside this class.
     *
     * @throws IllegalArgumentException if the third cell of a row is neither «daily» nor «once»
     */
    static Families load() {
        Families families = new Families();
        for (String[] cells : Table.rows("families.tsv", 3)) {
            if (!cells[2].equals("daily") && !cells[2].equals("once")) {
                throw new IllegalArgumentException("neither daily nor once: " + cells[0]);
            }
            families.rows.put(cells[0], new Row(cells[1], cells[2].equals("daily")));
        }
        return families;
    }

    /** The group of a family; the family itself if it stands alone; null for none. */
    String group(String family) {
        Row row = family == null ? null : rows.get(family);
        return row == null ? family : row.group();
    }

    /** Such an event happens once: another day named for it is the day of a count, or the other day of its night. */
    boolean isOnce(String family) {
        Row row = family == null ? null : rows.get(family);
        return row != null && !row.daily();
    }
}
