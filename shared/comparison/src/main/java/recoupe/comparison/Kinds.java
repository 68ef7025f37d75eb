package recoupe.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Action;

/** The order among kinds of countable things: a drone is a projectile, a child a person. */
final class Kinds {
    private final Map<String, Row> rows;

    private enum Membership {
        SAME,
        APART,
        OVERLAP,
        EXCLUSIVE,
        CROWD,
        LOOSE
    }

    private record Row(String wider, Membership membership, Action action) {}

    private Kinds(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** Reads the table beside this class. */
    static Kinds load() {
        return of(Table.rows("kinds.tsv", 4));
    }

    /**
     * Reads the rows of a table of kinds.
     *
     * @throws IllegalArgumentException if a kind stands twice or its membership or its action is not known
     */
    static Kinds of(List<String[]> table) {
        Map<String, Row> rows = new HashMap<>();
        for (String[] cells : table) {
            Membership membership = Membership.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT));
            Action action = cells[3].equals("-") ? null : Action.of(cells[3]);
            if (rows.put(cells[0], new Row(cells[1], membership, action)) != null) {
                throw new IllegalArgumentException("the kind stands twice: " + cells[0]);
            }
        }
        return new Kinds(rows);
    }

    /** The kind itself, or the wider one of which it is only another name under this action. */
    String plain(String kind, Action action) {
        Row row = rows.get(kind);
        boolean same = row != null
                && (row.membership() == Membership.SAME
                        || row.membership() == Membership.CROWD && action == Action.ATTEND);
        return same ? row.wider() : kind;
    }

    /** One of two single kinds is a sort of the other that its things may share with other sorts: migrants among people. */
    boolean overlap(java.util.Set<String> a, java.util.Set<String> b) {
        return a.size() == 1
                && b.size() == 1
                && (overlaps(a.iterator().next(), b.iterator().next())
                        || overlaps(b.iterator().next(), a.iterator().next()));
    }

    private boolean overlaps(String narrow, String wide) {
        Row row = rows.get(narrow);
        return row != null
                && (row.membership() == Membership.OVERLAP || row.membership() == Membership.EXCLUSIVE)
                && row.wider().equals(wide);
    }

    /** People by no other name than that they are there: people, demonstrators, strikers. */
    boolean isCrowd(String kind) {
        Row row = rows.get(kind);
        return kind.equals("person") || row != null && row.membership() == Membership.CROWD;
    }

    /** There is a kind of this name, whose things exclude those of others. */
    boolean has(String kind) {
        Row row = rows.get(kind);
        return row != null && row.membership() == Membership.APART;
    }

    /** The word for this kind leaves open how much of the wider kind it means. */
    boolean isLoose(String kind) {
        Row row = rows.get(kind);
        return row != null && row.membership() == Membership.LOOSE;
    }

    /** The kind goes with the action: a dead person is killed, not injured. */
    boolean suits(String kind, Action action) {
        Row row = kind == null ? null : rows.get(kind);
        return row == null || row.action() == null || row.action() == action;
    }

    /** The widest kind to which a kind belongs; itself if it stands alone. */
    String family(String kind) {
        Row row = rows.get(kind);
        return row == null ? kind : family(row.wider());
    }

    /** One kind lies within the other. */
    boolean within(String narrow, String wide) {
        Row row = rows.get(narrow);
        return row != null && (row.wider().equals(wide) || within(row.wider(), wide));
    }

    /** Nothing is of both kinds: a drone is no missile, a woman no child; but a woman may be a civilian. */
    boolean disjoint(String a, String b) {
        Row x = rows.get(a);
        Row y = rows.get(b);
        return !a.equals(b)
                && x != null
                && y != null
                && x.wider().equals(y.wider())
                && x.membership() == y.membership()
                && (x.membership() == Membership.APART || x.membership() == Membership.EXCLUSIVE);
    }
}
