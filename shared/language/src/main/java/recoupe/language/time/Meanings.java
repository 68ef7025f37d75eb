package recoupe.language.time;

import java.time.LocalDate;
import java.util.Locale;
import recoupe.model.TimeSpan.Granularity;

/**
 * The ways in which words mean days. Each takes numbers and phrases as its rule gives them, and is {@linkplain Window#unresolved
 * unresolved} where the situation does not tell enough: nothing is guessed.
 *
 * <p>Conventions: a week starts on Monday; the beginning, middle and end of a month are its days 1 to 10, 11 to 20 and the rest; those
 * of a year are its terms of four months; seasons are the meteorologists' (summer is June to August); a night alone is the one that ends
 * on the article's day.
 */
enum Meanings {
    /** (days) from the article's day. */
    DAY((a, s) -> s.published() == null
            ? Window.unresolved(Granularity.DAY)
            : Window.day(s.published().plusDays(a.number(0)))),
    /** (days) from the day in focus: «la veille», «le lendemain». */
    FOCUS((a, s) -> s.here() == null
            ? Window.unresolved(Granularity.DAY)
            : Window.day(s.here().plusDays(a.number(0)))),
    /** The day in focus and no other: «ce jour-là», "the same day". */
    SAMEDAY((a, s) -> s.focus() == null ? Window.unresolved(Granularity.DAY) : Window.day(s.focus())),
    /** A part of the day in focus: «dans la soirée», «à 18 heures». */
    PART((a, s) -> s.lately() == null
            ? Window.unresolved(Granularity.PART_OF_DAY)
            : Window.day(s.lately()).as(Granularity.PART_OF_DAY)),
    /** (phrase) A part of the day that a phrase names. */
    PARTOF((a, s) -> a.window(0, s).as(Granularity.PART_OF_DAY)),

    /** (day, month, year?) */
    DATE((a, s) -> Dates.date(a.number(0), a.number(1), a.number(2), s)),
    /** (year × 10000 + month × 100 + day) */
    ISO((a, s) -> Dates.date(a.number(0) % 100, a.number(0) / 100 % 100, a.number(0) / 10000, s)),
    /** (day, month, years) The date in the year so many years from this one. */
    DATEOFYEAR((a, s) -> s.published() == null
            ? Window.unresolved(Granularity.DAY)
            : Dates.date(a.number(0), a.number(1), s.published().getYear() + a.number(2), s)),
    /** (weekday, day, month, year?) The year is the one in which they agree. */
    WEEKDAYDATE((a, s) -> Dates.weekdayDate(a.number(0), a.number(1), a.number(2), a.number(3), s)),
    /** (month × 100 + day, year?) A feast with a fixed date. */
    HOLIDAY((a, s) -> Dates.date(a.number(0) % 100, a.number(0) / 100, a.number(1), s)),
    /** (weekday, day) «mardi 11»: the nearest day for which both are true. */
    WEEKDAYOFMONTH((a, s) -> Dates.weekdayOfMonth(a.number(0), a.number(1), s)),
    /** (day) «le 25»: of this month or the one before. */
    DAYOFMONTH((a, s) -> Dates.dayOfMonth(a.number(0), s)),

    /** (weekday) The last one, today included; the next one where the text looks ahead. */
    WEEKDAY((a, s) -> Dates.weekday(s.published(), a.number(0), s.outlook() == Outlook.FUTURE ? 1 : -1, true)),
    /** (weekday) The nearest one. */
    WEEKDAYTHIS((a, s) -> Dates.nearestWeekday(a.number(0), s)),
    /** (weekday) The last one before today. */
    WEEKDAYLAST((a, s) -> Dates.weekday(s.published(), a.number(0), -1, false)),
    /** (weekday) The first one after today. */
    WEEKDAYNEXT((a, s) -> Dates.weekday(s.published(), a.number(0), 1, false)),
    /** (weekday) The last one before the day in focus. */
    WEEKDAYBEFORE((a, s) -> Dates.weekday(s.here(), a.number(0), -1, false)),
    /** (weekday) The first one after the day in focus. */
    WEEKDAYAFTER((a, s) -> Dates.weekday(s.here(), a.number(0), 1, false)),
    /** (weekday, weeks) The one of the week so many weeks from this one. */
    WEEKDAYOFWEEK((a, s) -> s.published() == null
            ? Window.unresolved(Granularity.DAY)
            : Window.day(Unit.WEEK
                    .around(s.published().plusWeeks(a.number(1)))
                    .from()
                    .plusDays(a.number(0) - 1L))),

    /** (month, year?) */
    MONTH((a, s) -> Dates.month(a.number(0), a.number(1), s)),
    /** (phrase) Words that look back: «en août dernier». */
    PAST((a, s) -> a.window(0, s.looking(Outlook.PAST))),
    /** (phrase) Words that look ahead: «le 3 mai prochain». */
    FUTURE((a, s) -> a.window(0, s.looking(Outlook.FUTURE))),
    /** (month, years) The month in the year so many years from this one. */
    MONTHOFYEAR((a, s) -> s.published() == null
            ? Window.unresolved(Granularity.MONTH)
            : Dates.month(a.number(0), s.published().getYear() + a.number(1), s)),
    /** (1 to 3, phrase) The beginning, middle or end of a month or a year. */
    THIRD((a, s) -> Dates.third(a.number(0), a.window(1, s))),
    /** (year) */
    YEAROF((a, s) -> Unit.YEAR.around(LocalDate.of(a.number(0), 1, 1))),
    /** (year) The ten years from this one on. */
    DECADE((a, s) -> Dates.years(Dates.fullYear(a.number(0)), 10)),
    /** (century) */
    CENTURY((a, s) -> Dates.years((a.number(0) - 1) * 100 + 1, 100)),
    /** (1 spring to 4 winter, year?) */
    SEASON((a, s) -> Dates.termOfYear(a.number(0) * 3, 3, a.number(1), s)),
    /** (1 spring to 4 winter) The last one over. */
    SEASONLAST((a, s) -> Dates.lastTermOfYear(a.number(0) * 3, 3, s)),
    /** (1 to 4, year?) A quarter. */
    QUARTER((a, s) -> Dates.termOfYear(a.number(0) * 3 - 2, 3, a.number(1), s)),
    /** (1 or 2, year?) A half-year. */
    HALF((a, s) -> Dates.termOfYear(a.number(0) * 6 - 5, 6, a.number(1), s)),

