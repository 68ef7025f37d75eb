package recoupe.language.quotation;

/**
 * One quotation mark in a paragraph.
 *
 * @param start UTF-16 offset
 * @param end offset after it; two characters for «``» and «''»
 * @param family the kind of marks that it pairs with
 * @param side whether it opens, closes or may do either
 */
record Mark(int start, int end, Family family, Side side) {
    /** Marks that belong together. */
    enum Family {
        /** « » */
        GUILLEMETS,
        /** ‹ › */
        SINGLE_GUILLEMETS,
        /** “ ” „ and the typewriter's double mark */
        DOUBLE,
        /** ‘ ’ ‚ and the typewriter's single mark */
        SINGLE
    }

    /** What a mark does at its place. */
    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }
}
