package recoupe.language.event;

import recoupe.language.QuantityMention;
import recoupe.language.Sentence;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * The stretch of tokens that a quantity and its counted noun phrase make.
 *
 * @param first index of its first token, the modifier included
 * @param number index after the last token of the number
 * @param end index after its last token
 * @param sentence the sentence that it stands in
 */
record Phrase(int first, int number, int end, Sentence sentence) {
    static Phrase of(Text text, QuantityMention quantity) {
        int end = quantity.endToken();
        if (quantity.countedSpan() != null && quantity.countedSpan().end() > quantity.end()) {
            end = Math.max(end, text.tokenAt(quantity.countedSpan().end()));
        }
        Sentence sentence = text.sentenceOf(text.token(quantity.firstToken()));
        return new Phrase(quantity.firstToken(), quantity.endToken(), Math.min(end, sentence.endToken()), sentence);
    }

    Phrase from(int token) {
        return new Phrase(token, number, end, sentence);
    }

    /** A token stands in the phrase's sentence. */
    boolean holds(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    /** A mark of quotation, which may stand between a word and what governs it. */
    static boolean isQuote(Token token) {
        return token.isPunctuation() && "«»“”\"".contains(token.text());
    }
}
