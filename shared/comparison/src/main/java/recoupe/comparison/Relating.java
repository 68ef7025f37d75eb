package recoupe.comparison;

import java.time.LocalDate;
import java.util.Objects;
import recoupe.model.Attribution;
import recoupe.model.Relation;

/**
 * The tests by which two claims are related, in their order: scope, part and whole, denial, update, values.
 * What needs more than the two claims (sums, misreports) is told by {@link Sums} and {@link Misreports} before.
 */
final class Relating {
    private final Scope scope;
    private final Stories stories;

    Relating(Kinds kinds, Stories stories) {
        this.scope = new Scope(kinds, stories);
        this.stories = stories;
    }

    /** Relates two claims, the earlier one first. */
    Verdict relate(Reading a, Reading b) {
        Fits fits = scope.of(a, b);
        boolean linked = fits.in(Dimension.SUBSET) == Fit.PART || fits.in(Dimension.SUBSET) == Fit.WHOLE;
        Dimension differs = fits.first(Fit.DIFFERENT);
        if (differs != null && !linked) {
            return notComparable(differs, "another " + differs.code(), a, b);
        }
        if (fits.in(Dimension.STORY) != Fit.SAME) {
            return notComparable(Dimension.STORY, "nothing shows that both tell of one event", a, b);
        }
        if (linked || fits.any(Fit.PART, Fit.WHOLE)) {
            return partAndWhole(a, b, fits, linked);
        }
        if (denied(a) != denied(b) && moment(a, b)) {
            Reading one = denied(a) ? a : b;
            return new Verdict(
                    Relation.DENIED,
                    Dimension.SPEAKER,
                    both(a, b) + "; " + Wording.denial(one.claim().attribution()) + ".");
        }
        return values(a, b, fits);
    }

    private Verdict partAndWhole(Reading a, Reading b, Fits fits, boolean linked) {
        Fit link = fits.in(Dimension.SUBSET);
        boolean first = linked ? link == Fit.PART : fits.any(Fit.PART);
        Reading part = first ? a : b;
        Reading whole = first ? b : a;
        Dimension dimension = linked ? Dimension.SUBSET : fits.first(Fit.PART, Fit.WHOLE);
        boolean oneWay = linked || (first ? fits.atMostPart() : fits.atMostWhole());
        if (!oneWay) {
            return notComparable(dimension, "each is narrower than the other in some respect", a, b);
        }
        if (!linked && !near(a, b)) {
            return notComparable(Dimension.TIME, "nothing shows that both count one event", a, b);
        }
        if (!part.value().above(whole.value())) {
            return new Verdict(
                    Relation.PART_WHOLE,
                    dimension,
                    "A part of a whole, by " + dimension.code() + ": " + Wording.said(part) + "; " + Wording.said(whole)
                            + ".");
        }
        return excess(part, whole, dimension, fits, linked);
    }

    /** A part that is greater than its whole. */
    private Verdict excess(Reading part, Reading whole, Dimension dimension, Fits fits, boolean linked) {
        boolean exact = part.isExact() && whole.isExact();
        boolean oneVoice = part.sameArticle(whole) && part.origin().equals(whole.origin());
        if (linked && exact && oneVoice && !fits.any(Fit.DIFFERENT)) {
            return Verdict.apart(
                    Relation.ARITHMETIC,
                    dimension,
                    "A part is greater than its whole: " + Wording.value(part) + " of " + Wording.value(whole)
                            + ", both from " + Wording.said(part),
                    part,
                    whole);
        }
        if (!linked && accusable(part, whole, fits)) {
            return conflict(part, whole, fits);
        }
        return notComparable(
                dimension, "the narrower figure is the greater, so one of them counts something else", part, whole);
    }

    private Verdict values(Reading a, Reading b, Fits fits) {
        if (sameNumber(a, b)) {
            return near(a, b)
                    ? agree(a, b)
                    : notComparable(Dimension.TIME, "nothing shows that both count one event", a, b);
        }
        boolean meets = a.value().meets(b.value());
        boolean roughly = a.value().rounded().meets(b.value().rounded());
        Fit origin = a.origin().fit(b.origin());
        if (!fits.level() && roughlyPart(a, b, fits) && moment(a, b)) {
            Dimension dimension = fits.first(Fit.MAYBE_PART, Fit.MAYBE_WHOLE);
            Reading part = fits.atMostPart() ? a : b;
            return new Verdict(
                    Relation.PART_WHOLE,
                    dimension,
                    "The narrower figure, by " + dimension.code() + ", may be a part of the other: "
                            + Wording.said(part) + "; " + Wording.said(part == a ? b : a) + ".");
        }
        if (!roughly
                && later(a, b)
                && (origin == Fit.SAME || a.isToll() && b.isToll())
                && fits.in(Dimension.COUNTED) == Fit.SAME
                && near(a, b)) {
            return update(a, b, origin);
        }
        if (meets || roughly) {
            return near(a, b)
                    ? compatible(a, b, meets)
                    : notComparable(Dimension.TIME, "nothing shows that both count one event", a, b);
        }
        if (origin == Fit.SAME && near(a, b) && fits.in(Dimension.COUNTED) == Fit.SAME) {
            return update(a, b, origin);
        }
        if (accusable(a, b, fits)) {
            return conflict(a, b, fits);
        }
        return notComparable(doubt(a, b, fits), "too little is said to tell whether both count the same", a, b);
    }

    private static boolean roughlyPart(Reading a, Reading b, Fits fits) {
        if (fits.atMostPart()) {
            return b.value().above(a.value());
        }
        return fits.atMostWhole() && a.value().above(b.value());
    }

