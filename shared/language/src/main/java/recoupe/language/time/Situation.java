package recoupe.language.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

/**
 * What the days of a time expression depend on.
 *
 * @param published the article's day; null if it is unknown
 * @param focus the last day that the text spoke of a moment ago; null if none
 * @param outlook which way the clause looks
 * @param years the years that the text itself gives to its dates elsewhere
 */
record Situation(LocalDate published, LocalDate focus, Outlook outlook, Map<MonthDay, Integer> years) {
    Situation looking(Outlook other) {
        return new Situation(published, focus, other, years);
    }

    /** The day that the text is about here: the one in focus, else the article's own. */
    LocalDate here() {
        return focus != null ? focus : published;
    }

    /** The day that the text is about here, unless it is still to come. */
    LocalDate lately() {
        boolean ahead = focus != null && published != null && focus.isAfter(published);
        return ahead ? published : here();
    }
}
