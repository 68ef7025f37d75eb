package recoupe.store;

import java.time.Instant;
import recoupe.model.Article;

/**
 * One version of a file in a bucket, or its removal, with what tells older from newer.
 *
 * @param bucket the bucket's name
 * @param key the object's key, decoded
 * @param versionId the version in a versioned bucket; null in any other
 * @param sequencer the order of events of one key; null where there is none, as in a backfill
 * @param time when the object was put or removed
 */
public record ObjectVersion(String bucket, String key, String versionId, String sequencer, Instant time) {
    /** The id of the article that the file holds. */
    public String articleId() {
        return Article.idOf(key);
    }
}
