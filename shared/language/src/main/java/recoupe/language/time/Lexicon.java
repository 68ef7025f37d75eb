package recoupe.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The words of time in one language, by class: weekdays, months, units, numbers in words. */
final class Lexicon {
    private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();

    /**
     * One form of a word.
     *
     * @param norms its tokens in lower case
     * @param capital it counts only with a capital letter: "May", "March"
     */
    private record Entry(List<String> norms, int value, boolean capital) {}

    private Lexicon() {}

    /** Reads {@code <language>/time_words.tsv}. */
    static Lexicon load(Language language) {
        Lexicon lexicon = new Lexicon();
        for (Table.Row row : Table.read(language, "time_words")) {
            for (String form : row.list("forms")) {
                Entry entry = new Entry(
                        List.of(form.toLowerCase(Locale.ROOT).split(" ")),
                        value(row),
                        Character.isUpperCase(form.charAt(0)));
                lexicon.classes
                        .computeIfAbsent(row.need("class"), name -> new HashMap<>())
                        .computeIfAbsent(entry.norms().get(0), norm -> new ArrayList<>())
                        .add(entry);
            }
        }
        return lexicon;
    }

    private static int value(Table.Row row) {
        String value = row.need("value");
        try {
            return Character.isLetter(value.charAt(0)) ? Unit.named(value).number() : Integer.parseInt(value);
        } catch (IllegalArgumentException e) {
            throw row.bad(value + " is neither a number nor a unit");
        }
    }

    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The first words of the forms of a class, in lower case. */
    Set<String> firstWords(String name) {
        return classes.get(name).keySet();
    }

    /** The forms of a class that start at a token: index after the last token of each, with its value. */
    List<Form> at(Text text, int token, String name) {
        List<Entry> entries = classes.get(name).get(text.token(token).norm());
        if (entries == null) {
            return List.of();
        }
        List<Form> forms = new ArrayList<>(1);
        for (Entry entry : entries) {
            if (matches(text, token, entry)) {
                forms.add(new Form(token + entry.norms().size(), entry.value()));
            }
        }
        return forms;
    }

    private static boolean matches(Text text, int token, Entry entry) {
        if (entry.capital() && !text.token(token).isCapitalised()) {
            return false;
        }
        for (int i = 1; i < entry.norms().size(); i++) {
            Token next = text.at(token + i);
            if (next == null || !next.is(entry.norms().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word found: the index after its last token, and its value. */
    record Form(int end, int value) {}
}
