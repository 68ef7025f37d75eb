package recoupe.language;

import java.util.List;

/**
 * A place found in a text, without its preposition.
 *
 * @param id identity that joins the spellings of one place; null if none is known
 * @param within id of the place or country that contains it; null if none is known
 * @param rules names of the rules that made it
 */
public record PlaceMention(int start, int end, String text, String id, String within, List<String> rules) {}
