package recoupe.extract;

import java.time.Instant;
import recoupe.store.ObjectVersion;

/**
 * The news that something happened to an object, or the order to look at it.
 *
 * @param cause what happened
 * @param bucket the bucket's name
 * @param key the object's key, decoded
 * @param versionId the version that the news is about; null where the bucket keeps none
 * @param sequencer the order of events of the key; null in a backfill
 * @param time when it happened; null in a backfill, where the object itself says when it was put
 */
record Notice(Cause cause, String bucket, String key, String versionId, String sequencer, Instant time) {
    /** What happened to an object. */
    enum Cause {
        /** It was put: the version that the news names is to be read. */
        PUT,
        /** It is gone: deleted, or hidden by a delete marker. */
        REMOVED,
        /** One version of it, or a delete marker, was deleted for good: what is left decides. */
        VERSION_REMOVED,
        /** It may have been there for long: a backfill. */
        FOUND
    }

    /** S3 writes "null" for the version of an object that was put while its bucket kept none. */
    Notice {
        versionId = versionId == null || versionId.isEmpty() || versionId.equals("null") ? null : versionId;
    }

    /** The version that the news is about, as the table knows versions. */
    ObjectVersion version() {
        return new ObjectVersion(bucket, key, versionId, sequencer, time);
    }

    /** The version that was found in the bucket, as old as the news or, without news, as it says itself. */
    ObjectVersion version(ArticleFile file) {
        return new ObjectVersion(bucket, key, file.versionId(), sequencer, time == null ? file.modified() : time);
    }
}
