package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Words that follow each other in a text, by lemma or by form, looked up by where they start.
 *
 * @param <T> what is known of them
 */
final class Sequences<T> {
    private record Entry<T>(List<String> words, T value) {}

    /** A sequence found: the index of its first token and the one after its last. */
    record Found<T>(int first, int end, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    void put(String words, T value) {
        List<String> parts = List.of(words.split(" "));
        byFirst.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Entry<>(parts, value));
    }

    /** The sequences that start at a token and stay in its sentence, in the order of the table. */
    List<Found<T>> at(Text text, int token) {
        List<Found<T>> found = new ArrayList<>();
        Token first = text.token(token);
        List<Entry<T>> entries = new ArrayList<>(byFirst.getOrDefault(lemma(first), List.of()));
        if (!lemma(first).equals(first.norm())) {
            entries.addAll(byFirst.getOrDefault(first.norm(), List.of()));
        }
        for (Entry<T> entry : entries) {
            if (matches(text, token, entry.words())) {
                found.add(new Found<>(token, token + entry.words().size(), entry.value()));
            }
        }
        return found;
    }

    private static boolean matches(Text text, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            Token next = text.at(at + i);
            if (next == null
                    || next.sentence() != text.token(at).sentence()
                    || !lemma(next).equals(words.get(i)) && !next.is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
