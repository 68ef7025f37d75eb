package recoupe.comparison;

/** What two claims must share to be comparable, in the order of testing, and what may decide once they are. */
enum Dimension {
    POLARITY,
    ACTION,
    COUNTED,
    UNIT,
    SIDE,
    ACTOR,
    TIME,
    PLACE,
    STORY,
    SUBSET,
    SPEAKER,
    VALUE;

    /** The name used in a comparison. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
