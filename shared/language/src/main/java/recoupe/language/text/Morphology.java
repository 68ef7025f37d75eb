package recoupe.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import recoupe.language.Language;
import recoupe.language.data.Table;

/**
 * Every reading of a word: from our table of closed-class words where it is in there, else from the language's dictionary, else
 * guessed from its shape.
 */
final class Morphology {
    private final Dictionary dictionary;
    private final Tagset tagset;
    private final Map<String, List<Reading>> closedClass;

    Morphology(Language language) {
        this.tagset = Tagset.of(language);
        this.dictionary = load(language);
        this.closedClass = closedClass(language);
    }

    private static Dictionary load(Language language) {
        String name = "/org/languagetool/resource/" + language.code() + "/"
                + language.name().toLowerCase(Locale.ROOT);
        try (InputStream words = Morphology.class.getResourceAsStream(name + ".dict");
                InputStream properties = Morphology.class.getResourceAsStream(name + ".info")) {
            return Dictionary.read(words, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, List<Reading>> closedClass(Language language) {
        Map<String, List<Reading>> words = new HashMap<>();
        for (Table.Row row : Table.read(language, "closed-class")) {
            List<Reading> readings = new ArrayList<>();
            for (String reading : row.list("readings")) {
                String[] parts = reading.split("/");
                if (parts.length < 2) {
                    throw row.bad("a reading is lemma/PART_OF_SPEECH[/FORM]: " + reading);
                }
                Pos pos = Pos.valueOf(parts[1]);
                Form form = parts.length > 2 ? Form.valueOf(parts[2]) : Form.NONE;
                readings.add(new Reading(parts[0], pos, form, '-', '-', form.isFinite() ? 3 : 0));
            }
            words.put(row.need("form"), List.copyOf(readings));
        }
        return Map.copyOf(words);
    }

    /** A look-up of its own for one text: the dictionary's reader keeps buffers and is not safe for threads. */
    Lookup lookup() {
        return new Lookup(new DictionaryLookup(dictionary));
    }

    /** Looks up the words of one text. */
    final class Lookup {
        private final DictionaryLookup reader;
        private final Map<String, List<Reading>> known = new HashMap<>();

        private Lookup(DictionaryLookup reader) {
            this.reader = reader;
        }

        boolean isFunctionWord(String form) {
            return closedClass.containsKey(form);
        }

        boolean isWord(String form) {
            return closedClass.containsKey(form) || !reader.lookup(form).isEmpty();
        }

        /** The readings of a token, never empty, each once. */
        List<Reading> readings(String text, String norm) {
            return known.computeIfAbsent(text, t -> find(t, norm));
        }

        private List<Reading> find(String text, String norm) {
            List<Reading> closed = closedClass.get(norm);
            if (closed != null && (text.equals(norm) || text.length() == 1 || !isUpper(text))) {
                return closed;
            }
            Set<Reading> found = new LinkedHashSet<>();
            String straight = text.replace('’', '\'');
            add(straight, found);
            if (!straight.equals(norm)) {
                add(norm, found);
                if (Character.isUpperCase(text.codePointAt(0))) {
                    found.add(Reading.of(text, Pos.PROPER));
                }
            }
            if (found.isEmpty()) {
                found.addAll(tagset.guess(text, norm));
            }
            return List.copyOf(found);
        }

        private void add(String form, Set<Reading> found) {
            for (WordData word : reader.lookup(form)) {
                CharSequence tag = word.getTag();
                if (tag != null) {
                    Reading reading = tagset.reading(word.getStem().toString(), tag.toString());
                    if (reading != null) {
                        found.add(reading);
                    }
                }
            }
        }

        private static boolean isUpper(String text) {
            return text.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
        }
    }
}
