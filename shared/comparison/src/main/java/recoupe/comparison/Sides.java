package recoupe.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recoupe.model.Action;
import recoupe.model.Party;

/**
 * The sides that a story itself tells, where nobody in it has a side that is known: who launches and who shoots down what was
 * launched stand against each other. Who does both in one story has no side by that.
 */
final class Sides {
    private static final String LAUNCHING = "launching";
    private static final String INTERCEPTING = "intercepting";

    private final Set<Set<String>> launching = new HashSet<>();
    private final Set<Set<String>> intercepting = new HashSet<>();

    private Sides(Story story) {
        for (Mention mention : story.mentions()) {
            for (Reading reading : mention.readings()) {
                actor(reading, Action.LAUNCH, launching);
                actor(reading, Action.INTERCEPT, intercepting);
            }
        }
        Set<Set<String>> both = new HashSet<>(launching);
        both.retainAll(intercepting);
        launching.removeAll(both);
        intercepting.removeAll(both);
    }

    /** The story with the speakers' sides that it tells; the same story where it tells none. */
    static Story told(Story story) {
        boolean known = story.mentions().stream()
                .flatMap(mention -> mention.readings().stream())
                .anyMatch(reading -> reading.origin().side() != null);
        Sides sides = new Sides(story);
        if (known || sides.launching.isEmpty() || sides.intercepting.isEmpty()) {
            return story;
        }
        return new Story(
                story.key(),
                story.family(),
                story.place(),
                story.day(),
                story.mentions().stream()
                        .map(mention -> mention.withReadings(sides.of(mention.readings())))
                        .toList());
    }

    /** A side that a table knows; null for one that only a story tells: its body may speak of what was shot down of its own. */
    static String known(String side) {
        return LAUNCHING.equals(side) || INTERCEPTING.equals(side) ? null : side;
    }

    private static void actor(Reading reading, Action action, Set<Set<String>> actors) {
        Party actor = reading.claim().actor();
        if (reading.action() == action && actor != null && actor.side() == null) {
            actors.add(Names.words(actor.text()));
        }
    }

    private List<Reading> of(List<Reading> readings) {
        return readings.stream().map(this::of).toList();
    }

    private Reading of(Reading reading) {
        Origin origin = reading.origin();
        String side = origin.isOwnVoice() || origin.side() != null
                ? null
                : launching.contains(origin.words())
                        ? LAUNCHING
                        : intercepting.contains(origin.words()) ? INTERCEPTING : null;
        return side == null ? reading : reading.by(origin.on(side));
    }
}
