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
    private final Accusation accusation;

    Relating(Kinds kinds, Stories stories) {
        this.scope = new Scope(kinds, stories);
        this.stories = stories;
        this.accusation = new Accusation(kinds, stories);
    }

    /** No dimension sets the two apart, or makes the one a part of the other. */
    boolean inScope(Pair pair) {
        return !scope.of(pair.a(), pair.b()).any(Fit.DIFFERENT, Fit.PART, Fit.WHOLE);
    }

    /** The conflict of two claims whose relays contradict each other. */
    Verdict inherited(Pair pair) {
        return conflict(pair.a(), pair.b());
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
        if (linked || fits.any(Fit.PART, Fit.WHOLE) && !sameFigure(a, b, fits)) {
            return partAndWhole(a, b, fits, linked);
        }
        if (denied(a) != denied(b) && stories.oneMoment(a, b)) {
            Reading one = denied(a) ? a : b;
            return new Verdict(
                    Relation.DENIED,
                    Dimension.SPEAKER,
                    both(a, b) + "; " + Wording.denial(one.claim().attribution()) + ".");
        }
        return values(a, b, fits);
    }

    /** One telling value under one action is one figure, though one of the two names a wider kind or place. */
    private boolean sameFigure(Reading a, Reading b, Fits fits) {
        return a.isTelling() && sameNumber(a, b) && fits.in(Dimension.ACTION) == Fit.SAME && stories.oneMoment(a, b);
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
        boolean exact =
                part.isExact() && whole.isExact() && part.claim().quantity().unit() == null;
        boolean oneVoice = part.sameArticle(whole) && part.origin().equals(whole.origin());
        if (linked && exact && oneVoice && inOneBreath(part, whole) && !fits.any(Fit.DIFFERENT)) {
            return Verdict.apart(
                    Relation.ARITHMETIC,
                    dimension,
                    "A part is greater than its whole: " + Wording.value(part) + " of " + Wording.value(whole)
                            + ", both from " + Wording.said(part),
                    part,
                    whole);
        }
        if (!linked && accusation.holds(part, whole, fits)) {
            return conflict(part, whole);
        }
        return notComparable(
                dimension, "the narrower figure is the greater, so one of them counts something else", part, whole);
    }

    private static boolean inOneBreath(Reading a, Reading b) {
        return Math.abs(a.claim().quantity().start() - b.claim().quantity().start()) <= Tolerance.BREATH;
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
        if (!fits.level() && roughlyPart(a, b, fits) && stories.oneMoment(a, b)) {
            Dimension dimension = fits.first(Fit.MAYBE_PART, Fit.MAYBE_WHOLE);
            Reading part = fits.atMostPart() ? a : b;
            return new Verdict(
                    Relation.PART_WHOLE,
                    dimension,
                    "The narrower figure, by " + dimension.code() + ", may be a part of the other: "
                            + Wording.said(part) + "; " + Wording.said(part == a ? b : a) + ".");
        }
        if (fits.in(Dimension.COUNTED) == Fit.SAME && near(a, b) && isUpdate(a, b, origin)) {
            return update(a, b, origin);
        }
        if (meets || roughly) {
            return near(a, b)
                    ? compatible(a, b, meets)
                    : notComparable(Dimension.TIME, "nothing shows that both count one event", a, b);
        }
        if (accusation.holds(a, b, fits)) {
            return conflict(a, b);
        }
        if (fits.in(Dimension.COUNTED) == Fit.SAME
                && stories.oneMoment(a, b)
                && (origin == Fit.SAME || a.isToll() && fits.level())) {
            return update(a, b, origin);
        }
        return notComparable(
                accusation.doubt(a, b, fits), "too little is said to tell whether both count the same", a, b);
    }

    /** A source, or any authority on a running toll, gives another figure on another day. */
    private static boolean isUpdate(Reading a, Reading b, Fit origin) {
        if (origin == Fit.SAME && a.isToll() && b.isToll()) {
            return !a.value().stated().rounded().meets(b.value().stated().rounded());
        }
        boolean apart = !a.value().rounded().meets(b.value().rounded());
        if (a.isToll() && b.isToll() && later(a, b)) {
            return apart || risen(a, b);
        }
        return origin == Fit.SAME && later(a, b) && apart;
    }

    /** The later of the two states more, whatever bounds go with it. */
    private static boolean risen(Reading a, Reading b) {
        Reading old = a.anchor().isBefore(b.anchor()) ? a : b;
        Reading now = old == a ? b : a;
        return now.value().stated().rounded().above(old.value().stated().rounded());
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

    private Verdict conflict(Reading a, Reading b) {
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

    private static boolean denied(Reading reading) {
        Attribution said = reading.claim().attribution();
        return said != null && (said.polarity() == Attribution.Polarity.DENIED || said.denier() != null);
    }

    /** Both may count one event: one moment, or a toll that goes on running. */
    private boolean near(Reading a, Reading b) {
        return stories.oneMoment(a, b)
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
