package recoupe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How two figures of one measure, or of two measures of one story, stand to each other, and why.
 *
 * @param id made of measure, kind of relation and the two origins, not of the values: it stays while a toll moves
 * @param story the event that both sides tell
 * @param measure what both sides count; of part and whole, what the whole counts
 * @param relation how the two sides stand
 * @param alert how loudly it calls for a reader
 * @param weight the sum of the weights of {@code facts}, in hundredths: what is certain has 100 or more
 * @param why one sentence in plain English
 * @param reason the same as a code with parameters, from which the sentence is made in any language
 * @param facts what decided
 * @param withheld what would have to be known for a judgement, or to put two counts in order; null where nothing is missing
 * @param within both sides stand in one article
 * @param gap the distance between the two values; null where it means nothing
 * @param ratio the larger value over the smaller; null where it means nothing
 * @param a the claim that speaks for one side: the earlier of an update, the whole of its parts, else the smaller value
 * @param b the claim that speaks for the other side
 * @param claimsOfA every claim behind {@code a}, itself first
 * @param claimsOfB every claim behind {@code b}, itself first
 */
public record Finding(
        String id,
        Story story,
        Measure measure,
        Relation relation,
        Relation.Alert alert,
        int weight,
        String why,
        Reason reason,
        List<Fact> facts,
        Dimension withheld,
        boolean within,
        BigDecimal gap,
        BigDecimal ratio,
        Claim a,
        Claim b,
        List<Claim> claimsOfA,
        List<Claim> claimsOfB) {
    public Finding {
        facts = List.copyOf(facts);
        claimsOfA = List.copyOf(claimsOfA);
        claimsOfB = List.copyOf(claimsOfB);
    }

    /**
     * The event of a finding.
     *
     * @param id made of family, place and day
     * @param title what, where and when, in plain English
     * @param family the family of events; null if none can be told
     * @param place the id of its place, or the folded name of a place without one; null if unsaid
     * @param placeNames its place in the words of the articles, by the code of their language; empty if none names it
     * @param from its first day; null if unsaid
     * @param to its last day, inclusive; null if unsaid
     */
    public record Story(
            String id,
            String title,
            String family,
            String place,
            Map<String, String> placeNames,
            LocalDate from,
            LocalDate to) {
        public Story {
            placeNames = placeNames == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(placeNames));
        }
    }

    /**
     * What a finding's figures count.
     *
     * @param id made of the story and the completed scope
     * @param title what is counted, where and when, in plain English
     */
    public record Measure(String id, String title) {}

    /**
     * One thing that spoke for a finding.
     *
     * @param rule the rule's name
     * @param dimension what it looks at
     * @param weight how much it counts, in hundredths
     */
    public record Fact(String rule, Dimension dimension, int weight) {}

    /** Every pair of claims behind this finding, each once; of an agreement, every pair of all its claims. */
    public Stream<Comparison> pairs() {
        if (relation != Relation.AGREE) {
            return claimsOfA.stream().flatMap(x -> claimsOfB.stream().map(y -> pair(x, y)));
        }
        List<Claim> all = new ArrayList<>(claimsOfA);
        all.addAll(claimsOfB);
        return IntStream.range(0, all.size()).boxed().flatMap(i -> IntStream.range(i + 1, all.size())
                .mapToObj(j -> pair(all.get(i), all.get(j))));
    }

    private Comparison pair(Claim x, Claim y) {
        return new Comparison(id, relation, alert, why, x, y);
    }
}
