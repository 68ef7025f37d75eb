package recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Action;

/**
 * The pairs of claims that may have something to do with each other.
 *
 * <p>Two claims meet if they share a family of actions and a family of things, and either the article, or a stretch of
 * {@link Tolerance#TOLL_DAYS} days, or, where one is undated, a word of the place. Inside a group each meets at most
 * {@link Tolerance#NEIGHBOURS} others, the next ones in date. So there are at most as many pairs as claims times groups
 * of a claim times that bound.
 */
final class Candidates {
    private final Kinds kinds;
    private final Collection<Reading> readings;

    Candidates(Kinds kinds, Collection<Reading> readings) {
        this.kinds = kinds;
        this.readings = readings;
    }

    /** The pairs, each once, in an order that follows from the claims alone. */
    Set<Pair> pairs() {
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (String key : keys(reading)) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
            }
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (List<Reading> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                int end = Math.min(group.size(), i + 1 + Tolerance.NEIGHBOURS);
                for (int j = i + 1; j < end; j++) {
                    pairs.add(Pair.of(group.get(i), group.get(j)));
                }
            }
        }
        return pairs;
    }

    private Set<String> keys(Reading reading) {
        Set<String> keys = new TreeSet<>();
        for (String subject : subjects(reading)) {
            keys.add(subject + "|article|" + reading.articleId());
            LocalDate day = reading.published() != null ? reading.published() : reading.to();
            if (day == null) {
                reading.place().forEach(word -> keys.add(subject + "|place|" + word));
                keys.add(subject + "|undated");
            } else {
                long stretch = Math.floorDiv(day.toEpochDay(), Tolerance.TOLL_DAYS);
                keys.add(subject + "|days|" + stretch);
                keys.add(subject + "|days|" + (stretch + 1));
                reading.place().forEach(word -> keys.add(subject + "|place|" + word));
            }
        }
        return keys;
    }

    private Set<String> subjects(Reading reading) {
        String action = family(reading.action());
        Set<String> subjects = new TreeSet<>();
        reading.kinds().forEach(kind -> subjects.add(action + "|" + kinds.family(kind)));
        String lemma = reading.claim().counted() == null
                ? null
                : reading.claim().counted().lemma();
        if (lemma != null) {
            subjects.add(action + "|lemma|" + lemma);
        }
        return subjects;
    }

    /** Actions that follow on each other in one attack share a family. */
    private static String family(Action action) {
        return switch (action) {
            case LAUNCH, INTERCEPT, SUPPRESS, HIT, DAMAGE -> "attack";
            default -> action.code();
        };
    }
}
