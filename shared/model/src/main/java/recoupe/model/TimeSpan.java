package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * The window that a claim covers.
 *
 * @param text the time expression as the article has it; null where the window is carried over or inferred
 * @param from first day; null if it cannot be resolved
 * @param to last day, inclusive; null if it cannot be resolved
 * @param granularity how fine the words are
 */
public record TimeSpan(String text, LocalDate from, LocalDate to, Granularity granularity) {
    /** How fine a time expression is. */
    public enum Granularity {
        /** A part of a day: a night, a morning, an hour. */
        @JsonProperty("part_of_day")
        PART_OF_DAY,
        @JsonProperty("day")
        DAY,
        @JsonProperty("week")
        WEEK,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR,
        /** A stretch with two ends: «du 3 au 5 mai», "since Monday". */
        @JsonProperty("period")
        PERIOD
    }
}
