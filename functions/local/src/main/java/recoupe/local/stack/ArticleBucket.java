package recoupe.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The S3 endpoint with the bucket that articles are uploaded to: any credentials do. In memory it keeps versions, as the real
 * bucket does; on disk it cannot.
 */
final class ArticleBucket implements AutoCloseable {
    static final String NAME = "recoupe-articles";

    /**
     * What our own clients do: bodies go in one piece. S3Proxy 4.1.0 leaves the last line end of a signed, chunked body unread; where
     * that comes late, it drops the connection, and the client uploads once more. Other clients bear it, since they try again.
     */
    static final S3Configuration CLIENTS = S3Configuration.builder()
            .pathStyleAccessEnabled(true)
            .chunkedEncodingEnabled(false)
            .build();

    private final BlobStore objects;
    private final EventRaisingStore watched;
    private final S3Proxy server;

    /**
     * @param folder where objects are kept; null for memory
     * @throws recoupe.local.Failure if the port is in use
     */
    ArticleBucket(Path folder, Host host, int port, Clock clock, Sequencer sequencer, Consumer<BucketEvent> events) {
        objects = folder == null ? new TransientNio2BlobStore() : new FilesystemNio2BlobStore(made(folder));
        if (!objects.containerExists(NAME)) {
            objects.createContainer(NAME);
        }
        if (objects.supportsVersioning()) {
            objects.putBucketVersioning(NAME, BucketVersioningStatus.ENABLED);
        }
        watched = new EventRaisingStore(objects, NAME, clock, sequencer, events);
        server = S3Proxy.builder()
                .blobStore(watched)
                .endpoint(host.listening(port))
                .awsAuthentication(AuthenticationType.NONE, null, null)
                .stopTimeout(0)
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw Port.failure("--s3-port", port, e);
        }
    }

    private static String made(Path folder) {
        try {
            return Files.createDirectories(folder).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getPort();
    }

    /** Raises the events that would have been raised had the stack not been cut off: see {@link Journal}. */
    void raiseWhatIsMissing(Journal journal) {
        Map<String, String> there = contents();
        for (Map.Entry<String, String> object : there.entrySet()) {
            BucketEvent latest = journal.latest(object.getKey());
            if (latest == null
                    || !latest.created()
                    || !object.getValue().replace("\"", "").equals(latest.eTag())) {
                watched.tellCreated(object.getKey());
            }
        }
        for (BucketEvent latest : journal.latest()) {
            if (latest.created() && !there.containsKey(latest.key())) {
                watched.tellRemoved(latest.key());
            }
        }
    }

    /** Every object's eTag by its key. */
    private Map<String, String> contents() {
        Map<String, String> contents = new HashMap<>();
        String token = null;
        do {
            ListObjectsV2Response page = objects.list(ListObjectsV2Request.builder()
                    .bucket(NAME)
                    .continuationToken(token)
                    .build());
            for (S3Object object : page.contents()) {
                if (!EventRaisingStore.ofTheEndpointItself(object.key())) {
                    contents.put(object.key(), object.eTag() == null ? "" : object.eTag());
                }
            }
            token = Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null;
        } while (token != null);
        return contents;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the S3 endpoint does not stop", e);
        }
    }
}
