package recoupe.comparison;

import java.math.BigDecimal;
import java.util.Collections;
import recoupe.model.Action;

/**
 * All that it takes to say that two claims contradict each other: one kind of thing, one moment, one place, and two
 * known origins that do not speak for each other. Where something is left unsaid there is silence.
 */
final class Accusation {
    private final Kinds kinds;
    private final Stories stories;

    Accusation(Kinds kinds, Stories stories) {
        this.kinds = kinds;
        this.stories = stories;
    }

    /** The two may be set against each other. */
    boolean holds(Reading a, Reading b, Fits fits) {
        return isAccountable(a)
                && isAccountable(b)
                && isOneSubject(a, b, fits)
                && isOnePlace(a, b, fits)
                && stories.oneMoment(a, b)
                && areRivals(a, b)
                && isPlausible(a, b);
    }

    /** Sums of money and measures are of too many things; a dead person is killed, or the claim is misread. */
    private boolean isAccountable(Reading reading) {
        boolean countable =
                switch (reading.action()) {
                    case SPEND, MEASURE, OTHER -> false;
                    default -> true;
                };
        String kind = reading.claim().counted() == null
                ? null
                : reading.claim().counted().type();
        return countable && kinds.suits(kind, reading.action());
    }

    private static boolean isOneSubject(Reading a, Reading b, Fits fits) {
        boolean sameCamp = fits.in(Dimension.SIDE) != Fit.UNKNOWN || Camp.of(a).equals(Camp.of(b));
        boolean narrower = !fits.level() && !contradicts(a, b, fits);
        return !fits.any(Fit.DIFFERENT)
                && fits.in(Dimension.ACTION) == Fit.SAME
                && (fits.in(Dimension.COUNTED) == Fit.SAME || contradicts(a, b, fits))
                && fits.in(Dimension.SUBSET) != Fit.UNKNOWN
                && sameCamp
                && !narrower;
    }

    /** The narrower of the two is the greater: even as part and whole they cannot both be right. */
    private static boolean contradicts(Reading a, Reading b, Fits fits) {
        return fits.atMostPart() && a.value().above(b.value())
                || fits.atMostWhole() && b.value().above(a.value());
    }

    private boolean isOnePlace(Reading a, Reading b, Fits fits) {
        if (fits.in(Dimension.PLACE) == Fit.SAME) {
            return true;
        }
        if (a.hasPlace() && b.hasPlace()) {
            return false;
        }
        if (contrasted(a, b) || !a.hasPlace() && !b.hasPlace()) {
            return contrasted(a, b) || stories.twins(a, b);
        }
        Reading placed = a.hasPlace() ? a : b;
        return a.sameArticle(b) && stories.onlyPlace(a).equals(placed.place());
    }

    /**
     * Two origins that do not speak for each other. A crowd is counted by whoever cares to. Anything else is counted by
     * bodies: there «the authorities» or a report may stand for either, and one body of a side for another.
     */
    private boolean areRivals(Reading a, Reading b) {
        Origin x = a.origin();
        Origin y = b.origin();
        if (a.action() == Action.ATTEND) {
            boolean together = a.sameArticle(b) && x.isKnown() && y.isKnown();
            return together ? Collections.disjoint(x.words(), y.words()) : x.fit(y) == Fit.DIFFERENT;
        }
        return x.fit(y) == Fit.DIFFERENT
                && x.isAccountable()
                && y.isAccountable()
                && !x.sameCamp(y)
                && (!a.isToll() || isSettled(a, b));
    }

    /**
     * Neither count is only an earlier state of the other: both are firm, and both stand in one breath, or both come
     * from bodies, whose articles know the same state of things or look back on a window that was over.
     */
    private boolean isSettled(Reading a, Reading b) {
        if (a.isBound() || b.isBound()) {
            return false;
        }
        boolean bodies = !a.origin().isPerson() && !b.origin().isPerson();
        boolean exact = a.isExact() && b.isExact();
        return contrasted(a, b)
                || a.sameArticle(b) && (bodies || exact)
                || bodies && (stories.twins(a, b) || new Windows(a, b).areOver());
    }

    /** One breath sets two firm figures side by side, so neither is an earlier state of the other. */
    private static boolean contrasted(Reading a, Reading b) {
        int apart = Math.abs(a.claim().quantity().start() - b.claim().quantity().start());
        return a.sameArticle(b) && apart <= Tolerance.BREATH && !a.isBound() && !b.isBound();
    }

    /**
     * The values do not meet, even rounded, yet are not so far apart that they must count different things. A toll of
     * a few moves by the hour and proves nothing.
     */
    private static boolean isPlausible(Reading a, Reading b) {
        if (a.value().rounded().meets(b.value().rounded())) {
            return false;
        }
        Reading greater = a.value().above(b.value()) ? a : b;
        if (a.isBlurred() || b.isBlurred()) {
            BigDecimal gap = a.value().gapTo(b.value());
            if (gap.compareTo(greater.value().low().multiply(Tolerance.APPROXIMATION)) < 0) {
                return false;
            }
        }
        if (a.isToll() && greater.value().low().compareTo(Tolerance.TELLING_VALUE) < 0) {
            return false;
        }
        BigDecimal ratio = a.value().ratioTo(b.value());
        BigDecimal most = a.isToll() ? Tolerance.TOLL_RATIO : Tolerance.PLAUSIBLE_RATIO;
        return ratio == null || ratio.compareTo(most) <= 0;
    }

    /** The first thing that is missing. */
    Dimension doubt(Reading a, Reading b, Fits fits) {
        if (!isAccountable(a) || !isAccountable(b)) {
            return Dimension.ACTION;
        }
        if (fits.in(Dimension.COUNTED) == Fit.UNKNOWN) {
            return Dimension.COUNTED;
        }
        if (!areRivals(a, b)) {
            return Dimension.SPEAKER;
        }
        if (!isOnePlace(a, b, fits)) {
            return Dimension.PLACE;
        }
        Dimension unsaid = fits.first(Fit.MAYBE_PART, Fit.MAYBE_WHOLE, Fit.UNKNOWN);
        return unsaid == null ? Dimension.TIME : unsaid;
    }
}
