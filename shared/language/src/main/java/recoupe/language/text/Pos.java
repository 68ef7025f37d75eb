package recoupe.language.text;

/** Parts of speech, coarse and common to the languages. */
public enum Pos {
    NOUN,
    PROPER,
    ADJECTIVE,
    VERB,
    DETERMINER,
    PRONOUN,
    /** Relative and interrogative pronouns: qui, dont, who, which. */
    RELATIVE,
    PREPOSITION,
    /** Coordinating conjunctions: et, ou, mais. */
    CONJUNCTION,
    /** Subordinating conjunctions: que, si, that, because. */
    SUBORDINATOR,
    ADVERB,
    NUMERAL,
    /** The possessive «'s», the infinitive's «to», the negation "n't". */
    PARTICLE,
    PUNCTUATION,
    SYMBOL,
    OTHER
}
