package recoupe.evaluation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import recoupe.evaluation.house.Repository;
import recoupe.model.Article;
import recoupe.model.Json;

/**
 * The real {@code sam local} with the template, the event files and the environment file of this repository, against a running
 * {@code recoupe local}.
 */
@Needs({Need.ENGINE, Need.SAM})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamIT {
    private static final String IMAGE = "public.ecr.aws/lambda/java:25-x86_64";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Path folder;
    private LocalRecoupe local;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        local = new LocalRecoupe(folder);
    }

    @AfterAll
    void stop() throws Exception {
        if (local != null) {
            local.close();
        }
    }

    @Test
    void theExtractFunctionInItsContainerReachesBucketAndTable() throws Exception {
        String key = Json.MAPPER
                .readTree(Repository.file("events/upload.json").toFile())
                .at("/Records/0/s3/object/key")
                .asText();
        String article = "/articles/" + Article.idOf(key);
        assertThat(local.get(article).statusCode()).isEqualTo(200);
        JsonNode claims = local.json(article).path("items");

        invoke("ExtractFunction", happeningNow("events/delete.json"));
        assertThat(local.get(article).statusCode()).isEqualTo(404);

        invoke("ExtractFunction", happeningNow("events/upload.json"));
        assertThat(local.get(article).statusCode()).isEqualTo(200);
        assertThat(local.json(article).path("items")).isEqualTo(claims);
    }

    @Test
    void theApiFunctionInItsContainerAnswersARequestFile() throws Exception {
        JsonNode answer = invoke("ApiFunction", Repository.file("events/get-claims.json"));
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(items(answer.path("body").asText()))
                .isEqualTo(items(local.get("/claims?limit=5").body()));
    }

    @Test
    void samsOwnHttpServerAnswersAsOursDoes() throws Exception {
        int port = LocalRecoupe.freePort();
        var command = new ArrayList<>(List.of("sam", "local", "start-api", "--port", String.valueOf(port)));
        command.addAll(List.of("--warm-containers", "LAZY"));
        command.addAll(options());
        Path log = folder.resolve("start-api.log");
        Process sam = Tool.start(command, log);
        try {
            var http = HttpClient.newHttpClient();
            Instant end = Instant.now().plus(PATIENCE);
            while (!LocalRecoupe.holds(
                    () -> LocalRecoupe.get(http, port, "/health").statusCode() == 200)) {
                assertThat(sam.isAlive() && Instant.now().isBefore(end))
                        .as(Files.readString(log))
                        .isTrue();
                Thread.sleep(500);
            }
            for (String path : List.of("/claims?limit=3", "/articles", "/discrepancies", "/nothing-here")) {
                var answer = LocalRecoupe.get(http, port, path);
                assertThat(answer.statusCode())
                        .as(path)
                        .isEqualTo(local.get(path).statusCode());
                assertThat(items(answer.body()))
                        .as(path)
                        .isEqualTo(items(local.get(path).body()));
            }
        } finally {
            sam.destroy();
            if (!sam.waitFor(20, TimeUnit.SECONDS)) {
                sam.destroyForcibly();
            }
        }
    }

    /** The items of a list; cursors differ, since each function signs its own. */
    private static JsonNode items(String body) throws IOException {
        return Json.MAPPER.readTree(body).path("items");
    }

    private JsonNode invoke(String function, Path event) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sam", "local", "invoke", function, "-e", event.toString()));
        command.addAll(options());
        Tool.Ended ended = Tool.run(command);
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        String answer =
                ended.output().lines().filter(line -> line.startsWith("{")).reduce("", (a, b) -> b);
        assertThat(answer).as(ended.output()).isNotEmpty();
        JsonNode read = Json.MAPPER.readTree(answer);
        assertThat(read.has("errorMessage")).as(ended.output()).isFalse();
        return read;
    }

    /** What the README tells a user of Linux to write, with the ports of this run. */
    private List<String> options() throws IOException {
        String environment = Files.readString(Repository.file("env.json"))
                .replace(":4566", ":" + local.s3Port())
                .replace(":8000", ":" + local.dynamoDbPort());
        Path file = Files.writeString(folder.resolve("env.json"), environment);
        var options = new ArrayList<>(List.of("--env-vars", file.toString()));
        options.addAll(List.of("--add-host", "host.docker.internal:" + addressOfThisMachine()));
        if (imageIsHere()) {
            options.add("--skip-pull-image");
        }
        return options;
    }

    /** An event file as if it were told by a bucket at this moment. */
    private Path happeningNow(String event) throws IOException {
        ObjectNode read =
                (ObjectNode) Json.MAPPER.readTree(Repository.file(event).toFile());
        ObjectNode message = (ObjectNode) read.at("/Records/0");
        Instant now = Instant.now();
        message.put("eventTime", now.toString());
        ((ObjectNode) message.at("/s3/object"))
                .put("sequencer", "%016X".formatted(now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000));
        return Files.writeString(folder.resolve("event.json"), Json.MAPPER.writeValueAsString(read));
    }

    private static boolean imageIsHere() {
        return DockerClientFactory.lazyClient().listImagesCmd().exec().stream()
                .flatMap(image -> image.getRepoTags() == null ? null : Arrays.stream(image.getRepoTags()))
                .anyMatch(IMAGE::equals);
    }

    private static String addressOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElseThrow(() -> new IOException("this machine has no address that a container could reach"));
    }
}
