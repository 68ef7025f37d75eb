package recoupe.comparison;

import recoupe.model.Dimension;
import recoupe.model.Relation;

/** One figure counts a part of what the other counts: by its article's words, its place, its kind, or what became of the thing. */
final class PartWhole implements Rule {
    private final Kinds kinds;

    PartWhole(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Verdict judge(Meeting meeting) {
        Fits fits = meeting.fits();
        Fit link = fits.in(Dimension.SUBSET);
        boolean linked = link == Fit.PART || link == Fit.WHOLE;
        if (!linked && (!fits.any(Fit.PART, Fit.WHOLE) || meeting.isSameFigure() || mayBeSame(meeting))) {
            return maybe(meeting);
        }
        boolean first = linked ? link == Fit.PART : fits.any(Fit.PART);
        Dimension dimension = linked ? Dimension.SUBSET : fits.first(Fit.PART, Fit.WHOLE);
        boolean oneWay = linked || (first ? fits.atMostPart() : fits.atMostWhole());
        Figure part = first ? meeting.a() : meeting.b();
        Figure whole = first ? meeting.b() : meeting.a();
        boolean apart = isOfAnother(part, whole)
                || part.origin().isOpposedTo(whole.origin())
                || dimension == Dimension.ACTION && !isOneMoment(meeting);
        if (!oneWay || !linked && apart) {
            return Apart.NOTHING;
        }
        if (!part.first().value().above(whole.first().value())) {
            return Verdict.of(Relation.PART_WHOLE, "part", whole, part, dimension);
        }
        return excess(part, whole, dimension, linked);
    }

    /** What was launched and what was shot down belong together only where both are dated, or told in one breath. */
    private static boolean isOneMoment(Meeting meeting) {
        return meeting.a().scope().window().isSaid()
                        && meeting.b().scope().window().isSaid()
                || isInOneBreath(meeting.a(), meeting.b());
    }

    private static boolean isInOneBreath(Figure a, Figure b) {
        int distance = a.first().claim().quantity().start()
                - b.first().claim().quantity().start();
        return a.first().sameArticle(b.first()) && Math.abs(distance) <= Tolerance.BREATH;
    }

    /** Its article says of what it is a part, and that is another number: a toll before or after, another body's. */
    private static boolean isOfAnother(Figure part, Figure whole) {
        return part.scope().action() == whole.scope().action()
                && part.readings().stream()
                        .anyMatch(reading ->
                                reading.whole() != null && !reading.whole().meets(whole.value()));
    }

    /** A part that is greater than its whole, both from one body in one breath, is an error; any other counts something else. */
    private static Verdict excess(Figure part, Figure whole, Dimension dimension, boolean linked) {
        boolean exact = part.first().isExact()
                && whole.first().isExact()
                && part.first().unit() == null;
        boolean oneVoice =
                part.first().sameArticle(whole.first()) && part.origin().fit(whole.origin()) == Fit.SAME;
        boolean breath = linked
                && oneVoice
                && isInOneBreath(part, whole)
                && part.scope().action() == whole.scope().action();
        return exact && breath
                ? Verdict.of(Relation.ARITHMETIC, "arithmetic.excess", whole, part, dimension)
                : Apart.NOTHING;
    }

    /** Migrants and people, civilians and people: where the values fit, both words may mean all. */
    private boolean mayBeSame(Meeting meeting) {
        Fits fits = meeting.fits();
        boolean onlyThing = fits.by().entrySet().stream()
                .allMatch(entry -> entry.getKey() == Dimension.COUNTED
                        || entry.getValue() != Fit.PART && entry.getValue() != Fit.WHOLE);
        return onlyThing
                && kinds.overlap(
                        meeting.a().scope().thing().kinds(),
                        meeting.b().scope().thing().kinds())
                && (meeting.meets() || meeting.meetsRounded())
                && !meeting.x().isVague()
                && !meeting.y().isVague();
    }

    /** The narrower words and the smaller number may mean a part; nothing more is said of the two. */
    private static Verdict maybe(Meeting meeting) {
        Fits fits = meeting.fits();
        if (fits.level() || meeting.isSameValue() || fits.in(Dimension.COUNTED) == Fit.UNKNOWN) {
            return null;
        }
        boolean first =
                fits.atMostPart() && meeting.y().value().above(meeting.x().value());
        boolean second =
                fits.atMostWhole() && meeting.x().value().above(meeting.y().value());
        if (first || second) {
            Figure part = first ? meeting.a() : meeting.b();
            Figure whole = first ? meeting.b() : meeting.a();
            return Verdict.of(
                    Relation.PART_WHOLE, "part.maybe", whole, part, fits.first(Fit.MAYBE_PART, Fit.MAYBE_WHOLE));
        }
        return null;
    }
}
