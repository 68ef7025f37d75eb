package recoupe.language.quantity;

import recoupe.language.Language;

/** Phrases of the data tables, cut as the tokenizer cuts them. */
final class Phrases {
    private Phrases() {}

    /** The words of a phrase; French elided words stand alone. */
    static String[] words(Language language, String phrase) {
        return (language == Language.FRENCH ? phrase.replace("'", "' ") : phrase).split(" +");
    }
}
