package recoupe.local.stack;

import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * The objects of an S3 endpoint; whatever changes one in the watched bucket is told as the event that S3 would raise, after
 * it is done, in the order in which it was done to that key.
 */
final class EventRaisingStore extends ForwardingBlobStore {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String bucket;
    private final Clock clock;
    private final Sequencer sequencer;
    private final Consumer<BucketEvent> events;
    private final KeyLocks locks = new KeyLocks();

    EventRaisingStore(
            BlobStore objects, String bucket, Clock clock, Sequencer sequencer, Consumer<BucketEvent> events) {
        super(objects);
        this.bucket = bucket;
        this.clock = clock;
        this.sequencer = sequencer;
        this.events = events;
    }

    private boolean watched(String inBucket, String key) {
        return bucket.equals(inBucket) && !ofTheEndpointItself(key);
    }

    /** Whether an object is no upload, but what S3Proxy keeps of an upload in parts that is under way. */
    static boolean ofTheEndpointItself(String key) {
        return key.startsWith(".s3proxy-mpu-stub-");
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        if (!watched(request.bucket(), request.key())) {
            return super.putBlob(request, content);
        }
        return locks.with(request.key(), () -> {
            PutObjectResponse done = super.putBlob(request, content);
            created("ObjectCreated:Put", request.key(), done.versionId());
            return done;
        });
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        if (!watched(request.destinationBucket(), request.destinationKey())) {
            return super.copyBlob(request);
        }
        return locks.with(request.destinationKey(), () -> {
            CopyObjectResponse done = super.copyBlob(request);
            created("ObjectCreated:Copy", request.destinationKey(), done.versionId());
            return done;
        });
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        if (!watched(request.bucket(), request.key())) {
            return super.completeMultipartUpload(upload, request);
        }
        return locks.with(request.key(), () -> {
            CompleteMultipartUploadResponse done = super.completeMultipartUpload(upload, request);
            created("ObjectCreated:CompleteMultipartUpload", request.key(), done.versionId());
            return done;
        });
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        if (!watched(request.bucket(), request.key())) {
            return super.removeBlob(request);
        }
        return locks.with(request.key(), () -> {
            boolean there = blobMetadataIfPresent(request.bucket(), request.key()) != null;
            DeleteObjectResponse done = super.removeBlob(request);
            boolean marked = request.versionId() == null && Boolean.TRUE.equals(done.deleteMarker());
            // In a bucket without versions, S3 tells nothing of the deletion of what was not there.
            if (marked || there || request.versionId() != null) {
                removed(
                        marked ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete",
                        request.key(),
                        request.versionId() == null ? done.versionId() : request.versionId());
            }
            return done;
        });
    }

    /** Raises the event of an object whose own was lost. */
    void tellCreated(String key) {
        locks.with(key, () -> {
            created("ObjectCreated:Put", key, null);
            return null;
        });
    }

    /** Raises the event of a removal whose own was lost. */
    void tellRemoved(String key) {
        locks.with(key, () -> {
            removed("ObjectRemoved:Delete", key, null);
            return null;
        });
    }

    private void created(String name, String key, String versionId) {
        HeadObjectResponse now = blobMetadata(HeadObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .versionId(versionId)
                .build());
        String eTag = now.eTag() == null ? null : now.eTag().replace("\"", "");
        events.accept(
                new BucketEvent(name, bucket, key, versionId, eTag, now.contentLength(), sequencer.next(), time()));
    }

    private void removed(String name, String key, String versionId) {
        events.accept(new BucketEvent(name, bucket, key, versionId, null, null, sequencer.next(), time()));
    }

    private String time() {
        return TIME.format(clock.instant());
    }
}
