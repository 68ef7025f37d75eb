package recoupe.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The words that stand around the names of places in one language, by class. Immutable once loaded. */
final class PlaceWords {
    private final Map<String, Map<String, List<Entry>>> byFirst = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> byLast = new HashMap<>();

    private record Entry(List<String> norms, String value, boolean capital) {}

    /** A word found: its first token, the index after its last one, and its value. */
    record Found(int first, int end, String value) {}

    private String leading = "";

    private PlaceWords() {}

    /** Reads {@code <language>/place_words.tsv}. */
    static PlaceWords load(Language language) {
        PlaceWords words = new PlaceWords();
        for (Table.Row row : Table.read(language, "place_words")) {
            if (words.leading.isEmpty() && row.need("class").equals("locative")) {
                words.leading = row.list("forms").get(0);
            }
            for (String form : row.list("forms")) {
                List<String> norms = List.of(form.toLowerCase(Locale.ROOT).split(" "));
                Entry entry = new Entry(norms, row.need("value"), Character.isUpperCase(form.codePointAt(0)));
                words.enter(words.byFirst, row.need("class"), norms.get(0), entry);
                words.enter(words.byLast, row.need("class"), norms.get(norms.size() - 1), entry);
            }
        }
        return words;
    }

    private void enter(Map<String, Map<String, List<Entry>>> index, String name, String key, Entry entry) {
        index.computeIfAbsent(name, n -> new HashMap<>())
                .computeIfAbsent(key, k -> new ArrayList<>(1))
                .add(entry);
    }

    /** A preposition of place, the first of the table, that leads to any place. */
    String leading() {
        return leading;
    }

    /** The longest word of a class that starts at a token; null if none does. */
    Found at(Text text, int token, String name) {
        Token first = text.at(token);
        Found longest = null;
        for (Entry entry : first == null ? List.<Entry>of() : entries(byFirst, name, first.norm())) {
            int end = token + entry.norms().size();
            if (matches(text, token, entry) && (longest == null || end > longest.end())) {
                longest = new Found(token, end, entry.value());
            }
        }
        return longest;
    }

    /** The longest word of a class that ends just before a token; null if none does. */
    Found before(Text text, int token, String name) {
        Token last = text.at(token - 1);
        Found longest = null;
        for (Entry entry : last == null ? List.<Entry>of() : entries(byLast, name, last.norm())) {
            int first = token - entry.norms().size();
            if (first >= 0 && matches(text, first, entry) && (longest == null || first < longest.first())) {
                longest = new Found(first, token, entry.value());
            }
        }
        return longest;
    }

    private static List<Entry> entries(Map<String, Map<String, List<Entry>>> index, String name, String key) {
        return index.get(name).getOrDefault(key, List.of());
    }

    private static boolean matches(Text text, int token, Entry entry) {
        if (entry.capital() && !text.token(token).isCapitalised()) {
            return false;
        }
        for (int i = 0; i < entry.norms().size(); i++) {
            Token next = text.at(token + i);
            if (next == null || !next.norm().equals(entry.norms().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A lemma stands in a class of lemmas. */
    boolean hasLemma(String name, String lemma) {
        return byFirst.get(name).containsKey(lemma);
    }
}
