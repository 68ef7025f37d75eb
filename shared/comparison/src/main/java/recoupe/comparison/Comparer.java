package recoupe.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Relation;

/**
 * The comparison of claims across articles and speakers: which pairs speak of the same thing, and how their values stand.
 *
 * <p>Claims meet only inside a group of one family of actions, one family of things and one stretch of days, and there
 * each with a bounded number of neighbours in date, so the work grows as n log n with the number n of claims.
 */
public final class Comparer {
    /** Claims in order of date and id; undated ones last. */
    static final Comparator<Reading> ORDER = Comparator.comparing(
                    Reading::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reading::articleId)
            .thenComparing(reading -> reading.claim().quantity().start())
            .thenComparing(reading -> reading.claim().claimId());

    private static final Comparator<Comparison> OUTPUT = Comparator.comparing(
                    (Comparison c) -> c.alert(), Comparator.reverseOrder())
            .thenComparing(c -> c.a().article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(c -> c.a().claimId())
            .thenComparing(c -> c.b().claimId());

    private final Kinds kinds = Kinds.load();

    /**
     * All pairs of claims worth telling, the loudest alert first, then by date and id. Pairs that only look alike are
     * told as not comparable, a few for each claim.
     */
    public List<Comparison> compare(Collection<Claim> claims) {
        List<Reading> readings = read(claims);
        Stories stories = new Stories(readings);
        Relating relating = new Relating(kinds, stories);
        Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
        for (Pair pair : new Candidates(kinds, stories, readings).pairs()) {
            verdicts.put(pair, relating.relate(pair.a(), pair.b()));
        }
        verdicts.putAll(new Relays(relating, verdicts).conflicts(verdicts));
        verdicts.putAll(new Misreports(kinds, stories, readings).verdicts(verdicts.keySet()));
        verdicts.putAll(new Sums(kinds, stories, readings).verdicts());
        Map<String, Integer> tempting = new HashMap<>();
        return verdicts.entrySet().stream()
                .filter(entry ->
                        entry.getValue().relation() != Relation.NOT_COMPARABLE || tempts(entry.getKey(), tempting))
                .map(entry -> comparison(entry.getKey(), entry.getValue()))
                .sorted(OUTPUT)
                .toList();
    }

    /** How two claims stand to each other, as far as the two alone tell; the same whichever is given first. */
    public Comparison relate(Claim a, Claim b) {
        List<Reading> readings = read(List.of(a, b));
        if (readings.size() < 2) {
            return new Comparison(
                    Relation.NOT_COMPARABLE,
                    Relation.NOT_COMPARABLE.alert(),
                    Dimension.VALUE.code(),
                    "Not comparable: at least one of the two states no number.",
                    null,
                    null,
                    a,
                    b);
        }
        Pair pair = Pair.of(readings.get(0), readings.get(1));
        return comparison(pair, new Relating(kinds, new Stories(readings)).relate(pair.a(), pair.b()));
    }

    private List<Reading> read(Collection<Claim> claims) {
        Lemmas lemmas = Lemmas.of(claims, kinds);
        List<Reading> readings = new ArrayList<>();
        for (Claim claim : claims) {
            Reading reading = Reading.of(claim, kinds, lemmas);
            if (reading != null) {
                readings.add(reading);
            }
        }
        readings.sort(ORDER);
        return readings;
    }

    private static boolean tempts(Pair pair, Map<String, Integer> told) {
        if (pair.a().action() != pair.b().action()
                || pair.a().kinds().isEmpty()
                || !pair.a().kinds().equals(pair.b().kinds())) {
            return false;
        }
        String x = pair.a().claim().claimId();
        String y = pair.b().claim().claimId();
        if (told.getOrDefault(x, 0) >= Tolerance.TEMPTING_PAIRS
                || told.getOrDefault(y, 0) >= Tolerance.TEMPTING_PAIRS) {
            return false;
        }
        told.merge(x, 1, Integer::sum);
        told.merge(y, 1, Integer::sum);
        return true;
    }

    private static Comparison comparison(Pair pair, Verdict verdict) {
        return new Comparison(
                verdict.relation(),
                verdict.relation().alert(),
                verdict.dimension().code(),
                verdict.why(),
                verdict.gap(),
                verdict.ratio(),
                pair.a().claim(),
                pair.b().claim());
    }
}
