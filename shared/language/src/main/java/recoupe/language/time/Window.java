package recoupe.language.time;

import java.time.LocalDate;
import recoupe.model.TimeSpan.Granularity;

/**
 * The days that a time expression covers.
 *
 * @param from first day; null if it is open or cannot be told
 * @param to last day, inclusive; null if it is open or cannot be told
 * @param granularity how fine the words are
 */
record Window(LocalDate from, LocalDate to, Granularity granularity) {
    static Window day(LocalDate day) {
        return new Window(day, day, Granularity.DAY);
    }

    /** Words of this granularity that no day can be told for. */
    static Window unresolved(Granularity granularity) {
        return new Window(null, null, granularity);
    }

    /** A stretch of time, either end of which may be open; one that would end before it starts is unresolved. */
    static Window period(LocalDate from, LocalDate to) {
        boolean turned = from != null && to != null && from.isAfter(to);
        return turned ? unresolved(Granularity.PERIOD) : new Window(from, to, Granularity.PERIOD);
    }

    Window as(Granularity other) {
        return new Window(from, to, other);
    }

    boolean isResolved() {
        return from != null && to != null;
    }

    /** The words name a day or a part of one. */
    boolean isDay() {
        return granularity == Granularity.DAY || granularity == Granularity.PART_OF_DAY;
    }
}
