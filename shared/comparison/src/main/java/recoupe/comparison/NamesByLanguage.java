package recoupe.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import recoupe.model.Claim;
import recoupe.model.Speaker;

/** The names of places and of known bodies as the articles of one story have them, by the language of the article. */
final class NamesByLanguage {
    private final Map<String, Map<String, String>> byPlace = new HashMap<>();
    private final Map<String, Map<String, String>> byBody = new HashMap<>();

    NamesByLanguage(Story story) {
        for (Reading reading : story.readings()) {
            Claim claim = reading.claim();
            String language = claim.article().language();
            add(At.of(claim.place()), language);
            if (claim.article().event() != null) {
                add(At.of(claim.article().event().place()), language);
            }
            Speaker speaker = speaker(claim);
            if (isBody(speaker)) {
                put(byBody, speaker.id(), language, name(speaker));
            }
        }
    }

    private void add(At place, String language) {
        if (place != null) {
            put(byPlace, place.key(), language, place.text());
        }
    }

    private static void put(Map<String, Map<String, String>> names, String key, String language, String name) {
        if (name != null && language != null) {
            names.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(language, name);
        }
    }

    /** The earliest name of a place in each language that names it; of a place that no claim names, what is known of it. */
    Map<String, String> of(At place) {
        if (place == null) {
            return Map.of();
        }
        return byPlace.getOrDefault(place.key(), place.text() == null ? Map.of() : Map.of("", place.text()));
    }

    /** The earliest name of a claim's speaker in each language that names it; empty for one that is no known body. */
    Map<String, String> ofSpeaker(Claim claim) {
        Speaker speaker = speaker(claim);
        return isBody(speaker) ? byBody.getOrDefault(speaker.id(), Map.of()) : Map.of();
    }

    /** Known by an identity that no other has: of persons it is only a family name. */
    private static boolean isBody(Speaker speaker) {
        return speaker != null && speaker.id() != null && speaker.kind() != Speaker.Kind.PERSON;
    }

    /** A claim's speaker by the fullest name; null for the article's own voice. */
    static String who(Claim claim) {
        return speaker(claim) == null ? null : name(speaker(claim));
    }

    private static String name(Speaker speaker) {
        return speaker.name() == null ? speaker.text() : speaker.name();
    }

    private static Speaker speaker(Claim claim) {
        return claim.attribution() == null ? null : claim.attribution().speaker();
    }
}
