package recoupe.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The windows that two claims cover, with the publication dates that stand in for a window left unsaid. */
record Windows(Reading a, Reading b) {
    Fit fit() {
        if (a.hasWindow() && b.hasWindow()) {
            return stated();
        }
        if (a.hasWindow() || b.hasWindow()) {
            return oneStated(a.hasWindow() ? a : b, a.hasWindow() ? b : a);
        }
        if (a.sameArticle(b) || a.published() == null || b.published() == null) {
            return Fit.UNKNOWN;
        }
        return days(a.published(), b.published()) <= reach() ? Fit.UNKNOWN : Fit.DIFFERENT;
    }

    private Fit stated() {
        if (days(a.from(), b.from()) <= Tolerance.WINDOW_DAYS && days(a.to(), b.to()) <= Tolerance.WINDOW_DAYS) {
            return Fit.SAME;
        }
        if (contains(a, b)) {
            return Fit.WHOLE;
        }
        if (contains(b, a)) {
            return Fit.PART;
        }
        boolean apart = a.from().isAfter(b.to().plusDays(Tolerance.WINDOW_DAYS))
                || b.from().isAfter(a.to().plusDays(Tolerance.WINDOW_DAYS));
        boolean running = a.isToll() && b.isToll() && days(a.to(), b.to()) <= Tolerance.TOLL_DAYS;
        return apart && !running ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    private static boolean contains(Reading wide, Reading narrow) {
        return !wide.from().isAfter(narrow.from())
                && !wide.to().isBefore(narrow.to())
                && length(wide) >= length(narrow) + Tolerance.PERIOD_DAYS;
    }

    private static long length(Reading reading) {
        return days(reading.from(), reading.to());
    }

    private Fit oneStated(Reading dated, Reading undated) {
        if (undated.published() == null) {
            return Fit.UNKNOWN;
        }
        boolean before = undated.published().isBefore(dated.from());
        boolean after = undated.published().isAfter(dated.to().plusDays(reach()));
        return before || after ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    private long reach() {
        return a.isToll() && b.isToll() ? Tolerance.TOLL_DAYS : Tolerance.NEWS_DAYS;
    }

    /** Both speak of one moment: the same window, or one left unsaid in articles of the same day. */
    boolean oneMoment() {
        if (a.hasWindow() && b.hasWindow()) {
            return fit() == Fit.SAME;
        }
        if (a.sameArticle(b)) {
            return true;
        }
        return a.published() != null
                && b.published() != null
                && fit() != Fit.DIFFERENT
                && days(a.published(), b.published()) <= Tolerance.SAME_DAY;
    }

    /** Both state the same window, and it was over when either article appeared. */
    boolean areOver() {
        return a.hasWindow()
                && b.hasWindow()
                && fit() == Fit.SAME
                && a.published() != null
                && b.published() != null
                && a.to().isBefore(a.published())
                && b.to().isBefore(b.published());
    }

    static long days(LocalDate x, LocalDate y) {
        return Math.abs(ChronoUnit.DAYS.between(x, y));
    }
}
