package recoupe.language;

import java.util.List;
import recoupe.model.Attribution;

/**
 * Something that somebody says.
 *
 * @param id stable within the article: «s0», «s1»…
 * @param start UTF-16 offset where the statement starts, speaker and cue included
 * @param speaker who says it, resolved: where the words are a pronoun or a short form, the mention that they stand for
 * @param cue the words that attribute
 * @param content the stretches that are said, in order
 * @param via relays between speaker and outlet, nearest to the outlet first
 * @param rules the sieve that decided, and the rules that led to it
 */
public record Statement(
        String id,
        int start,
        int end,
        String text,
        Mention speaker,
        Cue cue,
        List<Span> content,
        Attribution.Kind kind,
        Attribution.Polarity polarity,
        boolean hedged,
        boolean inherited,
        List<Mention> via,
        Mention denier,
        double confidence,
        List<String> rules) {
    /** The words that attribute: a verb, a preposition, a noun. */
    public record Cue(int start, int end, String text, String lemma) {}
}
