package recoupe.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recoupe.language.data.Table;

/** Tells French, English and neither apart by the share of each language's commonest words. */
final class LanguageChoice {
    /** The least share of a text's words that a language's commonest words make in running prose. */
    private static final double PROSE = 0.15;

    private static final int WORDS_TO_READ = 2_000;

    private final Map<Language, Set<String>> commonest = new EnumMap<>(Language.class);

    LanguageChoice() {
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>();
            Table.read(language, "commonest-words").forEach(row -> words.add(row.need("form")));
            commonest.put(language, Set.copyOf(words));
        }
    }

    /** The language of a text; empty if it reads as neither. */
    Optional<Language> of(String text) {
        Map<Language, Integer> hits = new EnumMap<>(Language.class);
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length() && words < WORDS_TO_READ; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                commonest.forEach((language, list) -> hits.merge(language, list.contains(word) ? 1 : 0, Integer::sum));
                words++;
                start = -1;
            }
        }
        int total = words;
        return hits.entrySet().stream()
                .filter(e -> e.getValue() > 0 && e.getValue() >= PROSE * total)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
