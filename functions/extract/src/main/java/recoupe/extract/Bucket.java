package recoupe.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Where the article files lie. */
final class Bucket {
    /** How S3 says that an object or a version is not there; a delete marker is answered with 405. */
    private static final Set<String> GONE = Set.of("NoSuchKey", "NoSuchVersion", "MethodNotAllowed");

    private final S3Client client;

    Bucket(S3Client client) {
        this.client = client;
    }

    /**
     * Opens a file.
     *
     * @param versionId the version wanted; null for the one that is current
     * @return empty if it is not there
     */
    Optional<ArticleFile> open(String bucket, String key, String versionId) {
        try {
            var stream = client.getObject(r -> r.bucket(bucket).key(key).versionId(versionId));
            return Optional.of(file(stream));
        } catch (S3Exception e) {
            String code =
                    e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
            if (code != null && GONE.contains(code)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static ArticleFile file(ResponseInputStream<GetObjectResponse> stream) {
        GetObjectResponse response = stream.response();
        Map<String, String> metadata = new HashMap<>();
        response.metadata().forEach((name, value) -> metadata.put(name.toLowerCase(Locale.ROOT), value));
        if (response.contentType() != null) {
            metadata.put("content-type", response.contentType());
        }
        String version = "null".equals(response.versionId()) ? null : response.versionId();
        return new ArticleFile(version, response.lastModified(), response.contentLength(), metadata, stream);
    }
}
