package recoupe.comparison;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names folded for comparing: no accents, no case, no punctuation, no small words. */
final class Names {
    /** Shorter words are articles, prepositions and initials in the languages read. */
    private static final int SHORTEST = 3;

    private static final Set<String> SMALL = small();

    /** Words for sorts of places, which tell no place from another. */
    static final Set<String> PLACE_WORDS = placeWords();

    private Names() {}

    private static Set<String> small() {
        Set<String> words = new TreeSet<>();
        Table.rows("small-words.tsv", 2).forEach(cells -> words.add(cells[1]));
        return Set.copyOf(words);
    }

    private static Set<String> placeWords() {
        Set<String> words = new TreeSet<>();
        Table.rows("place-words.tsv", 2).forEach(cells -> words.addAll(Set.of(cells[1].split("\\|"))));
        return Set.copyOf(words);
    }

    /** The folded words of a text, in order; none for null. */
    static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        if (text == null) {
            return words;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                String found = word.toString().toLowerCase(Locale.ROOT);
                boolean telling = found.length() >= SHORTEST || !found.isEmpty() && Character.isDigit(found.charAt(0));
                if (telling && !SMALL.contains(found)) {
                    words.add(found);
                }
                word.setLength(0);
            }
        }
        return words;
    }

    /** The folded words that begin with a capital, other than the first word of the text: names of persons, places, bodies. */
    static Set<String> proper(String text) {
        Set<String> names = new TreeSet<>();
        if (text == null) {
            return names;
        }
        boolean first = true;
        for (String part : text.split("[^\\p{L}\\p{M}]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!first && part.length() > SHORTEST && Character.isUpperCase(part.charAt(0))) {
                names.addAll(words(part));
            }
            first = false;
        }
        return names;
    }

    /** One name's words are all among the other's: «Vorobiov», «Andreï Vorobiov». */
    static boolean nested(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** A name as it stands inside a sentence: an article or a small word at its head without its capital. */
    static String inSentence(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        String first = name.substring(0, end).toLowerCase(Locale.ROOT);
        return SMALL.contains(first) ? first + name.substring(end) : name;
    }
}
