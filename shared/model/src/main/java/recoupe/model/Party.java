package recoupe.model;

/**
 * Who did what a claim tells.
 *
 * @param text the words that name the actor
 * @param id the identity that joins the spellings of one name; null if none is known
 * @param side country (ISO 3166-1 alpha-2, lower case) or camp; null if none is known
 */
public record Party(String text, String id, String side) {}
