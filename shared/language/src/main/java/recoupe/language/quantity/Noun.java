package recoupe.language.quantity;

import recoupe.language.Span;

/**
 * What a quantity counts.
 *
 * @param text the noun phrase without the number; null where the text leaves it out
 * @param lemma the head, singular, lower case
 * @param thing what it is in the table of countable things; null if it is in none
 * @param side whose it is; null if unsaid
 * @param span where it stands; null where the text leaves it out
 * @param end index after its last token, or after the number where it is left out
 */
record Noun(String text, String lemma, Things.Thing thing, String side, Span span, int end) {

    String type() {
        return thing == null ? null : thing.type();
    }

    /** The same thing, left out by a number that ends at a token. */
    Noun understood(int end) {
        return new Noun(null, lemma, thing, side, null, end);
    }
}
