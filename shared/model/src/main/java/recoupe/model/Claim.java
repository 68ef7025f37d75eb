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
 * @param kind what happened, finer than the action: custody, hospital, vote, strike…; null where the action says it all
 * @param actor who did it; null if unsaid
 * @param whose to whom the number belongs: whose dead, whose share of a vote; null if unsaid
 * @param place where; null if unsaid
 * @param time the window that the number covers; null if unsaid
 * @param asOf when a running count stood where it does; null if the words do not tell
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
        String kind,
        Party actor,
        Party whose,
        Place place,
        TimeSpan time,
        AsOf asOf,
        String partOf,
        String repeats,
        String statementId,
        double confidence,
        List<String> rules) {
    public Claim {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
