package recoupe.language.quantity;

import java.math.BigDecimal;
import recoupe.model.Modifier;

/**
 * A number's own words, read: «vingt et un mille», «une vingtaine», "4.5bn".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param min lowest value
 * @param max highest value; null for an open plural
 * @param modifier what the words themselves say of the value: «une vingtaine» is approximate, «des dizaines» vague
 * @param shape how it is written
 */
record Numeral(int first, int end, BigDecimal min, BigDecimal max, Modifier modifier, Shape shape) {

    /** How a number is written. */
    enum Shape {
        /** «1 200», «1,5» */
        DIGITS("digits"),
        /** «quatre-vingt-dix-neuf» */
        WORDS("words"),
        /** A number of thousands, millions and so on, which takes «de» before its noun: «3 millions», "2 billion". */
        SCALED("scaled"),
        /** «une vingtaine», "two dozen" */
        COLLECTIVE("collective"),
        /** «des dizaines», "hundreds of thousands" */
        OPEN("open-plural"),
        /** «un tiers», "two-thirds": in per cent */
        FRACTION("fraction"),
        /** Two bounds: «entre 30 et 40» */
        RANGE("range"),
        /** «un» of «un mort» */
        ARTICLE("article-counts"),
        /** «aucun» of «aucune victime» */
        ZERO("zero");

        private final String rule;

        Shape(String rule) {
            this.rule = rule;
        }

        /** The name of the rule that reads it. */
        String rule() {
            return rule;
        }
    }

    static Numeral exact(int first, int end, BigDecimal value, Shape shape) {
        return new Numeral(first, end, value, value, Modifier.EXACT, shape);
    }

    static Numeral about(int first, int end, BigDecimal value) {
        return new Numeral(first, end, value, value, Modifier.APPROX, Shape.COLLECTIVE);
    }

    static Numeral open(int first, int end, BigDecimal least) {
        return new Numeral(first, end, least, null, Modifier.VAGUE, Shape.OPEN);
    }

    /** The words stand beside a noun with «de» or "of" between. */
    boolean takesOf() {
        return shape == Shape.SCALED
                || shape == Shape.COLLECTIVE
                || shape == Shape.OPEN
                || shape == Shape.FRACTION
                || shape == Shape.RANGE;
    }

    /** A single value below this one. */
    boolean isBelow(int limit) {
        return max != null && max.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    boolean isOne() {
        return max != null && min.compareTo(BigDecimal.ONE) == 0 && max.compareTo(BigDecimal.ONE) == 0;
    }
}
