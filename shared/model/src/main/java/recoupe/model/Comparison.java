package recoupe.model;

/**
 * Two claims behind a finding.
 *
 * @param finding the finding's id
 * @param relation how the two stand
 * @param alert how loudly the finding calls for a reader
 * @param why the finding's reason
 * @param a a claim of the finding's side a
 * @param b a claim of its side b
 */
public record Comparison(String finding, Relation relation, Relation.Alert alert, String why, Claim a, Claim b) {}
