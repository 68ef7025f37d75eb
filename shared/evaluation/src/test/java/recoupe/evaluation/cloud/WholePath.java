package recoupe.evaluation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import recoupe.evaluation.house.Repository;
import recoupe.model.Article;
import recoupe.model.Json;
import recoupe.store.ArticleState;
import recoupe.store.ClaimTable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The path from an uploaded article to an answer about its claims, through both packaged functions under AWS's own runtime: the same for
 * every imitation of AWS.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WholePath {
    private static final Path SEED = Repository.file("seeds/000_a445c386245ea6ca.txt");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Storage storage;
    private S3Client s3;
    private DynamoDbClient dynamoDb;
    private ClaimTable table;
    private FunctionProcess extract;
    private FunctionProcess api;

    /** Starts the storage that this run of the tests goes against. */
    abstract Storage open() throws Exception;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        storage = open();
        s3 = storage.s3();
        dynamoDb = storage.dynamoDb();
        table = new ClaimTable(dynamoDb, storage.table());
        extract = new FunctionProcess("ExtractFunction", folder.resolve("extract"), storage.environment());
        api = new FunctionProcess("ApiFunction", folder.resolve("api"), storage.environment());
    }

    @AfterAll
    void stop() throws Exception {
        for (AutoCloseable part : new AutoCloseable[] {api, extract, dynamoDb, s3, storage}) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Test
    void anUploadedArticleBecomesClaimsInTheTableAndInTheApi() throws Exception {
        upload("seed.txt", Files.readAllBytes(SEED));
        deliver(storage.eventOf("seed.txt"));

        var stored = table.article(Article.idOf("seed.txt")).orElseThrow();
        assertThat(stored.state()).isEqualTo(ArticleState.INGESTED);
        assertThat(stored.published()).isEqualTo("2025-08-14");
        assertThat(stored.outlet()).isEqualTo("Gazette de l'été");
        assertThat(stored.claims()).isPositive();

        ApiRequest.Answer article = get("/articles/" + stored.articleId(), "");
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.body().at("/state").asText()).isEqualTo("ingested");
        ApiRequest.Answer claims = get("/claims", "article=" + stored.articleId() + "&limit=100");
        assertThat(claims.status()).isEqualTo(200);
        assertThat(claims.body().at("/items")).hasSize(stored.claims());
        JsonNode claim = claims.body().at("/items/0");
        String text = new String(Files.readAllBytes(SEED), StandardCharsets.UTF_8);
        assertThat(text).contains(claim.at("/evidence/text").asText());
        assertThat(get("/claims/" + claim.at("/claimId").asText(), "").body()).isEqualTo(claim);
    }

    @Test
    void anEventDeliveredTwiceChangesNothing() throws Exception {
        upload("twice.txt", Files.readAllBytes(SEED));
        String event = storage.eventOf("twice.txt");
        deliver(event);
        JsonNode once = get("/claims", "article=" + Article.idOf("twice.txt")).body();
        assertThat(once.at("/items")).isNotEmpty();
        deliver(event);
        assertThat(get("/claims", "article=" + Article.idOf("twice.txt")).body())
                .isEqualTo(once);
    }

    @Test
    void aRemovedArticleTakesItsClaimsAlong() throws Exception {
        upload("removed.txt", Files.readAllBytes(SEED));
        deliver(storage.eventOf("removed.txt"));
        s3.deleteObject(d -> d.bucket(storage.bucket()).key("removed.txt"));
        deliver(storage.eventOf("removed.txt"));
        assertThat(get("/articles/" + Article.idOf("removed.txt"), "").status()).isEqualTo(404);
        assertThat(get("/claims", "article=" + Article.idOf("removed.txt"))
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void aKeyWithSpacesAccentsAndPlusSignsIsFound() throws Exception {
        String key = "été 2025/a+b & c%20d.txt";
        upload(key, Files.readAllBytes(SEED));
        deliver(storage.eventOf(key));
        assertThat(get("/articles/" + Article.idOf(key), "").body().at("/key").asText())
                .isEqualTo(key);
    }

    @Test
    void aFileThatIsNoArticleIsShownWithTheReason() throws Exception {
        upload("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        deliver(storage.eventOf("picture.txt"));
        JsonNode article = get("/articles/" + Article.idOf("picture.txt"), "").body();
        assertThat(article.at("/state").asText()).isEqualTo("rejected");
        assertThat(article.at("/reason").asText()).isNotBlank();
    }

    @Test
    void aWrongAddressIsAnsweredWithAProblem() throws Exception {
        ApiRequest.Answer answer = get("/nothing-here", "");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().at("/status").asInt()).isEqualTo(404);
        assertThat(answer.body().at("/title").asText()).isNotBlank();
    }

    private void upload(String key, byte[] bytes) {
        s3.putObject(
                p -> p.bucket(storage.bucket())
                        .key(key)
                        .metadata(Map.of(
                                "outlet", "=?UTF-8?Q?Gazette_de_l'=C3=A9t=C3=A9?=",
                                "published", "2025-08-14",
                                "language", "fr")),
                RequestBody.fromBytes(bytes));
    }

    /** Gives the extract function an event, which it must take whole. */
    final void deliver(String event) throws Exception {
        RuntimeApi.Answer answer = extract.invoke(event, PATIENCE);
        assertThat(answer.failed()).as(answer.body() + extract.log()).isFalse();
        JsonNode failures = Json.MAPPER.readTree(answer.body()).path("batchItemFailures");
        assertThat(failures).as(extract.log()).isEmpty();
    }

    private ApiRequest.Answer get(String path, String query) throws Exception {
        return ask(ApiRequest.get(path, query));
    }

    /** Gives the API function a request, which it must answer. */
    final ApiRequest.Answer ask(String request) throws Exception {
        RuntimeApi.Answer answer = api.invoke(request, PATIENCE);
        assertThat(answer.failed()).as(answer.body() + api.log()).isFalse();
        return ApiRequest.answer(answer.body());
    }
}
