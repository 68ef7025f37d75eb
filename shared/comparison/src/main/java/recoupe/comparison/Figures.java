package recoupe.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.model.Party;

/** The figures of a story: what one body says of one scope is one figure, whoever relays it. */
final class Figures {
    private Figures() {}

    /** The figures in the order of their earliest claims. */
    static List<Figure> of(Story story, Kinds kinds, Families families) {
        Map<String, List<Reading>> byKey = new LinkedHashMap<>();
        Map<String, Scope> scopes = new LinkedHashMap<>();
        Map<Reading, Scope> completed = new java.util.IdentityHashMap<>();
        Map<Reading, Boolean> core = new java.util.IdentityHashMap<>();
        for (Mention mention : story.mentions()) {
            Scopes of = new Scopes(kinds, families, story, mention);
            for (Reading reading : mention.readings()) {
                completed.put(reading, of.of(reading));
                core.put(reading, mention.isCore());
            }
        }
        Map<String, Party> owners = owners(completed);
        for (Reading reading : story.readings()) {
            Scope scope = completed.get(reading).ownedBy(owners.get(share(reading)));
            String key = String.join(
                    "#",
                    scope.key(),
                    value(reading),
                    reading.origin().key(),
                    reading.isDenied() ? "denied" : "",
                    reading.order() == null ? "" : reading.order().name());
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
            scopes.putIfAbsent(key, scope);
        }
        List<Figure> figures = new ArrayList<>();
        byKey.forEach((key, readings) ->
                figures.add(new Figure(scopes.get(key), readings.stream().allMatch(core::get), List.copyOf(readings))));
        return figures;
    }

    /** To whom each share of the story belongs that is told with one owner only: two articles with one share mean one. */
    private static Map<String, Party> owners(Map<Reading, Scope> completed) {
        Map<String, Party> owners = new HashMap<>();
        Set<String> open = new HashSet<>();
        completed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Reading.ORDER))
                .forEach(entry -> {
                    Reading reading = entry.getKey();
                    Scope scope = entry.getValue();
                    if (scope.whose() == null || !scope.isShare() || !reading.isTelling()) {
                        return;
                    }
                    Party other = owners.putIfAbsent(share(reading), scope.whose());
                    if (other != null && !Scope.isOneOwner(other, scope.whose())) {
                        open.add(share(reading));
                    }
                });
        owners.keySet().removeAll(open);
        return owners;
    }

    private static String share(Reading reading) {
        return reading.isTelling() ? MentionFinder.telling(reading) : null;
    }

    private static String value(Reading reading) {
        return reading.claim().quantity().min() + ".."
                + reading.claim().quantity().max() + " "
                + reading.claim().quantity().modifier();
    }
}
