package recoupe.language.place;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name that its spellings share: lower case, no accents, plain apostrophes, spaces for hyphens. */
public final class Folded {
    private Folded() {}

    /** «Saint-Étienne» and «Saint Etienne» become «saint etienne». */
    public static String of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case '\u2019', '\u02BC', '\u2018' -> folded.append('\'');
                case '-', '\u2010', '\u2011', '\u00A0', '\u202F', '\n', '\t' -> space(folded);
                case ' ' -> space(folded);
                case 'Œ', 'œ' -> folded.append("oe");
                case 'ł', 'Ł' -> folded.append('l');
                case 'ø', 'Ø' -> folded.append('o');
                case 'ı' -> folded.append('i');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static void space(StringBuilder folded) {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
