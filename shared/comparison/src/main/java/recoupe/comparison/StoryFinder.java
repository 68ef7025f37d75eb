package recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the tellings of one event together. A mention that says family, ground and day makes its story by its own words alone; one
 * that lacks any of them joins the one such story in reach for which most speaks, else those like itself that share a telling value
 * and a name, else it stays alone. So any order of arrival gives the same stories, and what is unrelated changes none.
 */
final class StoryFinder {
    private static final Comparator<Mention> ORDER = Comparator.comparing(
                    Mention::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Mention::articleId)
            .thenComparing(mention -> mention.readings().get(0).claim().claimId());

    private final Weights weights;
    private final Families families;

    StoryFinder(Weights weights, Families families) {
        this.weights = weights;
        this.families = families;
    }

    /** The stories, each with its mentions in order. */
    List<Story> find(List<Mention> all) {
        List<Mention> ordered = all.stream().sorted(ORDER).toList();
        Map<String, Core> cores = new TreeMap<>();
        for (Mention mention : ordered) {
            if (mention.isCore()) {
                cores.computeIfAbsent(mention.storyKey(families), Core::new).add(mention);
            }
        }
        Map<String, Core> merged = new OneNight(families).merge(cores);
        NavigableMap<LocalDate, List<Core>> byDay = new TreeMap<>();
        Map<String, NavigableMap<LocalDate, List<Core>>> byTelling = new HashMap<>();
        merged.values().forEach(core -> {
            byDay.computeIfAbsent(core.day(), day -> new ArrayList<>()).add(core);
            core.places.forEach(place -> put(place, core, byTelling));
            core.telling.forEach(value -> put(value, core, byTelling));
        });
        Map<String, List<Mention>> members = new TreeMap<>();
        merged.forEach((key, core) -> members.put(key, new ArrayList<>(core.mentions)));
        List<Mention> loose = new ArrayList<>();
        for (Mention mention : ordered) {
            if (!mention.isCore()) {
                Core core = best(mention, byDay, byTelling);
                if (core == null) {
                    loose.add(mention);
                } else {
                    members.get(core.key).add(mention);
                }
            }
        }
        List<Story> stories = new ArrayList<>();
        members.forEach((key, mentions) -> {
            Mention first = merged.get(key).first();
            stories.add(new Story(key, first.family(), merged.get(key).place(), first.day(), List.copyOf(mentions)));
        });
        new LooseMentions(loose, this).groups().forEach(group -> stories.add(loose(group)));
        return stories;
    }

    private static Story loose(List<Mention> group) {
        Mention first = group.get(0);
        Mention placed =
                group.stream().filter(m -> m.place() != null).findFirst().orElse(first);
        Mention dated = group.stream().filter(m -> m.day() != null).findFirst().orElse(first);
        Mention told =
                group.stream().filter(m -> m.family() != null).findFirst().orElse(first);
        boolean known = placed.place() != null && dated.day() != null;
        String key = known
                ? "loose|" + told.family() + "|" + placed.place().key() + "|"
                        + dated.day().from() + ".." + dated.day().to()
                : "loose|" + first.readings().get(0).claim().claimId();
        return new Story(key, told.family(), placed.place(), dated.day(), List.copyOf(group));
    }

    private static void put(String told, Core core, Map<String, NavigableMap<LocalDate, List<Core>>> byTelling) {
        byTelling
                .computeIfAbsent(told, v -> new TreeMap<>())
                .computeIfAbsent(core.day(), day -> new ArrayList<>())
                .add(core);
    }

    private Core best(
            Mention mention,
            NavigableMap<LocalDate, List<Core>> byDay,
            Map<String, NavigableMap<LocalDate, List<Core>>> byTelling) {
        Set<Core> candidates = new java.util.LinkedHashSet<>();
        if (mention.published() != null) {
            byDay.subMap(
                            mention.published().minusDays(Tolerance.NEWS_DAYS),
                            true,
                            mention.published().plusDays(1),
                            true)
                    .values()
                    .forEach(candidates::addAll);
        } else if (mention.day() != null) {
            candidates.addAll(byDay.getOrDefault(mention.day().day(), List.of()));
        }
        Set<String> told = new TreeSet<>(mention.telling());
        if (mention.published() == null) {
            told.addAll(places(mention));
        }
        for (String value : told) {
            NavigableMap<LocalDate, List<Core>> days = byTelling.getOrDefault(value, Collections.emptyNavigableMap());
            inReach(mention.published(), days).values().forEach(candidates::addAll);
        }
        Map<Core, Integer> scores = new IdentityHashMap<>();
        candidates.forEach(core -> scores.put(core, score(mention, core)));
        List<Core> ranked = candidates.stream()
                .filter(core -> scores.get(core) >= weights.of("story.threshold"))
                .sorted(Comparator.comparingInt((Core core) -> -scores.get(core))
                        .thenComparing(Core::day, Comparator.reverseOrder())
                        .thenComparing(core -> core.key))
                .toList();
        if (ranked.isEmpty()) {
            return null;
        }
        boolean undated = mention.day() == null && mention.published() == null;
        boolean open = undated
                && ranked.size() > 1
                && scores.get(ranked.get(0)) - scores.get(ranked.get(1)) < weights.of("story.margin");
        return open ? null : ranked.get(0);
    }

    private static NavigableMap<LocalDate, List<Core>> inReach(
            LocalDate published, NavigableMap<LocalDate, List<Core>> days) {
        return published == null || days.isEmpty()
                ? days
                : days.subMap(published.minusDays(Tolerance.TOLL_DAYS), true, published.plusDays(1), true);
    }

