package recoupe.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.local.Failure;
import recoupe.local.files.Progress;
import recoupe.model.Article;
import recoupe.model.Json;
import recoupe.store.StoredArticle;
import software.amazon.awssdk.core.sync.RequestBody;

/** The whole path on one machine: a file is uploaded with an S3 client, the API answers for it. */
class StackTest {
    private static final Path SEEDS =
            Path.of("..", "..", "seeds").toAbsolutePath().normalize();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String STORY =
            "Le ministère russe de la Défense a déclaré avoir abattu 44 drones ukrainiens au-dessus de la Crimée.";

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = new Stack(Settings.inMemory(), News.UNHEARD);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static void put(Stack stack, String key, byte[] bytes) throws InterruptedException {
        stack.s3()
                .putObject(
                        request -> request.bucket(Stack.BUCKET)
                                .key(key)
                                .metadata(java.util.Map.of("published", "2025-08-14", "language", "fr")),
                        RequestBody.fromBytes(bytes));
        assertThat(stack.awaitQuiet(LONG_ENOUGH)).isTrue();
    }

    private static JsonNode get(Stack stack, String path, int status) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(stack.apiAddress() + path).toURL().openConnection();
        assertThat(connection.getResponseCode()).isEqualTo(status);
        try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return Json.MAPPER.readTree(body);
        }
    }

    private static JsonNode article(Stack stack, String key) throws IOException {
        return get(stack, "/articles/" + Article.idOf(key), 200);
    }

    @Test
    void an_article_comes_is_replaced_and_goes() throws Exception {
        String key = "story.txt";
        put(stack, key, STORY.getBytes(StandardCharsets.UTF_8));
        JsonNode claims =
                get(stack, "/claims?article=" + Article.idOf(key), 200).get("items");
        assertThat(claims).isNotEmpty();
        assertThat(claims.findValuesAsText("min")).contains("44");

        put(stack, key, STORY.replace("44", "45").getBytes(StandardCharsets.UTF_8));
        claims = get(stack, "/claims?article=" + Article.idOf(key), 200).get("items");
        assertThat(claims.findValuesAsText("min")).contains("45").doesNotContain("44");

        stack.s3().deleteObject(request -> request.bucket(Stack.BUCKET).key(key));
        assertThat(stack.awaitQuiet(LONG_ENOUGH)).isTrue();
        assertThat(get(stack, "/claims?article=" + Article.idOf(key), 200).get("items"))
                .isEmpty();
        get(stack, "/articles/" + Article.idOf(key), 404);
    }

    @Test
    void the_metadata_of_the_object_reaches_the_article() throws Exception {
        put(stack, "metadata.txt", STORY.getBytes(StandardCharsets.UTF_8));
        JsonNode article = article(stack, "metadata.txt");
        assertThat(article.get("published").asText()).isEqualTo("2025-08-14");
        assertThat(article.get("publishedFrom").asText()).isEqualTo("metadata");
    }

    static Stream<Arguments> badInputs() {
        byte[] picture = new byte[2_000];
        Arrays.fill(picture, (byte) 7);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
        byte[] huge = new byte[60_000_000];
        Arrays.fill(huge, (byte) 'a');
        byte[] brokenCharacters = "Kiev a abattu 44 drones caf\u00e9 \u00c3 (".getBytes(StandardCharsets.ISO_8859_1);
        byte[] claimless = "Il fait beau et la mer est calme ce matin sur la côte.".getBytes(StandardCharsets.UTF_8);
        byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("an empty file", "empty.txt", new byte[0], "rejected"),
                Arguments.of("a binary file", "picture.txt", picture, "rejected"),
                Arguments.of("a file of 60 MB", "huge.txt", huge, "rejected"),
                Arguments.of("a broken character set", "broken.txt", brokenCharacters, "ingested"),
                Arguments.of("an article without a claim", "calm.txt", claimless, "ingested"),
                Arguments.of(
                        "a key with spaces, accents and plus signs", "l'été à Kiev + 44 %.txt", story, "ingested"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void whatever_is_uploaded_ends_in_a_clear_state(String name, String key, byte[] bytes, String state)
            throws Exception {
        put(stack, key, bytes);
        JsonNode article = article(stack, key);
        assertThat(article.get("key").asText()).isEqualTo(key);
        assertThat(article.get("state").asText()).isEqualTo(state);
        if (state.equals("rejected")) {
            assertThat(article.get("reason").asText()).isNotBlank();
            assertThat(article.get("claims").asInt()).isZero();
        }
        if (name.contains("without a claim")) {
            assertThat(article.get("claims").asInt()).isZero();
        }
        List<String> keys = get(stack, "/articles?limit=100", 200).get("items").findValuesAsText("key");
        assertThat(keys).contains(key);
    }

    @Test
    void events_that_come_twice_late_and_shuffled_leave_the_last_version_alone() throws Exception {
        Settings disturbed = new Settings(
                null, "127.0.0.1", 0, 0, 0, Set.of(Disturbance.twice, Disturbance.late, Disturbance.shuffled));
        try (Stack other = new Stack(disturbed, News.UNHEARD)) {
            for (int count = 41; count <= 45; count++) {
                byte[] version = STORY.replace("44", Integer.toString(count)).getBytes(StandardCharsets.UTF_8);
                other.s3()
                        .putObject(
                                request -> request.bucket(Stack.BUCKET).key("a.txt"), RequestBody.fromBytes(version));
            }
            other.s3().putObject(request -> request.bucket(Stack.BUCKET).key("b.txt"), RequestBody.fromString(STORY));
            other.s3().deleteObject(request -> request.bucket(Stack.BUCKET).key("b.txt"));
            assertThat(other.awaitQuiet(LONG_ENOUGH)).isTrue();
            assertThat(get(other, "/claims?article=" + Article.idOf("a.txt"), 200)
                            .get("items")
                            .findValuesAsText("min"))
                    .contains("45")
                    .doesNotContain("41", "42", "43", "44");
            get(other, "/articles/" + Article.idOf("b.txt"), 404);
        }
    }

    @Test
    void with_a_folder_nothing_is_lost_over_a_restart_and_nothing_read_twice(@TempDir Path folder) throws Exception {
        Settings settings = new Settings(folder, "127.0.0.1", 0, 0, 0, Set.of());
        JsonNode before;
        try (Stack first = new Stack(settings, News.UNHEARD)) {
            assertThat(new Seeds(SEEDS).uploadTo(first, Progress.UNSEEN)).isEqualTo(5);
            assertThat(first.awaitQuiet(LONG_ENOUGH)).isTrue();
            first.s3().deleteObject(request -> request.bucket(Stack.BUCKET).key("000_a445c386245ea6ca.txt"));
            assertThat(first.awaitQuiet(LONG_ENOUGH)).isTrue();
            before = get(first, "/articles?limit=100", 200).get("items");
            assertThat(before).hasSize(4);
            assertThatThrownBy(() -> new Stack(settings, News.UNHEARD))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("--data");
        }
        List<String> read = new CopyOnWriteArrayList<>();
        News news = new Listener(read);
        try (Stack second = new Stack(settings, news)) {
            assertThat(new Seeds(SEEDS).uploadTo(second, Progress.UNSEEN)).isZero();
            assertThat(second.awaitQuiet(LONG_ENOUGH)).isTrue();
            assertThat(read).isEmpty();
            assertThat(get(second, "/articles?limit=100", 200).get("items")).isEqualTo(before);
            put(second, "new.txt", STORY.getBytes(StandardCharsets.UTF_8));
            assertThat(read).containsExactly("new.txt");
        }
    }

    @Test
    void a_port_in_use_stops_what_had_started() {
        int taken = stack.apiAddress().getPort();
        assertThatThrownBy(() -> new Stack(new Settings(null, "127.0.0.1", 0, taken, 0, Set.of()), News.UNHEARD))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--port");
        int dynamodb = stack.dynamodbAddress().getPort();
        assertThatThrownBy(() -> new Stack(new Settings(null, "127.0.0.1", 0, 0, dynamodb, Set.of()), News.UNHEARD))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--dynamodb-port");
    }

    /** Writes down what was read. */
    private record Listener(List<String> read) implements News {
        @Override
        public void read(StoredArticle article, Duration took) {
            read.add(article.key());
        }

        @Override
        public void removed(String key, Duration took) {}

        @Override
        public void failed(String key, String reason) {
            read.add("failed: " + key + " " + reason);
        }

        @Override
        public void logged(String line) {}

        @Override
        public void troubled(String trouble) {
            read.add(trouble);
        }
    }
}
