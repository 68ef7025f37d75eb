package recoupe.comparison;

/**
 * Two claims to be related, the earlier published one first.
 *
 * @param a the first in {@link Comparer#ORDER}
 * @param b the other one
 */
record Pair(Reading a, Reading b) {
    static Pair of(Reading x, Reading y) {
        return Comparer.ORDER.compare(x, y) <= 0 ? new Pair(x, y) : new Pair(y, x);
    }
}
