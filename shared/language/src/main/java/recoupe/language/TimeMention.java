package recoupe.language;

import java.time.LocalDate;
import java.util.List;
import recoupe.model.TimeSpan;

/**
 * A time expression found in a text.
 *
 * @param from first day; null if it cannot be resolved
 * @param to last day, inclusive; null if it cannot be resolved
 * @param rules names of the rules that made it
 */
public record TimeMention(
        int start,
        int end,
        String text,
        LocalDate from,
        LocalDate to,
        TimeSpan.Granularity granularity,
        List<String> rules) {}
