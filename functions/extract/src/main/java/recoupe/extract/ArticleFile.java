package recoupe.extract;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.core.ResponseInputStream;

/**
 * A file in the bucket, open for reading.
 *
 * @param versionId its version; null where the bucket keeps none
 * @param modified when it was put
 * @param length its size in bytes
 * @param metadata what its sender told of it: the object's metadata by lower-case name, and {@code content-type}
 * @param content its bytes
 */
record ArticleFile(
        String versionId, Instant modified, long length, Map<String, String> metadata, ResponseInputStream<?> content)
        implements AutoCloseable {
    /** Breaks off the transfer of bytes that are not wanted. */
    void abandon() {
        content.abort();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
