package recoupe.model;

/**
 * What a claim tells of the article that it stands in.
 *
 * @param id the article's id
 * @param outlet the publisher's name; null if unknown
 * @param url the article's address; null if unknown
 * @param title the headline; null if there is none
 * @param published the publication date or date-time, ISO 8601; null if unknown
 * @param language ISO 639-1 code
 */
public record ArticleRef(String id, String outlet, String url, String title, String published, String language) {}