    /** (unit, count) The unit so many units from the one around today: «la semaine dernière». */
    UNIT((a, s) -> Dates.unit(s.published(), a)),
    /** (phrase) The week around a day. */
    WEEKOF((a, s) -> Dates.weekOf(a.window(0, s))),
    /** (unit, count) The same, from the day in focus: «la semaine suivante». */
    FOCUSUNIT((a, s) -> Dates.unit(s.here(), a)),
    /** The weekend of this week where the text looks ahead, else the last one: «ce week-end». */
    WEEKEND((a, s) -> Dates.weekend(s)),
    /** (count, unit) «il y a deux ans»: the unit around that day. */
    AGO((a, s) -> Dates.away(s.published(), a, -1)),
    /** (count, unit) «dans deux jours». */
    AHEAD((a, s) -> Dates.away(s.published(), a, 1)),
    /** (count, unit) «deux jours plus tôt», from the day in focus. */
    FOCUSAGO((a, s) -> Dates.away(s.here(), a, -1)),
    /** (count, unit) «deux jours plus tard». */
    FOCUSAHEAD((a, s) -> Dates.away(s.here(), a, 1)),
    /** (count, unit) «ces trois derniers jours», up to the article's day. */
    LASTN((a, s) -> s.published() == null
            ? Window.unresolved(Granularity.PERIOD)
            : Window.period(Dates.back(s.published(), a, -1), s.published())),
    /** (count, unit) «au cours des trois prochains jours». */
    NEXTN((a, s) -> s.published() == null
            ? Window.unresolved(Granularity.PERIOD)
            : Window.period(s.published(), Dates.back(s.published(), a, 1))),

    /** (phrase) «depuis lundi»: up to the article's day. */
    SINCE((a, s) -> {
        Window start = a.window(0, s.looking(Outlook.PAST));
        return Window.period(start.from(), start.from() == null ? null : s.published());
    }),
    /** (phrase) «à partir de lundi»: open to the future. */
    ONWARD((a, s) -> Window.period(a.window(0, s).from(), null)),
    /** (phrase) «jusqu'à lundi»: open to the past. */
    UNTIL((a, s) -> Window.period(null, a.window(0, s).to())),
    /** (phrase) «d'ici à lundi»: from the article's day. */
    BY((a, s) -> {
        Window end = a.window(0, s.looking(Outlook.FUTURE));
        return Window.period(end.to() == null ? null : s.published(), end.to());
    }),
    /** (phrase) «avant lundi». */
    BEFORE((a, s) -> {
        LocalDate end = a.window(0, s).from();
        return Window.period(null, end == null ? null : end.minusDays(1));
    }),
    /** (phrase) «après lundi». */
    AFTER((a, s) -> {
        LocalDate start = a.window(0, s).to();
        return Window.period(start == null ? null : start.plusDays(1), null);
    }),
    /** (phrase, phrase) From the first day of the one to the last day of the other. */
    BETWEEN((a, s) -> Dates.between(a.window(0, s), a.window(1, s), Granularity.PERIOD)),
    /** (phrase, phrase) The night between two days. */
    NIGHTBETWEEN((a, s) -> Dates.between(a.window(0, s), a.window(1, s), Granularity.PART_OF_DAY)),

    /** The night that ends on the article's day, or starts on it where the text looks ahead. */
    NIGHT((a, s) -> Dates.nightTo(s.published(), s.outlook() == Outlook.FUTURE ? 1 : 0)),
    /** (nights) From the night that ends on the article's day. */
    NIGHTAWAY((a, s) -> Dates.nightTo(s.published(), a.number(0))),
    /** (nights) From the night that ends on the day in focus: 1 is «la nuit suivante». */
    FOCUSNIGHT((a, s) -> Dates.nightTo(s.here(), a.number(0))),
    /** (phrase) The night that ends on the day of the phrase: "the night to Sunday". */
    NIGHTTO((a, s) -> Dates.nightTo(a.window(0, s).to(), 0)),
    /** (phrase) The night that starts on the day of the phrase: "Saturday night into Sunday". */
    NIGHTFROM((a, s) -> Dates.nightTo(a.window(0, s).from(), 1)),

    /** (unit) Words for a time that nothing here tells. */
    UNKNOWN((a, s) -> Window.unresolved(Unit.numbered(a.number(0)).granularity()));

    private final Sense sense;

    Meanings(Sense sense) {
        this.sense = sense;
    }

    @FunctionalInterface
    private interface Sense {
        Window of(Arguments arguments, Situation situation);
    }

    Window window(Arguments arguments, Situation situation) {
        return sense.of(arguments, situation);
    }

    /**
     * The one of this name, in any case.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Meanings named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
