package recoupe.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.model.Claim;

/**
 * One number that one body gives for one scope, with all claims that tell it, in whatever outlet or language.
 *
 * @param scope what it counts
 * @param core the telling place and day of its story are its own words' or its article's, not supposed
 * @param readings its claims, the earliest first
 * @param origins the different names of its body
 * @param byArticle its claims by the article in which they stand
 * @param claimIds the ids of its claims
 * @param wholes the ids of the claims of which its claims count a part
 */
record Figure(
        Scope scope,
        boolean core,
        List<Reading> readings,
        List<Origin> origins,
        Map<String, List<Reading>> byArticle,
        Set<String> claimIds,
        Set<String> wholes) {
    Figure(Scope scope, boolean core, List<Reading> readings) {
        this(
                scope,
                core,
                readings,
                readings.stream().map(Reading::origin).distinct().toList(),
                readings.stream().collect(Collectors.groupingBy(Reading::articleId)),
                readings.stream().map(reading -> reading.claim().claimId()).collect(Collectors.toSet()),
                readings.stream()
                        .map(reading -> reading.claim().partOf())
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()));
    }

    /** The claim that speaks for it: the earliest. */
    Reading first() {
        return readings.get(0);
    }

    Origin origin() {
        return first().origin();
    }

    /**
     * How the bodies of two figures stand: SAME if any two of their names are one body's, DIFFERENT if two of their names in one
     * language tell two bodies.
     */
    Fit originFit(Figure other) {
        Fit fit = Fit.UNKNOWN;
        for (Origin one : origins) {
            for (Origin two : other.origins) {
                Fit names = one.fit(two);
                if (names == Fit.SAME) {
                    return names;
                }
                fit = names == Fit.DIFFERENT ? names : fit;
            }
        }
        return fit;
    }

    /** Two of their names are one body's by name, not only by what sort of body they are. */
    boolean isOfOneBody(Figure other) {
        return origins.stream().anyMatch(one -> other.origins.stream().anyMatch(one::isOneBody));
    }

    Interval value() {
        return first().value();
    }

    Moment moment() {
        return Moment.of(first());
    }

    List<Claim> claims() {
        return readings.stream().map(Reading::claim).toList();
    }

    Set<String> articles() {
        return byArticle.keySet();
    }

    /** One of its claims counts a part of one of the other's. */
    boolean isPartOf(Figure whole) {
        return wholes.stream().anyMatch(whole.claimIds::contains);
    }

    /** One of its claims counts a part of something. */
    boolean isPart() {
        return !wholes.isEmpty();
    }

    /** One of its claims counts a part of something to which the same happened. */
    boolean isPartOfLike() {
        return readings.stream().anyMatch(reading -> reading.whole() != null);
    }

    boolean isDenied() {
        return first().isDenied();
    }
}