    private static boolean inReach(LocalDate published, Core core) {
        return !published.isBefore(core.day().minusDays(1))
                && !published.isAfter(core.day().plusDays(Tolerance.TOLL_DAYS));
    }

    /** How much speaks for a mention's telling of a story; 0 if something speaks against it. */
    private int score(Mention mention, Core core) {
        Mention first = core.first();
        boolean apart = !mayBeOne(mention.family(), first.family())
                || !isSameGround(mention.countries(), core.countries, mention.telling(), core.telling)
                || mention.day() != null && mention.family() != null && !isAround(mention, first)
                || mention.day() != null && !inReach(mention.day().day(), core);
        if (apart) {
            return 0;
        }
        boolean undated = mention.day() == null && mention.published() == null;
        int score = mention.family() == null ? 0 : weights.of("story.family");
        score -= undated ? weights.of("story.undated") : 0;
        score += mention.country() == null ? 0 : weights.of("story.country");
        if (places(mention).stream().anyMatch(core.places::contains)) {
            score += weights.of("story.place");
        }
        if (mention.day() != null) {
            score += weights.of("story.day");
        } else if (mention.published() != null && isNews(mention.published(), core)) {
            score += weights.of("story.days");
        }
        score += bodies(mention).stream().anyMatch(core.bodies::contains) ? weights.of("story.body") : 0;
        return score + shared(mention, core.names, core.telling);
    }

    /** One of the two families is not known, or the press takes the one for the other. */
    boolean mayBeOne(String a, String b) {
        return a == null || b == null || families.group(a).equals(families.group(b));
    }

    private static boolean isAround(Mention mention, Mention core) {
        return mention.day().fit(core.day()) != Fit.DIFFERENT;
    }

    /** A common country, or none said, or two telling values in common where each names its own side's. */
    private boolean isSameGround(Set<String> a, Set<String> b, Set<String> telling, Set<String> others) {
        if (a.isEmpty() || b.isEmpty() || !java.util.Collections.disjoint(a, b)) {
            return true;
        }
        int values = telling.stream()
                .filter(others::contains)
                .mapToInt(value -> weights.of(rule(value)))
                .sum();
        return values >= Tolerance.SHARED_VALUES * weights.of("story.telling");
    }

    /** The named bodies that speak. */
    static Set<String> bodies(Mention mention) {
        Set<String> bodies = new TreeSet<>();
        for (Reading reading : mention.readings()) {
            if (reading.origin().named()) {
                bodies.add(reading.origin().key());
            }
        }
        return bodies;
    }

    private int shared(Mention mention, Set<String> names, Set<String> telling) {
        int values = mention.telling().stream()
                .filter(telling::contains)
                .mapToInt(value -> weights.of(rule(value)))
                .sum();
        long shared = mention.names().stream().filter(names::contains).count();
        return Math.min(values, Tolerance.SHARED_VALUES * weights.of("story.telling"))
                + (int) Math.min(Tolerance.SHARED_NAMES, shared) * weights.of("story.name");
    }

    /** The more digits a value has that are not zeros at its end, the less it comes up again by chance. */
    private static String rule(String telling) {
        if (telling.startsWith("~")) {
            return telling.indexOf('|') > 3 ? "story.same-digits" : "story.round-value";
        }
        int digits = significant(telling);
        return digits > 2 ? "story.telling" : digits == 2 ? "story.telling-short" : "story.round-value";
    }

    private static int significant(String telling) {
        int end = telling.indexOf('|');
        while (end > 0 && telling.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    /** Enough speaks for two mentions that found no story telling of one event, and nothing against it. */
    boolean areOne(Mention a, Mention b) {
        boolean country = isSameGround(a.countries(), b.countries(), a.telling(), b.telling());
        boolean day = a.day() == null || b.day() == null || a.day().fit(b.day()) != Fit.DIFFERENT;
        if (!mayBeOne(a.family(), b.family()) || !country || !day || !inReach(a, b)) {
            return false;
        }
        int score = a.family() == null || b.family() == null ? 0 : weights.of("story.family");
        score += a.country() == null || b.country() == null ? 0 : weights.of("story.country");
        score += a.published() != null && b.published() != null ? weights.of("story.days") : 0;
        score += a.day() != null && b.day() != null ? weights.of("story.day") - weights.of("story.days") : 0;
        score += bodies(a).stream().anyMatch(bodies(b)::contains) ? weights.of("story.body") : 0;
        score -= a.published() == null || b.published() == null ? weights.of("story.undated") : 0;
        if (places(a).stream().anyMatch(places(b)::contains)) {
            score += weights.of("story.place");
        }
        return score + shared(a, b.names(), b.telling()) >= weights.of("story.threshold");
    }

    private static boolean inReach(Mention a, Mention b) {
        return a.published() == null
                || b.published() == null
                || Math.abs(a.published().toEpochDay() - b.published().toEpochDay()) <= Tolerance.NEWS_DAYS;
    }

    /** Where it happened, more finely than the country. */
    static Set<String> places(Mention mention) {
        Set<String> places = new TreeSet<>();
        for (Reading reading : mention.readings()) {
            if (reading.place() != null && !reading.place().isCountry()) {
                places.add(reading.place().key());
            }
        }
        if (mention.place() != null && !mention.place().isCountry()) {
            places.add(mention.place().key());
        }
        return places;
    }

    private static boolean isNews(LocalDate published, Core core) {
        return !published.isAfter(core.day().plusDays(Tolerance.NEWS_DAYS))
                && !published.isBefore(core.day().minusDays(1));
    }
}
