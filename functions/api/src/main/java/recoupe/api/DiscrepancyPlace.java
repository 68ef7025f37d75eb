package recoupe.api;

import recoupe.model.Comparison;
import recoupe.store.Position;

/**
 * Where a page of comparisons ended: behind a group, or behind a comparison within the next one.
 *
 * @param group the group that was told last; null if the first is not told yet
 * @param within the comparison told last of the group after it; null if none of it is told yet
 */
record DiscrepancyPlace(Position group, Told within) {
    static final DiscrepancyPlace START = new DiscrepancyPlace(null, null);

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
        String behind = group == null ? "" : group.text();
        return within == null
                ? behind + "\n"
                : String.join("\n", behind, Integer.toString(within.quietness), within.published, within.a, within.b);
    }

    /**
     * Reads a {@link #text()}.
     *
     * @throws IllegalArgumentException if the text is no place
     */
    static DiscrepancyPlace parse(String text) {
        String[] parts = text.split("\n", -1);
        Position group = parts[0].isEmpty() ? null : Position.parse(parts[0]);
        return switch (parts.length) {
            case 2 -> new DiscrepancyPlace(group, null);
            case 5 -> new DiscrepancyPlace(group, new Told(Integer.parseInt(parts[1]), parts[2], parts[3], parts[4]));
            default -> throw new IllegalArgumentException("not a place: " + text);
        };
    }
}
