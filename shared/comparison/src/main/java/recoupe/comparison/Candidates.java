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
import java.util.function.Function;
import recoupe.model.Action;

/**
 * The pairs of claims that may have something to do with each other.
 *
 * <p>Two claims meet if they share a family of actions and a family of things, and either the article, or a stretch of
 * {@link Tolerance#TOLL_DAYS} days, or, where one is undated, a name in their articles. Inside a group each meets at
 * most {@link Tolerance#NEIGHBOURS} others, the next ones in date. So there are at most as many pairs as claims times
 * groups of a claim times that bound.
 */
final class Candidates {
    private final Kinds kinds;
    private final Stories stories;
    private final Collection<Reading> readings;

    Candidates(Kinds kinds, Stories stories, Collection<Reading> readings) {
        this.kinds = kinds;
        this.stories = stories;
        this.readings = readings;
    }

    /** The pairs, each once, in an order that follows from the claims alone. */
    Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        groups(this::near).values().forEach(group -> meet(group, pairs, false));
        groups(this::named).values().forEach(group -> meet(group, pairs, true));
        return pairs;
    }

    private Map<String, List<Reading>> groups(Function<Reading, Set<String>> circumstances) {
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Set<String> circumstancesOfIt = circumstances.apply(reading);
            for (String subject : subjects(reading)) {
                for (String circumstance : circumstancesOfIt) {
                    groups.computeIfAbsent(subject + "|" + circumstance, k -> new ArrayList<>())
                            .add(reading);
                }
            }
        }
        return groups;
    }

    private static void meet(List<Reading> group, Set<Pair> pairs, boolean oneUndated) {
        for (int i = 0; i < group.size(); i++) {
            int end = Math.min(group.size(), i + 1 + Tolerance.NEIGHBOURS);
            for (int j = i + 1; j < end; j++) {
                if (!oneUndated || isUndated(group.get(i)) || isUndated(group.get(j))) {
                    pairs.add(Pair.of(group.get(i), group.get(j)));
                }
            }
        }
    }

    private static boolean isUndated(Reading reading) {
        return reading.published() == null;
    }

    private Set<String> near(Reading reading) {
        Set<String> keys = new TreeSet<>();
        keys.add("article " + reading.articleId());
        LocalDate day = reading.published() != null ? reading.published() : reading.to();
        if (day != null) {
            long stretch = Math.floorDiv(day.toEpochDay(), Tolerance.TOLL_DAYS);
            keys.add("days " + stretch);
            keys.add("days " + (stretch + 1));
        }
        return keys;
    }

    private Set<String> named(Reading reading) {
        Set<String> keys = new TreeSet<>();
        stories.namesAbout(reading).forEach(name -> keys.add("name " + name));
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
