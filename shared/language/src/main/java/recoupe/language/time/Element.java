package recoupe.language.time;

import java.util.Set;

/** One place of a pattern. */
sealed interface Element {
    /** The place may stay empty. */
    boolean optional();

    /** What fills the place is captured. */
    default boolean captures() {
        return !(this instanceof Words) && !(this instanceof Before);
    }

    /** One of these words, which is not captured. */
    record Words(Set<String> norms, boolean optional) implements Element {}

    /** A word of this class, whose value is captured. */
    record OfClass(String name, boolean optional) implements Element {}

    /** A number of this kind, whose value is captured. */
    record Figure(Kind kind, boolean optional) implements Element {
        /** The kinds of number that time expressions hold. */
        enum Kind {
            /** A day of a month: 1 to 31, in figures, with or without the ending of an ordinal. */
            DAY,
            /** A year of four figures, 1000 to 2100. */
            YEAR,
            /** A count in figures or words, up to 999. */
            COUNT,
            /** A clock time in one word: 13h30, 5:30. */
            CLOCK,
            /** An hour in figures, 0 to 24. */
            HOUR,
            /** A month in figures, 1 to 12. */
            MONTH,
            /** A date in figures, as year × 10000 + month × 100 + day: 2025-08-14, 14/08/2025. */
            DATE,
            /** A decade in figures: 1990s, 1990. */
            DECADE
        }
    }

    /** No word: what stands here is one of these words, which stay outside; with none given, a mark, a verb or the sentence's end. */
    record Before(Set<String> norms) implements Element {
        @Override
        public boolean optional() {
            return false;
        }
    }

    /** A phrase of this category, which is captured. */
    record Phrase(String category, boolean optional) implements Element {}
}
