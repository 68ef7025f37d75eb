package recoupe.language.text;

import java.util.List;

/**
 * One word, number or mark of a text.
 *
 * @param index its place among the text's tokens, from 0
 * @param start UTF-16 offset
 * @param end offset after its last character
 * @param text the characters as they stand
 * @param norm lower case, with straight apostrophes: the form to look up in tables
 * @param sentence index of its sentence
 * @param readings every reading that the dictionary allows, never empty
 * @param reading the one that the tagger chose
 */
public record Token(
        int index,
        int start,
        int end,
        String text,
        String norm,
        int sentence,
        List<Reading> readings,
        Reading reading) {
    public String lemma() {
        return reading.lemma();
    }

    public Pos pos() {
        return reading.pos();
    }

    public Form form() {
        return reading.form();
    }

    public boolean is(Pos pos) {
        return reading.pos() == pos;
    }

    public boolean is(Form form) {
        return reading.form() == form;
    }

    /** The lower-case form is this one. */
    public boolean is(String norm) {
        return this.norm.equals(norm);
    }

    public boolean hasLemma(String lemma) {
        return reading.lemma().equals(lemma);
    }

    public boolean isPunctuation() {
        return reading.pos() == Pos.PUNCTUATION;
    }

    /** Starts with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Starts with a digit. */
    public boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }

    /** Some reading, chosen or not, has this part of speech. */
    public boolean canBe(Pos pos) {
        for (Reading r : readings) {
            if (r.pos() == pos) {
                return true;
            }
        }
        return false;
    }
}
