package recoupe.language.text;

/**
 * A noun with its determiner, numerals and adjectives, without complements: «Les drones ukrainiens», «le ministère russe».
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of its noun (of the last one in a run of proper nouns)
 */
public record NounPhrase(int first, int end, int head) {}
