package recoupe.comparison;

/** How two claims stand to each other in one dimension. */
enum Fit {
    SAME,
    /** At least one of the two does not say. */
    UNKNOWN,
    /** What the first says may be narrower: it names a place, a kind or a restriction where the second names none. */
    MAYBE_PART,
    /** The second may be the narrower one. */
    MAYBE_WHOLE,
    /** The first lies within the second. */
    PART,
    /** The second lies within the first. */
    WHOLE,
    DIFFERENT;

    /** The same, seen from the other claim. */
    Fit reversed() {
        return switch (this) {
            case PART -> WHOLE;
            case WHOLE -> PART;
            case MAYBE_PART -> MAYBE_WHOLE;
            case MAYBE_WHOLE -> MAYBE_PART;
            default -> this;
        };
    }
}
