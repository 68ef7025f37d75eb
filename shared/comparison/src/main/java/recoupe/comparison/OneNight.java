package recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins stories that are one. Of an event that happens once, articles name other days: the two days of its night where they share a
 * place, the days of its counts, within a month, where they share a place and a telling value. Of any event, articles of two countries,
 * or of none that is known, name the same day, and a place or a telling value.
 */
final class OneNight {
    private final Families families;

    OneNight(Families families) {
        this.families = families;
    }

    /** The cores by the key of the earliest of those that are one. */
    Map<String, Core> merge(Map<String, Core> cores) {
        Map<String, List<Core>> byGround = new TreeMap<>();
        for (Core core : cores.values()) {
            if (families.isOnce(core.first().family())) {
                String ground = families.group(core.first().family()) + "|"
                        + core.first().country();
                byGround.computeIfAbsent(ground, k -> new ArrayList<>()).add(core);
            }
        }
        for (Core core : cores.values()) {
            String day = families.group(core.first().family()) + "|" + core.day();
            byGround.computeIfAbsent(day, k -> new ArrayList<>()).add(core);
        }
        List<Core> all = new ArrayList<>(cores.values());
        Map<Core, Integer> index = new java.util.IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            index.put(all.get(i), i);
        }
        Union union = new Union(all.size());
        byGround.values().forEach(group -> join(group, index, union));
        Map<String, Core> merged = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Core root = all.get(union.find(i));
            if (root == all.get(i)) {
                merged.put(root.key, root);
            } else {
                all.get(i).mentions.forEach(root::add);
            }
        }
        return merged;
    }

    private static void join(List<Core> group, Map<Core, Integer> index, Union union) {
        group.sort(java.util.Comparator.comparing(Core::day).thenComparing(core -> core.key));
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && inReach(group.get(i), group.get(j)); j++) {
                if (areOne(group.get(i), group.get(j))) {
                    union.join(index.get(group.get(i)), index.get(group.get(j)));
                }
            }
        }
    }

    private static boolean inReach(Core a, Core b) {
        return !b.day().isAfter(a.day().plusDays(Tolerance.TOLL_DAYS));
    }

    private static boolean areOne(Core a, Core b) {
        LocalDate next = a.day().plusDays(1);
        boolean place = a.places.stream().anyMatch(b.places::contains);
        boolean value = a.telling.stream().anyMatch(b.telling::contains);
        if (a.day().equals(b.day())) {
            boolean open = a.countries.isEmpty() || b.countries.isEmpty();
            return (place || value) && (open || a.countries.stream().anyMatch(b.countries::contains));
        }
        return place && (value || !b.day().isAfter(next));
    }
}
