package recoupe.language.text;

import java.util.List;
import recoupe.language.Language;

/** Turns the tags of a language's dictionary into readings, and guesses the readings of words that it does not have. */
interface Tagset {
    /** The reading of one dictionary tag; null for a tag that says nothing here. */
    Reading reading(String lemma, String tag);

    /** The readings that a word's shape allows, never empty. */
    List<Reading> guess(String text, String norm);

    static Tagset of(Language language) {
        return switch (language) {
            case FRENCH -> new FrenchTagset();
            case ENGLISH -> new EnglishTagset();
        };
    }

    /** The reading of a token that is no word: a number, a mark, a symbol; null for a word. */
    static Reading ofShape(String text) {
        int c = text.codePointAt(0);
        if (Character.isDigit(c)) {
            return Reading.of(text, Pos.NUMERAL);
        }
        if (Character.isLetter(c)) {
            return null;
        }
        if (text.length() > 1 && (c == '-' || c == '\'' || c == '’') && Character.isLetter(text.codePointAt(1))) {
            return null;
        }
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                Reading.of(text, Pos.SYMBOL);
            default -> Reading.of(text, "%&#@*/°".indexOf(c) >= 0 ? Pos.SYMBOL : Pos.PUNCTUATION);
        };
    }
}
