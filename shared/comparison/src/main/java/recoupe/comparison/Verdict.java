package recoupe.comparison;

import java.math.BigDecimal;
import recoupe.model.Relation;

/**
 * A relation with its reason, before the two claims are put in order.
 *
 * @param relation how the two stand
 * @param dimension what decided
 * @param why one sentence
 * @param gap distance of the values; null where it means nothing
 * @param ratio upper over lower value; null where it means nothing
 */
record Verdict(Relation relation, Dimension dimension, String why, BigDecimal gap, BigDecimal ratio) {
    Verdict(Relation relation, Dimension dimension, String why) {
        this(relation, dimension, why, null, null);
    }

    /** A verdict that tells the distance of two values that do not meet. */
    static Verdict apart(Relation relation, Dimension dimension, String why, Reading a, Reading b) {
        BigDecimal gap = a.value().gapTo(b.value());
        BigDecimal ratio = a.value().ratioTo(b.value());
        boolean meets = gap.signum() == 0;
        String told = meets ? why : why + " (" + Wording.distance(gap, ratio) + ")";
        return new Verdict(relation, dimension, told, meets ? null : gap, meets ? null : ratio);
    }
}