    private static boolean sameNumber(Reading a, Reading b) {
        return Objects.equals(a.claim().quantity().min(), b.claim().quantity().min())
                && Objects.equals(
                        a.claim().quantity().max(), b.claim().quantity().max());
    }

    private Verdict agree(Reading a, Reading b) {
        Fit origin = a.origin().fit(b.origin());
        String sources =
                switch (origin) {
                    case SAME -> "one source, relayed";
                    case DIFFERENT -> "two independent sources";
                    default -> "perhaps one source";
                };
        return new Verdict(Relation.AGREE, Dimension.VALUE, "The same value, " + sources + ": " + both(a, b) + ".");
    }

    private Verdict compatible(Reading a, Reading b, boolean meets) {
        String how = meets ? Wording.tolerances(a, b) : Wording.rounding(a, b);
        return new Verdict(
                Relation.COMPATIBLE,
                Dimension.VALUE,
                "The values fit" + (how.isEmpty() ? "" : " (" + how + ")") + ": " + both(a, b) + ".");
    }

    private Verdict update(Reading a, Reading b, Fit origin) {
        boolean swap = b.anchor() != null && a.anchor() != null && b.anchor().isBefore(a.anchor());
        Reading old = swap ? b : a;
        Reading now = swap ? a : b;
        String direction = now.value().above(old.value()) ? "up" : "down";
        String who = origin == Fit.SAME ? "the same source" : "a later count";
        String when = later(a, b) ? "A later figure, " + direction + ", from " + who : "Two figures from " + who;
        return Verdict.apart(
                Relation.UPDATE,
                Dimension.TIME,
                when + ": " + Wording.said(old) + "; then " + Wording.said(now),
                old,
                now);
    }

    private Verdict conflict(Reading a, Reading b, Fits fits) {
        String read = Wording.tolerances(a, b);
        return Verdict.apart(
                Relation.CONFLICT,
                Dimension.VALUE,
                both(a, b) + ": they cannot both be right" + (read.isEmpty() ? "" : ", with " + read),
                a,
                b);
    }

    private static Verdict notComparable(Dimension dimension, String reason, Reading a, Reading b) {
        return new Verdict(Relation.NOT_COMPARABLE, dimension, "Not comparable, " + reason + ": " + both(a, b) + ".");
    }

    private static String both(Reading a, Reading b) {
        return Wording.said(a) + "; " + Wording.said(b);
    }

    /** All that an accusation needs: one kind of thing, one moment, one place, and two known, different origins. */
    private boolean accusable(Reading a, Reading b, Fits fits) {
        boolean sameThing = fits.in(Dimension.COUNTED) == Fit.SAME || contradicts(a, b, fits);
        boolean samePlace = fits.in(Dimension.PLACE) == Fit.SAME
                || contradicts(a, b, fits)
                || !a.hasPlace() && !b.hasPlace() && stories.linked(a, b);
        return sameThing
                && samePlace
                && fits.in(Dimension.ACTION) == Fit.SAME
                && isAccountable(a)
                && rivals(a, b)
                && !fits.any(Fit.DIFFERENT)
                && (fits.level() || contradicts(a, b, fits))
                && fits.in(Dimension.SUBSET) != Fit.UNKNOWN
                && moment(a, b)
                && !a.value().rounded().meets(b.value().rounded());
    }

    /** Sums of money and measures are of too many things to be set against each other. */
    private static boolean isAccountable(Reading reading) {
        return switch (reading.action()) {
            case SPEND, MEASURE, OTHER -> false;
            default -> true;
        };
    }

    /**
     * Two known origins that do not speak for each other. Of a running toll a person may speak for a body, and one
     * official for another, so only bodies and camps count as rivals there.
     */
    private static boolean rivals(Reading a, Reading b) {
        Origin x = a.origin();
        Origin y = b.origin();
        boolean camps = x.side() != null && y.side() != null && !x.side().equals(y.side());
        return x.fit(y) == Fit.DIFFERENT && (!a.isToll() || camps || !x.isPerson() && !y.isPerson());
    }

    /** The narrower of the two is the greater: even as part and whole they cannot both be right. */
    private static boolean contradicts(Reading a, Reading b, Fits fits) {
        return fits.atMostPart() && a.value().above(b.value())
                || fits.atMostWhole() && b.value().above(a.value());
    }

    private static Dimension doubt(Reading a, Reading b, Fits fits) {
        if (!isAccountable(a)) {
            return Dimension.ACTION;
        }
        if (!rivals(a, b)) {
            return Dimension.SPEAKER;
        }
        if (fits.in(Dimension.PLACE) == Fit.UNKNOWN) {
            return Dimension.PLACE;
        }
        Dimension unsaid = fits.first(Fit.MAYBE_PART, Fit.MAYBE_WHOLE, Fit.UNKNOWN);
        return unsaid == null ? Dimension.TIME : unsaid;
    }

    private static boolean denied(Reading reading) {
        Attribution said = reading.claim().attribution();
        return said != null && (said.polarity() == Attribution.Polarity.DENIED || said.denier() != null);
    }

    private static boolean moment(Reading a, Reading b) {
        return new Windows(a, b).oneMoment();
    }

    /** Both may count one event: one moment, or a toll that goes on running. */
    private boolean near(Reading a, Reading b) {
        return moment(a, b)
                || new Windows(a, b).fit() != Fit.DIFFERENT
                        && (a.published() == null
                                || b.published() == null
                                || a.isToll() && b.isToll()
                                || a.hasWindow() && b.hasWindow()
                                || Windows.days(a.published(), b.published()) <= Tolerance.NEWS_DAYS);
    }

    private static boolean later(Reading a, Reading b) {
        LocalDate x = a.anchor();
        LocalDate y = b.anchor();
        return x != null && y != null && !x.equals(y);
    }
}
