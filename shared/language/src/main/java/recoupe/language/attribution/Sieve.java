package recoupe.language.attribution;

import java.util.Locale;

/** The ways in which a statement is found, the precise ones first, each with the confidence that it deserves. */
enum Sieve {
    /** «…», a dit X. */
    DIRECT_QUOTATION(0.95),
    /** X dit que, X dit avoir, X told Y that. */
    VERB_AND_CLAUSE(0.95),
    /** Selon X, …; …, according to X. */
    FRAME(0.93),
    /** …, a indiqué X; …, X said. */
    INSERTED_VERB(0.92),
    /** X fait état de, X spoke of. */
    VERB_AND_PREPOSITION(0.9),
    /** X revendique 35 tirs; X gave a toll of. */
    VERB_AND_OBJECT(0.88),
    /** X accuse Y de, X urged Y to. */
    VERB_AND_PERSON(0.85),
    /** Confirmed by X. */
    PASSIVE(0.85),
    /** Le compte de X; X's figure was. */
    FIGURE(0.82),
    /** Numbers : X a donné ce bilan. */
    COLON(0.8),
    /** X parle de 300 morts ; Y, de 400. */
    SHARED_VERB(0.82),
    /** A quotation that goes on where its speaker was named before. */
    QUOTATION_CONTINUED(0.7),
    /** A sentence that goes on counting where the one before it reported. */
    COUNT_CONTINUED(0.5);

    final double confidence;

    Sieve(double confidence) {
        this.confidence = confidence;
    }

    /** The name that a claim's rules show: «attribution: verb and clause». */
    String rule() {
        return "attribution: " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
