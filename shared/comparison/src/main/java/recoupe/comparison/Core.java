package recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The mentions that make one story by their own words, and what they say together. */
final class Core {
    final String key;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> places = new TreeSet<>();
    final Set<String> countries = new TreeSet<>();
    final Set<String> names = new TreeSet<>();
    final Set<String> telling = new TreeSet<>();
    final Set<String> bodies = new TreeSet<>();

    Core(String key) {
        this.key = key;
    }

    void add(Mention mention) {
        mentions.add(mention);
        names.addAll(mention.names());
        telling.addAll(mention.telling());
        countries.addAll(mention.countries());
        bodies.addAll(StoryFinder.bodies(mention));
        places.addAll(StoryFinder.places(mention));
    }

    /** The place that holds those of all its mentions; of the first if none does. */
    At place() {
        List<At> places = mentions.stream()
                .map(Mention::place)
                .filter(place -> place != null)
                .toList();
        return places.stream()
                .filter(outer -> places.stream().allMatch(place -> isIn(place, outer)))
                .findFirst()
                .orElse(first().place());
    }

    private static boolean isIn(At place, At outer) {
        Fit fit = place.fit(outer);
        return fit == Fit.SAME || fit == Fit.PART;
    }

    Mention first() {
        return mentions.get(0);
    }

    LocalDate day() {
        return first().day().day();
    }
}
