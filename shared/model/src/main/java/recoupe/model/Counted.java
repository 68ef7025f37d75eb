package recoupe.model;

/**
 * The thing that a quantity counts.
 *
 * @param text the noun phrase without the number; null where the article leaves it out («dont sept»)
 * @param lemma the head noun, singular, lower case, in the article's language; «%» for percentages
 * @param type the kind of thing in the language-neutral list of countable things (drone, missile, person…); null if it is in none
 * @param side the country (ISO 3166-1 alpha-2, lower case) or camp whose things they are: «drones ukrainiens» → ua; null if unsaid
 */
public record Counted(String text, String lemma, String type, String side) {}
