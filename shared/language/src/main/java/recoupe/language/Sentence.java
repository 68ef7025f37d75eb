package recoupe.language;

/**
 * One sentence.
 *
 * @param index its place in the text, from 0
 * @param paragraph the paragraph that it stands in, from 0
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Sentence(int index, int paragraph, int start, int end, String text, int firstToken, int endToken) {}
