package recoupe.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of a name in which case, accents, spacing and the shape of marks make no difference. */
final class Folded {
    /** Letters and marks that Unicode does not take apart itself. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) '\u2018', "'"),
            Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u02BC', "'"),
            Map.entry((int) '\u2010', "-"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u2013', "-"));

    private Folded() {}

    static String of(String name) {
        // Upper case first: it takes ß and the ligatures apart.
        String caseless = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(caseless, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !isMark(character))
                .mapToObj(Folded::plain)
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", " ");
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String plain(int character) {
        boolean space = Character.isSpaceChar(character) || Character.isWhitespace(character);
        return space ? " " : PLAIN.getOrDefault(character, Character.toString(character));
    }
}
