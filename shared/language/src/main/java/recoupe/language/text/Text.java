package recoupe.language.text;

import java.util.List;
import recoupe.language.Language;
import recoupe.language.Sentence;

/**
 * The base layer of a text: what every later stage reads.
 *
 * @param content the text itself
 * @param tokens in order; none overlaps another, white space belongs to none
 * @param sentences in order; every token stands in one
 * @param nounPhrases in order, none overlaps another
 * @param verbGroups in order, none overlaps another
 */
public record Text(
        String content,
        Language language,
        List<Token> tokens,
        List<Sentence> sentences,
        List<NounPhrase> nounPhrases,
        List<VerbGroup> verbGroups) {
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The token at an index, or null beyond either end. */
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? null : tokens.get(index);
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(token.sentence());
    }

    /** The words from one token to another, end exclusive, as they stand. */
    public String words(int firstToken, int endToken) {
        return firstToken >= endToken
                ? ""
                : content.substring(
                        tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
    }

    /** Index of the first token that starts at or after an offset; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The noun phrase that holds a token, or null. */
    public NounPhrase nounPhraseAt(int token) {
        int at = search(nounPhrases.size(), i -> nounPhrases.get(i).end(), token);
        return at < nounPhrases.size() && nounPhrases.get(at).first() <= token ? nounPhrases.get(at) : null;
    }

    /** The verb group that holds a token, or null. */
    public VerbGroup verbGroupAt(int token) {
        int at = search(verbGroups.size(), i -> verbGroups.get(i).end(), token);
        return at < verbGroups.size() && verbGroups.get(at).first() <= token ? verbGroups.get(at) : null;
    }

    /** The first of the ascending ends that lies after a token. */
    private static int search(int size, java.util.function.IntUnaryOperator endOf, int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (endOf.applyAsInt(middle) <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
