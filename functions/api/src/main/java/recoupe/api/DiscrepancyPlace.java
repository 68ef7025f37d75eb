package recoupe.api;

import recoupe.model.Finding;
import recoupe.store.Position;

/**
 * Where a page of findings ended: behind a group, or behind a finding within a later one.
 *
 * @param behind the group behind which to go on; null to begin with the first
 * @param group the group that is told in part; null if none is
 * @param told the finding of it that was told last; null if none is told in part
 */
record DiscrepancyPlace(Position behind, Position group, Told told) {
    static final DiscrepancyPlace START = behind(null);

    /** The place behind a group that is told whole. */
    static DiscrepancyPlace behind(Position group) {
        return new DiscrepancyPlace(group, null, null);
    }

    /** The finding behind which to go on in a group; null to tell all of it. */
    Told toldOf(Position other) {
        return other.equals(group) ? told : null;
    }

    /**
     * A finding's place in its group: the loudest alert first, then the later article of the two claims that speak for its sides, then
     * its id and those claims'.
     */
    record Told(int quietness, String published, String id, String a, String b) implements Comparable<Told> {
        static Told of(Finding finding) {
            return new Told(
                    -finding.alert().ordinal(),
                    later(
                            finding.a().article().published(),
                            finding.b().article().published()),
                    finding.id(),
                    finding.a().claimId(),
                    finding.b().claimId());
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
                    .thenComparing(Told::id)
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
                        "\n",
                        whole,
                        group.text(),
                        Integer.toString(told.quietness),
                        told.published,
                        told.id,
                        told.a,
                        told.b);
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
            case 7 ->
                new DiscrepancyPlace(
                        behind,
                        Position.parse(parts[1]),
                        new Told(Integer.parseInt(parts[2]), parts[3], parts[4], parts[5], parts[6]));
            default -> throw new IllegalArgumentException("not a place: " + text);
        };
    }
}
