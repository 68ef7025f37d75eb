package recoupe.local.print;

import java.lang.Character.UnicodeScript;

/** How many columns a text takes on a terminal: two for wide characters, none for marks that sit on another (UAX #11). */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    private static boolean wide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        if (codePoint >= 0xFF61 && codePoint <= 0xFFDC) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO
                || (codePoint >= 0x3000 && codePoint <= 0x33FF && codePoint != 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    }
}
