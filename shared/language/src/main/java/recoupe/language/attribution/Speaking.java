package recoupe.language.attribution;

import recoupe.language.Mention;

/**
 * Words that name the speaker of an utterance.
 *
 * @param first index of their first token; -1 if the speaker is named in another clause
 * @param end index after their last token; -1 likewise
 * @param mention the speaker
 * @param resolved the words are a pronoun or a short form
 */
record Speaking(int first, int end, Party party, Mention mention, boolean resolved) {
    /** The same speaker, named in another clause. */
    Speaking elsewhere() {
        return new Speaking(-1, -1, party, mention, true);
    }
}
