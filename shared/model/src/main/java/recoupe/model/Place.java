package recoupe.model;

/**
 * Where a claim holds.
 *
 * @param text the place as the article has it, without preposition
 * @param id the identity that joins the spellings of one place; null if none is known
 * @param within the id of the place or country that contains it; null if none is known
 */
public record Place(String text, String id, String within) {}
