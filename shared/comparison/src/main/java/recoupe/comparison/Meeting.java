package recoupe.comparison;

import java.util.List;
import java.util.Objects;
import recoupe.model.Action;
import recoupe.model.Dimension;
import recoupe.model.Quantity;

/**
 * Two figures of one story, and how their scopes stand.
 *
 * @param a the one whose earliest claim comes first
 * @param b the other
 * @param fits how the scopes stand
 */
record Meeting(Figure a, Figure b, Fits fits) {
    Reading x() {
        return a.first();
    }

    Reading y() {
        return b.first();
    }

    boolean isSameValue() {
        Quantity one = x().claim().quantity();
        Quantity two = y().claim().quantity();
        return Objects.equals(one.min(), two.min()) && Objects.equals(one.max(), two.max());
    }

    boolean meets() {
        return x().value().meets(y().value());
    }

    boolean meetsRounded() {
        return x().rounded().meets(y().rounded());
    }

    boolean isToll() {
        return x().isToll() && y().isToll();
    }

    /** A sentence or two apart in one article, so that both stand at one moment. */
    boolean isSideBySide() {
        return a.readings().stream().anyMatch(one -> b.byArticle().getOrDefault(one.articleId(), List.of()).stream()
                .anyMatch(other -> !one.claim().inTitle()
                        && !other.claim().inTitle()
                        && Math.abs(one.claim().quantity().start()
                                        - other.claim().quantity().start())
                                <= Tolerance.SIDE_BY_SIDE));
    }

    boolean inOneArticle() {
        return a.articles().stream().anyMatch(b.articles()::contains);
    }

    Fit origins() {
        return a.originFit(b);
    }

    boolean areRivals() {
        return origins() == Fit.DIFFERENT
                && a.origins().stream()
                        .anyMatch(one -> b.origins().stream().anyMatch(two -> one.isRivalOf(two, x().action())));
    }

    /** One and the same value of one action is one figure, though one of the two names a wider kind or place. */
    boolean isSameFigure() {
        return isSameValue() && x().isTelling() && fits.in(Dimension.ACTION) == Fit.SAME;
    }

    /** The smaller value first; the first by order of publication where they meet. */
    Meeting smallerFirst() {
        return x().value().stated().above(y().value().stated()) ? turned() : this;
    }

    Meeting turned() {
        return new Meeting(b, a, fits);
    }

    /**
     * Whether the second is the later count: positive if so, negative if the first is, 0 if nothing tells. A word of a new count tells,
     * and an hour; a word of an earlier one, and a later day, only of one body, or of one that speaks for the same side.
     */
    int later() {
        Moment first = a.moment();
        Moment second = b.moment();
        int byDay = second.compareTo(first);
        int byWord = second.rank() - first.rank();
        boolean dated = first.rank() >= 0 && second.rank() >= 0;
        if (byWord != 0 && byWord * byDay >= 0 && (dated || succeeds())) {
            return Integer.signum(byWord);
        }
        return dated && succeeds() && !inOneArticle() ? byDay : 0;
    }

    /** The one may take the place of what the other said: one body or side, or an outlet that names nobody. */
    private boolean succeeds() {
        return origins() == Fit.SAME
                || a.origin().maySucceed(b.origin())
                || a.origin().isOwnVoice()
                || b.origin().isOwnVoice();
    }

    /** Counts of a closed event: what is counted once, when it is over. */
    boolean isClosed() {
        Action action = x().action();
        return action == Action.ATTEND
                || action == Action.LAUNCH
                || action == Action.INTERCEPT
                || action == Action.SUPPRESS
                || action == Action.MEASURE;
    }

    /** The values that the words name, without what a bound leaves open, rounding included. */
    static Interval stated(Reading reading) {
        return reading.isBound() ? reading.value().stated() : reading.rounded();
    }
}
