package recoupe.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import recoupe.model.TimeSpan.Granularity;

/** A unit of the calendar. */
enum Unit {
    HOUR,
    DAY,
    WEEK,
    /** Saturday and Sunday. */
    WEEKEND,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    MINUTE;

    /** The unit of a {@link #number()}. */
    static Unit numbered(int number) {
        return values()[number - 1];
    }

    /**
     * The unit of this name, in any case: the notation of the tables.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Unit named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The value by which a pattern captures the unit. */
    int number() {
        return ordinal() + 1;
    }

    Granularity granularity() {
        return switch (this) {
            case HOUR, MINUTE -> Granularity.PART_OF_DAY;
            case DAY -> Granularity.DAY;
            case WEEK -> Granularity.WEEK;
            case WEEKEND, DECADE, CENTURY -> Granularity.PERIOD;
            case MONTH -> Granularity.MONTH;
            case YEAR -> Granularity.YEAR;
        };
    }

    /** A day moved by a number of units; hours count as days once they fill them. */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case MINUTE -> day;
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** The whole unit of the calendar around a day: its week from Monday, its month, its year. */
    Window around(LocalDate day) {
        return switch (this) {
            case HOUR, MINUTE, DAY -> new Window(day, day, granularity());
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Window(monday, monday.plusDays(6), granularity());
            }
            case WEEKEND -> {
                LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                yield new Window(sunday.minusDays(1), sunday, granularity());
            }
            case MONTH ->
                new Window(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), granularity());
            case YEAR -> years(day.getYear(), day.getYear());
            case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10, Math.floorDiv(day.getYear(), 10) * 10 + 9);
            case CENTURY -> {
                int last = Math.floorDiv(day.getYear() + 99, 100) * 100;
                yield years(last - 99, last);
            }
        };
    }

    private Window years(int first, int last) {
        return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), granularity());
    }
}
