package recoupe.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import recoupe.model.Claim;

/** The names of places as the articles of one story have them, by the language of the article. */
final class PlaceNames {
    private final Map<String, Map<String, String>> byPlace = new HashMap<>();

    PlaceNames(Story story) {
        for (Reading reading : story.readings()) {
            Claim claim = reading.claim();
            add(At.of(claim.place()), claim.article().language());
            if (claim.article().event() != null) {
                add(At.of(claim.article().event().place()), claim.article().language());
            }
        }
    }

    private void add(At place, String language) {
        if (place != null && place.text() != null && language != null) {
            byPlace.computeIfAbsent(place.key(), key -> new TreeMap<>()).putIfAbsent(language, place.text());
        }
    }

    /** The earliest name of a place in each language that names it; of a place that no claim names, what is known of it. */
    Map<String, String> of(At place) {
        if (place == null) {
            return Map.of();
        }
        return byPlace.getOrDefault(place.key(), place.text() == null ? Map.of() : Map.of("", place.text()));
    }
}
