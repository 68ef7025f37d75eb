package recoupe.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import recoupe.model.TimeSpan.Granularity;

/** The calendar's side of {@link Meanings}: which day, month or year is meant where the words leave a part out. */
final class Dates {
    /** A date or month without a year lies ahead of the article only this near, unless the text says so. */
    private static final int DAYS_AHEAD = 60;

    /** Years searched for one in which a weekday and a date agree. */
    private static final int YEARS_BACK = 6;

    private Dates() {}

    static Window date(int day, int month, Integer year, Situation s) {
        if (!exists(day, month)) {
            return Window.unresolved(Granularity.DAY);
        }
        MonthDay date = MonthDay.of(month, day);
        if (year != null) {
            return date.isValidYear(year) ? Window.day(date.atYear(year)) : Window.unresolved(Granularity.DAY);
        }
        Integer told = s.years().get(date);
        if (told != null) {
            return Window.day(date.atYear(told));
        }
        return s.published() == null ? Window.unresolved(Granularity.DAY) : Window.day(nearest(date, s));
    }

    private static boolean exists(int day, int month) {
        try {
            MonthDay.of(month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate nearest(MonthDay date, Situation s) {
        LocalDate past = date.atYear(s.published().getYear());
        if (past.isAfter(s.published())) {
            past = date.atYear(s.published().getYear() - 1);
        }
        LocalDate next = date.atYear(past.getYear() + 1);
        return isAhead(past, next, s) ? next : past;
    }

    private static boolean isAhead(LocalDate past, LocalDate next, Situation s) {
        if (past.equals(s.published()) || s.outlook() == Outlook.PAST) {
            return false;
        }
        long ahead = ChronoUnit.DAYS.between(s.published(), next);
        return s.outlook() == Outlook.FUTURE
                || ahead <= DAYS_AHEAD && ahead < ChronoUnit.DAYS.between(past, s.published());
    }

    static Window weekdayDate(int weekday, int day, int month, Integer year, Situation s) {
        Window plain = date(day, month, year, s);
        if (!plain.isResolved() || year != null) {
            return plain;
        }
        int around = plain.from().getYear();
        return IntStream.concat(
                        IntStream.of(around, around + 1),
                        IntStream.rangeClosed(1, YEARS_BACK).map(back -> around - back))
                .filter(MonthDay.of(month, day)::isValidYear)
                .mapToObj(y -> LocalDate.of(y, month, day))
                .filter(date -> date.getDayOfWeek().getValue() == weekday)
                .findFirst()
                .map(Window::day)
                .orElse(plain);
    }

    static Window weekdayOfMonth(int weekday, int day, Situation s) {
        if (s.published() == null || day > 31) {
            return Window.unresolved(Granularity.DAY);
        }
        YearMonth month = YearMonth.from(s.published());
        return IntStream.of(0, s.outlook() == Outlook.FUTURE ? 1 : -1, s.outlook() == Outlook.FUTURE ? -1 : 1, -2)
                .mapToObj(month::plusMonths)
                .filter(m -> m.isValidDay(day))
                .map(m -> m.atDay(day))
                .filter(date -> date.getDayOfWeek().getValue() == weekday)
                .findFirst()
                .map(Window::day)
                .orElse(Window.unresolved(Granularity.DAY));
    }

    static Window dayOfMonth(int day, Situation s) {
        if (s.published() == null || day > 31) {
            return Window.unresolved(Granularity.DAY);
        }
        YearMonth month = YearMonth.from(s.published());
        boolean ahead = day > s.published().getDayOfMonth();
        YearMonth meant = ahead && s.outlook() != Outlook.FUTURE ? month.minusMonths(1) : month;
        return meant.isValidDay(day) ? Window.day(meant.atDay(day)) : Window.unresolved(Granularity.DAY);
    }

    static Window weekday(LocalDate anchor, int weekday, int direction, boolean same) {
        if (anchor == null) {
            return Window.unresolved(Granularity.DAY);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        if (direction < 0) {
            return Window.day(
                    anchor.with(same ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.previous(day)));
        }
        return Window.day(anchor.with(same ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day)));
    }

    static Window nearestWeekday(int weekday, Situation s) {
        Window past = weekday(s.published(), weekday, -1, true);
        if (!past.isResolved() || s.outlook() == Outlook.PAST) {
            return past;
        }
        boolean near = ChronoUnit.DAYS.between(past.from(), s.published()) <= 3;
        return near && s.outlook() == Outlook.OPEN ? past : weekday(s.published(), weekday, 1, true);
    }

    static Window month(int month, Integer year, Situation s) {
        if (year != null) {
            return Unit.MONTH.around(LocalDate.of(year, month, 1));
        }
        if (s.published() == null) {
            return Window.unresolved(Granularity.MONTH);
        }
        LocalDate first = s.published().withDayOfMonth(1);
        LocalDate past =
                first.withMonth(month).isAfter(first) ? first.withMonth(month).minusYears(1) : first.withMonth(month);
        boolean current = past.equals(first);
        return Unit.MONTH.around(!current && isAhead(past, past.plusYears(1), s) ? past.plusYears(1) : past);
    }

    /** The beginning (1), middle (2) or end (3) of a month or of a year. */
    static Window third(int which, Window whole) {
        if (!whole.isResolved()) {
            return Window.unresolved(Granularity.PERIOD);
        }
        boolean month = whole.granularity() == Granularity.MONTH;
        LocalDate second = month ? whole.from().plusDays(10) : whole.from().plusMonths(4);
        LocalDate last = month ? whole.from().plusDays(20) : whole.from().plusMonths(8);
        return switch (which) {
            case 1 -> new Window(whole.from(), second.minusDays(1), Granularity.PERIOD);
            case 2 -> new Window(second, last.minusDays(1), Granularity.PERIOD);
            default -> new Window(last, whole.to(), Granularity.PERIOD);
        };
    }

    static int fullYear(int decade) {
        return decade < 100 ? 1900 + decade : decade;
    }

    static Window years(int first, int count) {
        return new Window(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), Granularity.PERIOD);
    }

    /** A term of a year that starts with a month, the last one that has begun where no year is named. */
    static Window termOfYear(int month, int months, Integer year, Situation s) {
        if (year != null) {
            return term(LocalDate.of(year, month, 1), months);
        }
        if (s.published() == null) {
            return Window.unresolved(Granularity.PERIOD);
        }
        LocalDate start = LocalDate.of(s.published().getYear(), month, 1);
        return term(
                start.isAfter(s.published()) && s.outlook() != Outlook.FUTURE ? start.minusYears(1) : start, months);
    }

    /** The last such term that is over. */
    static Window lastTermOfYear(int month, int months, Situation s) {
        if (s.published() == null) {
            return Window.unresolved(Granularity.PERIOD);
        }
        Window term = term(LocalDate.of(s.published().getYear(), month, 1), months);
        while (!term.to().isBefore(s.published())) {
            term = term(term.from().minusYears(1), months);
        }
        return term;
    }

    private static Window term(LocalDate start, int months) {
        return new Window(start, start.plusMonths(months).minusDays(1), Granularity.PERIOD);
    }

    static Window unit(LocalDate anchor, Arguments a) {
        Unit unit = Unit.numbered(a.number(0));
        return anchor == null ? Window.unresolved(unit.granularity()) : unit.around(unit.shift(anchor, a.number(1)));
    }

    static Window weekOf(Window day) {
        return day.isResolved() ? Unit.WEEK.around(day.from()) : Window.unresolved(Granularity.WEEK);
    }

    static Window weekend(Situation s) {
        if (s.published() == null) {
            return Window.unresolved(Granularity.PERIOD);
        }
        Window coming = Unit.WEEKEND.around(s.published());
        boolean now = !s.published().isBefore(coming.from());
        return now || s.outlook() == Outlook.FUTURE
                ? coming
                : Unit.WEEKEND.around(s.published().minusWeeks(1));
    }

    static Window away(LocalDate anchor, Arguments a, int direction) {
        Unit unit = Unit.numbered(a.number(1));
        return anchor == null
                ? Window.unresolved(unit.granularity())
                : unit.around(unit.shift(anchor, direction * a.number(0)));
    }

    static LocalDate back(LocalDate anchor, Arguments a, int direction) {
        return Unit.numbered(a.number(1)).shift(anchor, direction * a.number(0));
    }

    /** Two ends of one stretch; where the first comes out later than the second, it is the week or the year before. */
    static Window between(Window first, Window last, Granularity granularity) {
        if (first.from() == null || last.to() == null) {
            return Window.unresolved(granularity);
        }
        LocalDate from = first.from();
        if (from.isAfter(last.to())) {
            boolean week = ChronoUnit.DAYS.between(last.to(), from) <= 7;
            from = week ? from.minusWeeks(1) : from.minusYears(1);
        }
        return from.isAfter(last.to()) ? Window.unresolved(granularity) : new Window(from, last.to(), granularity);
    }

    static Window nightTo(LocalDate morning, int nights) {
        return morning == null
                ? Window.unresolved(Granularity.PART_OF_DAY)
                : new Window(morning.plusDays(nights - 1L), morning.plusDays(nights), Granularity.PART_OF_DAY);
    }
}
