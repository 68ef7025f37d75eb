package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A news article as read from its file.
 *
 * @param id derived from the key alone, so that the same key is always the same article
 * @param key the object's key or the file's path
 * @param outlet the publisher's name; null if unknown
 * @param url the article's address; null if unknown
 * @param title the headline; null if there is none
 * @param published the publication date or date-time, ISO 8601; null if unknown
 * @param publishedFrom where {@code published} comes from
 * @param language ISO 639-1 code
 * @param text the body, paragraphs parted by line feeds; every offset counts its UTF-16 units
 */
public record Article(
        String id,
        String key,
        String outlet,
        String url,
        String title,
        String published,
        DateSource publishedFrom,
        String language,
        String text) {
    /** Where an article's publication date was found. */
    public enum DateSource {
        @JsonProperty("metadata")
        METADATA,
        @JsonProperty("document")
        DOCUMENT,
        /** Nobody gave a date: the time of upload stands in for it. */
        @JsonProperty("upload")
        UPLOAD,
        @JsonProperty("none")
        NONE
    }

    /** The id of the article under a key: 80 bits of the key's SHA-256, in lower-case hexadecimal. */
    public static String idOf(String key) {
        return Digest.of(key);
    }

    /** This article with its language known. */
    public Article in(String languageCode) {
        return new Article(id, key, outlet, url, title, published, publishedFrom, languageCode, text);
    }

    /**
     * What a claim tells of this article.
     *
     * @param event the main event that the article tells; null if none can be told
     */
    public ArticleRef ref(Event event) {
        return new ArticleRef(id, outlet, url, title, published, publishedFrom, language, event);
    }

    /**
     * The day of publication, which is the anchor of «hier» and «lundi»; null if it is not known, or if a time of upload only
     * stands in for it. The offset of a date-time is kept as written.
     */
    public LocalDate publishedOn() {
        return day(published, publishedFrom);
    }

    static LocalDate day(String published, DateSource source) {
        boolean known = published != null && published.length() >= 10 && source != DateSource.UPLOAD;
        return known ? LocalDate.parse(published.substring(0, 10)) : null;
    }
}
