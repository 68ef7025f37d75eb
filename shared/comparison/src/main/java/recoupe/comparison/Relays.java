package recoupe.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Relation;

/**
 * The relays of one source: claims of several outlets that agree on a telling value of one source. What contradicts
 * one of them contradicts all, also where an outlet leaves out the place or the day that another gives.
 */
final class Relays {
    private final Relating relating;
    private final Map<String, List<Reading>> relays = new HashMap<>();

    Relays(Relating relating, Map<Pair, Verdict> verdicts) {
        this.relating = relating;
        verdicts.forEach((pair, verdict) -> {
            if (verdict.relation() == Relation.AGREE && isRelay(pair.a(), pair.b())) {
                add(pair.a(), pair.b());
                add(pair.b(), pair.a());
            }
        });
    }

    private static boolean isRelay(Reading a, Reading b) {
        return a.isTelling() && b.isTelling() && a.origin().fit(b.origin()) != Fit.DIFFERENT;
    }

    private void add(Reading reading, Reading relay) {
        relays.computeIfAbsent(reading.claim().claimId(), id -> new ArrayList<>())
                .add(relay);
    }

    /** The conflicts of relays that follow from the conflicts told. */
    Map<Pair, Verdict> conflicts(Map<Pair, Verdict> verdicts) {
        Map<Pair, Verdict> found = new LinkedHashMap<>();
        List<Pair> told = verdicts.keySet().stream()
                .filter(pair -> verdicts.get(pair).relation() == Relation.CONFLICT)
                .sorted(Comparator.comparing(Pair::a, Comparer.ORDER).thenComparing(Pair::b, Comparer.ORDER))
                .toList();
        for (Pair conflict : told) {
            for (Reading a : with(conflict.a())) {
                for (Reading b : with(conflict.b())) {
                    Pair pair = Pair.of(a, b);
                    if (!found.containsKey(pair) && follows(pair, verdicts.get(pair))) {
                        found.put(pair, relating.inherited(pair));
                    }
                }
            }
        }
        return found;
    }

    private List<Reading> with(Reading reading) {
        List<Reading> all = new ArrayList<>(List.of(reading));
        relays.getOrDefault(reading.claim().claimId(), List.of()).stream()
                .sorted(Comparer.ORDER)
                .limit(Tolerance.RELAYS)
                .forEach(all::add);
        return all;
    }

    private boolean follows(Pair pair, Verdict told) {
        Relation relation = told == null ? Relation.NOT_COMPARABLE : told.relation();
        boolean open =
                switch (relation) {
                    case NOT_COMPARABLE, UPDATE, PART_WHOLE -> true;
                    default -> false;
                };
        return open
                && areTwoVoices(pair.a().origin(), pair.b().origin())
                && relating.inScope(pair)
                && !pair.a().value().rounded().meets(pair.b().value().rounded());
    }

    private static boolean areTwoVoices(Origin a, Origin b) {
        return a.isKnown() && b.isKnown() && a.fit(b) != Fit.SAME && !a.sameCamp(b);
    }
}
