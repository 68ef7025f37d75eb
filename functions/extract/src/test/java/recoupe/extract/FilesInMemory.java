package recoupe.extract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket that keeps versions in memory, answers as S3 does, and can be out of order. */
final class FilesInMemory implements S3Client {
    static final Instant PUT = Instant.parse("2026-03-02T11:59:59Z");

    private final Map<String, GetObjectResponse> heads = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private boolean outOfOrder;

    /** Puts a version, which becomes the current one; null for a bucket that keeps none. */
    void put(String key, String versionId, String text) {
        put(key, versionId, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    void put(String key, String versionId, byte[] content, Map<String, String> metadata) {
        GetObjectResponse head = GetObjectResponse.builder()
                .contentLength((long) content.length)
                .contentType("text/plain")
                .lastModified(PUT)
                .metadata(metadata)
                .versionId(versionId)
                .build();
        for (String name : new String[] {key, key + "?" + versionId}) {
            heads.put(name, head);
            contents.put(name, content);
        }
    }

    /** A file of which only the size is told: whoever reads it fails. */
    void putUnreadable(String key, long size) {
        heads.put(
                key,
                GetObjectResponse.builder()
                        .contentLength(size)
                        .lastModified(PUT)
                        .build());
    }

    /** Takes the current version away; earlier ones stay. */
    void delete(String key) {
        heads.remove(key);
    }

    void breakDown(boolean broken) {
        outOfOrder = broken;
    }

    @Override
    public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
        if (outOfOrder) {
            throw SdkClientException.create("the bucket is out of order");
        }
        if (!request.bucket().equals("press")) {
            throw S3Exception.builder()
                    .statusCode(404)
                    .awsErrorDetails(
                            AwsErrorDetails.builder().errorCode("NoSuchBucket").build())
                    .build();
        }
        String name = request.versionId() == null ? request.key() : request.key() + "?" + request.versionId();
        if (!heads.containsKey(name)) {
            throw NoSuchKeyException.builder()
                    .statusCode(404)
                    .awsErrorDetails(
                            AwsErrorDetails.builder().errorCode("NoSuchKey").build())
                    .build();
        }
        byte[] content = contents.get(name);
        AbortableInputStream stream = AbortableInputStream.create(
                content == null
                        ? new java.io.InputStream() {
                            @Override
                            public int read() throws java.io.IOException {
                                throw new java.io.IOException("nobody was to read this");
                            }
                        }
                        : new ByteArrayInputStream(content));
        try {
            return transformer.transform(heads.get(name), stream);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String serviceName() {
        return "s3";
    }

    @Override
    public void close() {}
}
