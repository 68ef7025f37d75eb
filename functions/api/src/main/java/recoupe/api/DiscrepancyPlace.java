package recoupe.api;

import recoupe.model.Comparison;
import recoupe.store.Position;

/**
 * Where a page of comparisons ended: behind a group, or behind a comparison within a later one.
 *
 * @param behind the group behind which to go on; null to begin with the first
 * @param group the group that is told in part; null if none is
 * @param told the comparison of it that was told last; null if none is told in part
 */
record DiscrepancyPlace(Position behind, Position group, Told told) {
    static final DiscrepancyPlace START = behind(null);

    /** The place behind a group that is told whole. */
    static DiscrepancyPlace behind(Position group) {
        return new DiscrepancyPlace(group, null, null);
    }

    /** The comparison behind which to go on in a group; null to tell all of it. */
    Told toldOf(Position other) {
        return other.equals(group) ? told : null;
    }

    /**
     * A comparison's place in its group, which stays the same whatever joins the group: the loudest alert first, then the latest
     * article, then the claims' ids.
     */
    record Told(int quietness, String published, String a, String b) implements Comparable<Told> {
        static Told of(Comparison comparison) {
            return new Told(
                    -comparison.alert().ordinal(),
                    later(
                            comparison.a().article().published(),
                            comparison.b().article().published()),
                    comparison.a().claimId(),
                    comparison.b().claimId());
        }

        private static String later(String a, String b) {
            String first = a == null ? "" : a;
            String second = b == null ? "" : b;
            return first.compareTo(second) >= 0 ? first : second;
        }

        @Override
        public int compareTo(Told other) {
            return java.util.Comparator.comparingInt(Told::quietness)
                    .thenComparing(Told::published, java.util.Comparator.reverseOrder())
                    .thenComparing(Told::a)
                    .thenComparing(Told::b)
                    .compare(this, other);
        }
    }

    /** One text from which {@link #parse} makes the same place. */
    String text() {
        String whole = behind == null ? "" : behind.text();
        return told == null
                ? whole
                : String.join(
                        "\n", whole, group.text(), Integer.toString(told.quietness), told.published, told.a, told.b);
    }

    /**
     * Reads a {@link #text()}.
     *
     * @throws IllegalArgumentException if the text is no place
     */
    static DiscrepancyPlace parse(String text) {
        String[] parts = text.split("\n", -1);
        Position behind = parts[0].isEmpty() ? null : Position.parse(parts[0]);
        return switch (parts.length) {
            case 1 -> behind(behind);
            case 6 ->
                new DiscrepancyPlace(
                        behind,
                        Position.parse(parts[1]),
                        new Told(Integer.parseInt(parts[2]), parts[3], parts[4], parts[5]));
            default -> throw new IllegalArgumentException("not a place: " + text);
        };
    }
}
