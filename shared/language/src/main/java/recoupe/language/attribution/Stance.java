package recoupe.language.attribution;

/** How a reporting word stands to its content. */
enum Stance {
    NEUTRAL,
    /** Asserted by the speaker, not vouched for by the article. */
    CLAIM,
    ESTIMATE,
    COUNT,
    CONFIRM,
    DENY,
    RELAY,
    OPINION,
    /** A demand, an order, an appeal. */
    DEMAND,
    /** A promise, a threat, a hope. */
    PLAN
}
