package recoupe.model;

import java.util.List;

/**
 * One atomic assertion: a quantity of one thing in one event, or a statement without a quantity.
 *
 * @param claimId {@code <articleId>.<n>}; the same bytes under the same key always give the same ids
 * @param article the article that it stands in
 * @param evidence the exact words
 * @param inTitle the evidence stands in the headline, whose offsets count from the headline's start
 * @param attribution who says it
 * @param quantity the number; null for a statement without one
 * @param counted the thing counted; null without a quantity
 * @param action what happened to it
 * @param actor who did it; null if unsaid
 * @param place where; null if unsaid
 * @param time the window that the number covers; null if unsaid
 * @param partOf the id of the claim of which this one counts a part; null if of none
 * @param repeats the id of an earlier claim of the same article that states the same figure; null if none does
 * @param statementId claims made in one breath share it; null in the article's own voice
 * @param confidence 0 to 1
 * @param rules the names of the rules that fired, in order
 */
public record Claim(
        String claimId,
        ArticleRef article,
        Evidence evidence,
        boolean inTitle,
        Attribution attribution,
        Quantity quantity,
        Counted counted,
        Action action,
        Party actor,
        Place place,
        TimeSpan time,
        String partOf,
        String repeats,
        String statementId,
        double confidence,
        List<String> rules) {
    public Claim {
        rules = List.copyOf(rules);
    }
}
