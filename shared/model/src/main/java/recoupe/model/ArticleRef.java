package recoupe.model;

import java.time.LocalDate;

/**
 * What a claim tells of the article that it stands in.
 *
 * @param id the article's id
 * @param outlet the publisher's name; null if unknown
 * @param url the article's address; null if unknown
 * @param title the headline; null if there is none
 * @param published the publication date or date-time, ISO 8601; null if unknown
 * @param publishedFrom where {@code published} comes from: a time of upload only stands in for it
 * @param language ISO 639-1 code
 * @param event the main event that it tells; null if none can be told
 */
public record ArticleRef(
        String id,
        String outlet,
        String url,
        String title,
        String published,
        Article.DateSource publishedFrom,
        String language,
        Event event) {
    /** The day of publication; null if it is not known, or if a time of upload only stands in for it. */
    public LocalDate publishedOn() {
        return Article.day(published, publishedFrom);
    }
}
