package recoupe.language;

import java.util.List;

/**
 * A place found in a text, without its preposition.
 *
 * @param id identity that joins the spellings of one place; null if none is known
 * @param within ids of the places that contain it, the nearest first, its country last; empty if none is known
 * @param rules names of the rules that made it
 */
public record PlaceMention(int start, int end, String text, String id, List<String> within, List<String> rules) {}
