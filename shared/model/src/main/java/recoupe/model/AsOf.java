package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * When a running count stood where it does, by its own words.
 *
 * @param text the words: «à 18 heures», «le précédent bilan», "so far"
 * @param day the day of the count; null if unsaid
 * @param hour its hour, «18:00»; null if unsaid
 * @param order what the words say of an earlier or later count; null if nothing
 */
public record AsOf(String text, LocalDate day, String hour, Order order) {
    /** Where a count stands in the run of counts. */
    public enum Order {
        /** Given as superseded: «le précédent bilan», "an earlier toll". */
        @JsonProperty("earlier")
        EARLIER,
        /** Given as new: «le bilan s'est alourdi à», "rose to", "revised down to". */
        @JsonProperty("later")
        LATER
    }
}
