package recoupe.language;

import java.util.List;
import recoupe.model.Speaker;

/**
 * Words that name somebody who can speak or act: a person, an institution, a side, an unnamed source, a document.
 *
 * @param start UTF-16 offset of the fullest naming string («Le ministère russe de la Défense», «Sergueï Lavrov»)
 * @param name the fullest name that the article gives to the same speaker
 * @param id identity that joins the spellings of one name; null if none is known
 * @param side country code or camp; null if none is known
 * @param kind what sort of speaker it is
 * @param body the id of the body that it speaks for; null for a body itself or if none is known
 * @param over the id of the place whose events the body counts; null if none is known
 * @param head index of the token at the head of the phrase
 * @param rules names of the rules that made it
 */
public record Mention(
        int start,
        int end,
        String text,
        String name,
        String id,
        String side,
        Speaker.Kind kind,
        String body,
        String over,
        int head,
        List<String> rules) {
    /** What is left of a country's name within the words for somebody else: «le plus haut gradé de Kiev». */
    Mention sideOnly() {
        return new Mention(start, end, text, name, null, side, null, null, null, head, rules);
    }
}
