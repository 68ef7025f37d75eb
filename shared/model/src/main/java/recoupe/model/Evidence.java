package recoupe.model;

/**
 * The exact words of an article on which a claim rests.
 *
 * @param start UTF-16 offset in the article's text (or title)
 * @param end offset after the last character
 * @param text the words between the two
 */
public record Evidence(int start, int end, String text) {}
