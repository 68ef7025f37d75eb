package recoupe.store;

import java.time.LocalDate;
import recoupe.model.Action;

/**
 * Which claims a reader asks for: those that meet every condition that is not null.
 *
 * @param article the id of the article that makes the claim
 * @param speaker the speaker's id or name, whatever its case and accents
 * @param outlet the publisher's name, whatever its case and accents
 * @param action what happened
 * @param counted the counted thing's type
 * @param from the first day of publication, as the article's own clock has it
 * @param to the last day of publication, inclusive
 */
public record ClaimFilter(
        String article, String speaker, String outlet, Action action, String counted, LocalDate from, LocalDate to) {
    /** Every claim. */
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null);

    /** The claims of one article. */
    public static ClaimFilter of(String article) {
        return new ClaimFilter(article, null, null, null, null, null, null);
    }
}
