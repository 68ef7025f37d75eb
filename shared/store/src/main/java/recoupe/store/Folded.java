package recoupe.store;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name in which case, accents and spacing make no difference. */
final class Folded {
    private Folded() {}

    static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isMark(c)).map(Folded::plain).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int plain(int character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            default -> Character.isSpaceChar(character) ? ' ' : character;
        };
    }
}
