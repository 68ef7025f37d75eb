package recoupe.comparison;

/**
 * Two claims to be related, the earlier published one first.
 *
 * @param a the first in {@link Comparer#ORDER}
 * @param b the other one
 */
record Pair(Reading a, Reading b) {
    /** Two pairs are equal if their claims have the same ids; comparing whole claims would cost far more. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pair pair
                && a.claim().claimId().equals(pair.a.claim().claimId())
                && b.claim().claimId().equals(pair.b.claim().claimId());
    }

    @Override
    public int hashCode() {
        return 31 * a.claim().claimId().hashCode() + b.claim().claimId().hashCode();
    }

    static Pair of(Reading x, Reading y) {
        return Comparer.ORDER.compare(x, y) <= 0 ? new Pair(x, y) : new Pair(y, x);
    }
}
