package recoupe.store;

import recoupe.model.Article;

/**
 * An article as the table knows it.
 *
 * @param articleId {@link Article#idOf} the key
 * @param bucket the bucket that holds the file
 * @param key the file's key in the bucket
 * @param state what became of the file
 * @param reason why the file was not ingested, in plain English; null if it was
 * @param claims how many claims it makes; 0 unless ingested
 * @param outlet the publisher's name; null if unknown
 * @param title the headline; null if unknown
 * @param url the article's address; null if unknown
 * @param published the publication date or date-time, ISO 8601; null if unknown
 * @param publishedFrom where {@code published} comes from; null if unknown
 * @param language ISO 639-1 code; null if unknown
 * @param ingestedAt when the file was put into the bucket, ISO 8601 in UTC: the same however often its event is delivered
 * @param versionId the version of the file in a versioned bucket; null in any other
 * @param sequencer the sequencer of the event that brought the file; null if it came without one, as in a backfill
 */
public record StoredArticle(
        String articleId,
        String bucket,
        String key,
        ArticleState state,
        String reason,
        int claims,
        String outlet,
        String title,
        String url,
        String published,
        Article.DateSource publishedFrom,
        String language,
        String ingestedAt,
        String versionId,
        String sequencer) {
    static StoredArticle of(ObjectVersion version, ArticleState state, String reason, int claims, Article article) {
        boolean known = article != null;
        return new StoredArticle(
                version.articleId(),
                version.bucket(),
                version.key(),
                state,
                reason,
                claims,
                known ? article.outlet() : null,
                known ? article.title() : null,
                known ? article.url() : null,
                known ? article.published() : null,
                known ? article.publishedFrom() : null,
                known ? article.language() : null,
                Fence.of(version).timeText(),
                version.versionId(),
                version.sequencer());
    }
}
