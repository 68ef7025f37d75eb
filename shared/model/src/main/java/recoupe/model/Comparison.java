package recoupe.model;

import java.math.BigDecimal;

/**
 * Two claims, how they stand to each other, and why.
 *
 * @param relation how they stand
 * @param alert how loudly it calls for a reader
 * @param dimension the dimension that decided: action, counted, side, actor, place, time, story, speaker, value…
 * @param why one sentence in plain English for a reader, with the tolerance that was used, if any
 * @param gap the distance between the two values; null where it means nothing
 * @param ratio the larger value over the smaller; null where it means nothing
 * @param a the earlier published claim (or the first in the article)
 * @param b the other one
 */
public record Comparison(
        Relation relation,
        Relation.Alert alert,
        String dimension,
        String why,
        BigDecimal gap,
        BigDecimal ratio,
        Claim a,
        Claim b) {}
