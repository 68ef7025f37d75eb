package recoupe.language.event;

/** What a counted thing is to the word that governs it. */
enum Role {
    /** Object of an active verb, subject of a passive or reflexive one, the noun that a participle or adjective describes. */
    PATIENT,
    /** Subject of an active verb. */
    AGENT,
    /** Complement of a noun: «l'interception de 44 drones». */
    COMPLEMENT,
    /** That with which something is done: «une attaque avec 44 drones». */
    INSTRUMENT,
    /** That against which something is done: «des frappes contre 12 villages». */
    AGAINST
}
