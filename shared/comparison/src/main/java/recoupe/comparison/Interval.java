package recoupe.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import recoupe.model.Modifier;
import recoupe.model.Quantity;

/**
 * The values for which a stated number may stand.
 *
 * @param low lower end
 * @param high upper end; null if there is none
 * @param lowOpen the lower end itself is excluded («plus de 40»)
 * @param highOpen the upper end itself is excluded («moins de 40»)
 */
record Interval(BigDecimal low, BigDecimal high, boolean lowOpen, boolean highOpen) {
    /** Reads a number; null if its words name no value at all. */
    static Interval of(Quantity quantity) {
        BigDecimal min = quantity.min();
        BigDecimal max = quantity.max();
        if (min == null && max == null) {
            return null;
        }
        BigDecimal low = min == null ? BigDecimal.ZERO : min;
        Modifier modifier = quantity.modifier() == null ? Modifier.EXACT : quantity.modifier();
        return switch (modifier) {
            case EXACT, RANGE, VAGUE -> new Interval(low, max, false, false);
            case APPROX -> blurred(quantity, low, max);
            case AT_LEAST -> new Interval(low, null, false, false);
            case MORE_THAN -> new Interval(low, null, true, false);
            case AT_MOST -> new Interval(floor(low), max == null ? low : max, false, false);
            case LESS_THAN -> new Interval(floor(low), max == null ? low : max, false, true);
        };
    }

    private static BigDecimal floor(BigDecimal value) {
        return value.signum() < 0 ? value : BigDecimal.ZERO;
    }

    private static Interval blurred(Quantity quantity, BigDecimal low, BigDecimal max) {
        BigDecimal share = inWords(quantity) ? Tolerance.COLLECTIVE : Tolerance.APPROXIMATION;
        BigDecimal below = low.abs().multiply(share).max(roundingOf(low));
        BigDecimal above =
                max == null ? null : max.add(max.abs().multiply(share).max(roundingOf(max)));
        return new Interval(low.subtract(below), above, false, false);
    }

    /** A number in words («une vingtaine») rather than in digits. */
    static boolean inWords(Quantity quantity) {
        return quantity.text() != null && quantity.text().chars().noneMatch(Character::isDigit);
    }

    /**
     * How far a round number may have been rounded: half of its last place that is not zero, at most {@link Tolerance#MOST_ROUNDING}
     * of it; nothing for 44, 40 or 1.5.
     */
    static BigDecimal roundingOf(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (value.abs().compareTo(Tolerance.ROUNDED_FROM) < 0 || stripped.scale() >= 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.ONE
                .scaleByPowerOfTen(-stripped.scale())
                .multiply(Tolerance.ROUNDING)
                .min(value.abs().multiply(Tolerance.MOST_ROUNDING));
    }

    /** How far a share in percent may have been rounded: half of its last digit printed. */
    private static BigDecimal roundingOfShare(BigDecimal value) {
        return BigDecimal.ONE
                .scaleByPowerOfTen(-Math.max(0, value.stripTrailingZeros().scale()))
                .multiply(Tolerance.ROUNDING);
    }

    /**
     * The values for which an exact number may stand if it was rounded, a share in words («la moitié») being as rough as an
     * approximate number; the interval itself of any other number.
     */
    Interval rounded(Quantity quantity) {
        boolean exact = quantity.modifier() == null || quantity.modifier() == Modifier.EXACT;
        if (!exact || !isPoint()) {
            return this;
        }
        boolean share = "%".equals(quantity.unit());
        BigDecimal play = !share
                ? roundingOf(low)
                : inWords(quantity) ? low.multiply(Tolerance.APPROXIMATION) : roundingOfShare(low);
        return play.signum() == 0 ? this : new Interval(low.subtract(play), low.add(play), false, false);
    }

    /** The ends that the words name, without what «at least» or «up to» leaves open. */
    Interval stated() {
        boolean fromBelow = high == null;
        boolean fromAbove = !fromBelow && low.signum() == 0;
        return fromBelow
                ? new Interval(low, low, false, false)
                : fromAbove ? new Interval(high, high, false, false) : this;
    }

    /** A single value without any play. */
    boolean isPoint() {
        return high != null && low.compareTo(high) == 0;
    }

    /** Every value of this interval is above every value of the other. */
    boolean above(Interval other) {
        if (other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || order == 0 && (lowOpen || other.highOpen);
    }

    /** Some value lies in both. */
    boolean meets(Interval other) {
        return !above(other) && !other.above(this);
    }

    /** The distance between the nearest ends of two intervals that do not meet; zero if they meet. */
    BigDecimal gapTo(Interval other) {
        if (above(other)) {
            return low.subtract(other.high);
        }
        return other.above(this) ? other.low.subtract(high) : BigDecimal.ZERO;
    }

    /** The upper of the nearest ends over the lower one; null if the intervals meet or the lower end is not positive. */
    BigDecimal ratioTo(Interval other) {
        Interval upper = above(other) ? this : other;
        Interval lower = upper == this ? other : this;
        if (!upper.above(lower) || lower.high.signum() <= 0) {
            return null;
        }
        return upper.low.divide(lower.high, MathContext.DECIMAL32);
    }
}
