package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.text.Text;

/**
 * A set of sequences of words, looked up by where they start in a text.
 *
 * @param <T> what is known of each sequence
 */
final class Words<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {}

    /**
     * A sequence found in a text.
     *
     * @param end index after its last token
     */
    record Match<T>(int first, int end, T value) {}

    void put(List<String> words, T value) {
        List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>());
        entries.add(new Entry<>(List.copyOf(words), value));
        entries.sort((a, b) -> b.words().size() - a.words().size());
    }

    /** The longest sequence that starts at a token and stays in its sentence; null if none does. */
    Match<T> at(Text text, int token) {
        if (token < 0 || token >= text.tokens().size()) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(text.token(token).norm(), List.of())) {
            if (matches(text, token, entry.words())) {
                return new Match<>(token, token + entry.words().size(), entry.value());
            }
        }
        return null;
    }

    private static boolean matches(Text text, int token, List<String> words) {
        if (token + words.size() > text.tokens().size()) {
            return false;
        }
        int sentence = text.token(token).sentence();
        for (int i = 0; i < words.size(); i++) {
            if (!text.token(token + i).is(words.get(i)) || text.token(token + i).sentence() != sentence) {
                return false;
            }
        }
        return true;
    }
}
