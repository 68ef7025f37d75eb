package recoupe.language.quantity;

import recoupe.language.text.Text;

/** Reads the numbers of one language; what a language spells in its own way is behind this. */
interface NumeralReader {
    /** The longest number that starts at a token; null if none does. */
    Numeral read(Text text, int at);
}
