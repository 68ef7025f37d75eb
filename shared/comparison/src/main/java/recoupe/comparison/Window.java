package recoupe.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import recoupe.model.TimeSpan;

/**
 * The days that a figure covers.
 *
 * @param from first day
 * @param to last day, inclusive
 */
record Window(LocalDate from, LocalDate to) {
    /** Reads the window of a claim; null if no day of it is known. */
    static Window of(TimeSpan time) {
        return time == null ? null : of(time.from(), time.to());
    }

    static Window of(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        LocalDate first = from == null ? to : from;
        LocalDate last = to == null ? from : to;
        return first.isAfter(last) ? new Window(last, first) : new Window(first, last);
    }

    /** Days from the first to the last: 0 for one day, 1 for a night. */
    long length() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** One day or one night. */
    boolean isMoment() {
        return length() <= 1;
    }

    boolean isDay(LocalDate day) {
        return from.equals(day) && to.equals(day);
    }

    /** A whole month or year. */
    boolean isCalendar() {
        return from.getDayOfMonth() == 1 && to.equals(to.withDayOfMonth(to.lengthOfMonth())) && length() > 1;
    }

    /** The day by which a moment is known: of a night, the day on which it ends. */
    LocalDate day() {
        return to;
    }

    boolean contains(Window other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    boolean meets(Window other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /**
     * SAME, PART (this lies in the other), WHOLE or DIFFERENT. A night is the same as the day on which it ends; two nights that share
     * a day are two.
     */
    Fit fit(Window other) {
        if (equals(other) || isMoment() && other.isMoment() && day().equals(other.day())) {
            return Fit.SAME;
        }
        if (other.contains(this)) {
            return other.isMoment() ? Fit.UNKNOWN : Fit.PART;
        }
        if (contains(other)) {
            return isMoment() ? Fit.UNKNOWN : Fit.WHOLE;
        }
        return meets(other) && !isMoment() && !other.isMoment() ? Fit.UNKNOWN : Fit.DIFFERENT;
    }
}
