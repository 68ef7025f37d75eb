package recoupe.language.event;

import recoupe.language.text.VerbGroup;

/**
 * A word that governs a counted thing, and how.
 *
 * @param lemma the lemma under which {@code actions.tsv} has the word
 * @param token index of the word
 * @param verb the verb group that the word is the main verb of; null for nouns and adjectives
 * @param rule name of the rule that found it
 */
record Governor(Word word, Role role, String lemma, int token, VerbGroup verb, String rule) {
    enum Word {
        VERB,
        NOUN,
        ADJECTIVE
    }
}
