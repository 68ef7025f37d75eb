package recoupe.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.local.Failure;
import recoupe.model.Json;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class ArticleBucketTest {
    private static final byte[] WORDS = "Kiev a abattu 44 drones.".getBytes(StandardCharsets.UTF_8);
    private static final String MD5_OF_WORDS = "\"" + md5(WORDS) + "\"";

    private final List<BucketEvent> events = new CopyOnWriteArrayList<>();
    private ArticleBucket bucket;
    private S3Client s3;

    @BeforeEach
    void start() {
        start(null);
    }

    private void start(Path folder) {
        Clock clock = Clock.systemUTC();
        bucket = new ArticleBucket(folder, new Host("127.0.0.1"), 0, clock, new Sequencer(clock, null), events::add);
        s3 = client(ArticleBucket.CLIENTS);
    }

    private S3Client client(S3Configuration configuration) {
        return S3Client.builder()
                .endpointOverride(address())
                .serviceConfiguration(configuration)
                .region(Region.EU_WEST_3)
                .credentialsProvider(LocalAws.CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + bucket.port());
    }

    @AfterEach
    void stop() {
        s3.close();
        bucket.close();
    }

    private void put(String key) {
        s3.putObject(request -> request.bucket(ArticleBucket.NAME).key(key), RequestBody.fromBytes(WORDS));
    }

    private List<String> names() {
        return events.stream().map(BucketEvent::name).toList();
    }

    @Test
    void an_upload_is_told_with_its_size_and_its_tag_and_its_version() {
        String version = s3.putObject(
                        request -> request.bucket(ArticleBucket.NAME).key("a.txt"), RequestBody.fromBytes(WORDS))
                .versionId();
        assertThat(events).hasSize(1);
        BucketEvent event = events.get(0);
        assertThat(event.name()).isEqualTo("ObjectCreated:Put");
        assertThat(event.size()).isEqualTo(WORDS.length);
        assertThat("\"" + event.eTag() + "\"").isEqualTo(MD5_OF_WORDS);
        assertThat(event.versionId()).isNotBlank().isEqualTo(version);
    }

    @Test
    void a_body_signed_in_chunks_arrives_without_its_marks() {
        S3Configuration chunked =
                S3Configuration.builder().pathStyleAccessEnabled(true).build();
        try (S3Client other = client(chunked)) {
            other.putObject(request -> request.bucket(ArticleBucket.NAME).key("a.txt"), RequestBody.fromBytes(WORDS));
        }
        // The client may have uploaded it twice: see ArticleBucket.CLIENTS.
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.name()).isEqualTo("ObjectCreated:Put");
            assertThat(event.size()).isEqualTo(WORDS.length);
        });
        assertThat(s3.getObjectAsBytes(
                                request -> request.bucket(ArticleBucket.NAME).key("a.txt"))
                        .asByteArray())
                .isEqualTo(WORDS);
    }

    @Test
    void a_copy_is_told_of_the_new_key() {
        put("a.txt");
        s3.copyObject(request -> request.sourceBucket(ArticleBucket.NAME)
                .sourceKey("a.txt")
                .destinationBucket(ArticleBucket.NAME)
                .destinationKey("b.txt"));
        assertThat(names()).containsExactly("ObjectCreated:Put", "ObjectCreated:Copy");
        assertThat(events.get(1).key()).isEqualTo("b.txt");
        assertThat(events.get(1).size()).isEqualTo(WORDS.length);
    }

    @Test
    void an_upload_in_parts_is_told_once_when_it_is_whole() {
        byte[] part = new byte[5 * 1024 * 1024];
        String id = s3.createMultipartUpload(
                        request -> request.bucket(ArticleBucket.NAME).key("long.txt"))
                .uploadId();
        CompletedPart[] parts = new CompletedPart[2];
        for (int i = 0; i < 2; i++) {
            int number = i + 1;
            String tag = s3.uploadPart(
                            request -> request.bucket(ArticleBucket.NAME)
                                    .key("long.txt")
                                    .uploadId(id)
                                    .partNumber(number),
                            RequestBody.fromBytes(number == 1 ? part : WORDS))
                    .eTag();
            parts[i] = CompletedPart.builder().partNumber(number).eTag(tag).build();
        }
        assertThat(events).isEmpty();
        s3.completeMultipartUpload(request -> request.bucket(ArticleBucket.NAME)
                .key("long.txt")
                .uploadId(id)
                .multipartUpload(whole -> whole.parts(parts)));
        assertThat(names()).containsExactly("ObjectCreated:CompleteMultipartUpload");
        assertThat(events.get(0).size()).isEqualTo(part.length + WORDS.length);
        assertThat(events.get(0).eTag()).endsWith("-2");
    }

    @Test
    void a_deletion_is_told_as_the_marker_that_it_leaves() {
        put("a.txt");
        s3.deleteObject(request -> request.bucket(ArticleBucket.NAME).key("a.txt"));
        assertThat(names()).containsExactly("ObjectCreated:Put", "ObjectRemoved:DeleteMarkerCreated");
        assertThat(events.get(1).versionId())
                .isNotBlank()
                .isNotEqualTo(events.get(0).versionId());
        assertThat(events.get(1).size()).isNull();
    }

    @Test
    void a_deletion_of_one_version_is_told_with_that_version() {
        put("a.txt");
        String version = events.get(0).versionId();
        s3.deleteObject(
                request -> request.bucket(ArticleBucket.NAME).key("a.txt").versionId(version));
        assertThat(names()).containsExactly("ObjectCreated:Put", "ObjectRemoved:Delete");
        assertThat(events.get(1).versionId()).isEqualTo(version);
    }

    @Test
    void a_deletion_of_many_objects_is_told_of_each() {
        put("a.txt");
        put("b.txt");
        events.clear();
        s3.deleteObjects(request -> request.bucket(ArticleBucket.NAME)
                .delete(delete -> delete.objects(
                        ObjectIdentifier.builder().key("a.txt").build(),
                        ObjectIdentifier.builder().key("b.txt").build())));
        assertThat(events).extracting(BucketEvent::key).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(names()).containsOnly("ObjectRemoved:DeleteMarkerCreated");
    }

    @Test
    void on_disk_the_deletion_of_nothing_is_told_to_nobody(@TempDir Path folder) {
        stop();
        start(folder);
        put("a.txt");
        s3.deleteObject(request -> request.bucket(ArticleBucket.NAME).key("a.txt"));
        s3.deleteObject(request -> request.bucket(ArticleBucket.NAME).key("a.txt"));
        s3.deleteObject(request -> request.bucket(ArticleBucket.NAME).key("never there.txt"));
        assertThat(names()).containsExactly("ObjectCreated:Put", "ObjectRemoved:Delete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'été à Kiev/44 drones + 7.txt",
                "a+b.txt",
                "a b  c.txt",
                "50 %25.txt",
                "ключ/日本.txt",
                "q?x=1&y=2#z.txt",
                "tilde~(paren)*star.txt"
            })
    void odd_keys_come_through_encoded_as_S3_encodes_them(String key) {
        put(key);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).key()).isEqualTo(key);
        String inEvent = Json.read(events.get(0).json(), JsonNode.class)
                .at("/Records/0/s3/object/key")
                .asText();
        assertThat(inEvent).doesNotContain(" ").isASCII();
        assertThat(URLDecoder.decode(inEvent, StandardCharsets.UTF_8)).isEqualTo(key);
        assertThat(s3.getObjectAsBytes(
                                request -> request.bucket(ArticleBucket.NAME).key(key))
                        .asByteArray())
                .isEqualTo(WORDS);
    }

    @Test
    void sequencers_of_a_key_grow_as_text() {
        for (int i = 0; i < 20; i++) {
            put("a.txt");
        }
        assertThat(events).extracting(BucketEvent::sequencer).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void other_buckets_are_not_watched() {
        s3.createBucket(request -> request.bucket("elsewhere"));
        s3.putObject(request -> request.bucket("elsewhere").key("a.txt"), RequestBody.fromBytes(WORDS));
        s3.deleteObject(request -> request.bucket("elsewhere").key("a.txt"));
        assertThat(events).isEmpty();
    }

    @Test
    void a_presigned_upload_by_any_http_client_is_told() throws IOException {
        try (S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(address())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .region(Region.EU_WEST_3)
                .credentialsProvider(LocalAws.CREDENTIALS)
                .build()) {
            URL url = presigner
                    .presignPutObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(request ->
                                    request.bucket(ArticleBucket.NAME).key("signed.txt")))
                    .url();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setRequestMethod("PUT");
            connection.setDoOutput(true);
            connection.getOutputStream().write(WORDS);
            assertThat(connection.getResponseCode()).isEqualTo(200);
        }
        assertThat(names()).containsExactly("ObjectCreated:Put");
    }

    @Test
    void metadata_comes_back_as_it_was_sent() {
        s3.putObject(
                request -> request.bucket(ArticleBucket.NAME)
                        .key("a.txt")
                        .metadata(java.util.Map.of("outlet", "=?UTF-8?B?TMOpbWFu?=", "published", "2025-08-21")),
                RequestBody.fromBytes(WORDS));
        assertThat(s3.headObject(request -> request.bucket(ArticleBucket.NAME).key("a.txt"))
                        .metadata())
                .containsEntry("outlet", "=?UTF-8?B?TMOpbWFu?=")
                .containsEntry("published", "2025-08-21");
    }

    @Test
    void a_port_in_use_is_told_with_the_option_that_changes_it() {
        Clock clock = Clock.systemUTC();
        assertThatThrownBy(() -> new ArticleBucket(
                        null, new Host("127.0.0.1"), bucket.port(), clock, new Sequencer(clock, null), events::add))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(Integer.toString(bucket.port()))
                .hasMessageContaining("--s3-port");
    }

    private static String md5(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("MD5").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
