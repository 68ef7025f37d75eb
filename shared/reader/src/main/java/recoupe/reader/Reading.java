package recoupe.reader;

import java.nio.charset.Charset;
import java.util.List;
import recoupe.model.Article;

/**
 * An article with what there is to tell about how it was read.
 *
 * @param article the article
 * @param format what the file was taken for
 * @param charset the character set in which the file is written
 * @param notes in plain English, what was passed over: a date in the metadata that is none, a broken JSON-LD block;
 *     empty if all went smoothly
 */
public record Reading(Article article, Format format, Charset charset, List<String> notes) {
    public Reading {
        notes = List.copyOf(notes);
    }
}
