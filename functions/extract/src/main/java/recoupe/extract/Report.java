package recoupe.extract;

import recoupe.model.Article;

/**
 * What came of one notice, as the function answers it.
 *
 * @param bucket the bucket
 * @param key the object's key, decoded
 * @param articleId the id under which the API shows the article
 * @param result the article's state now, or {@code removed}, {@code unchanged}, {@code gone} or {@code ignored}
 * @param claims how many claims the article makes now; 0 unless ingested
 * @param reason why, where it is not plain; null otherwise
 */
record Report(String bucket, String key, String articleId, String result, int claims, String reason) {
    static Report of(Notice notice, Outcome outcome) {
        return new Report(
                notice.bucket(),
                notice.key(),
                Article.idOf(notice.key()),
                outcome.result(),
                outcome.claims(),
                outcome.reason());
    }
}
