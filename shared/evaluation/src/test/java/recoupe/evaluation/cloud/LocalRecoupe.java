package recoupe.evaluation.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import recoupe.evaluation.house.Repository;
import recoupe.model.Json;

/** {@code recoupe local}, as a user starts it, in a process of its own and on ports of its own. */
final class LocalRecoupe implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int s3Port = freePort();
    private final int apiPort = freePort();
    private final int dynamoDbPort = freePort();
    private final Path log;
    private final Process process;

    /** Starts it with the seeds, listening on all addresses so that containers reach it, and waits until it has read them. */
    LocalRecoupe(Path folder) throws IOException, InterruptedException {
        log = folder.resolve("recoupe.log");
        process = Tool.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Drecoupe.home=" + Repository.file(""),
                        "-jar",
                        Repository.file("functions/local/target/recoupe.jar").toString(),
                        "local",
                        "--host=0.0.0.0",
                        "--s3-port=" + s3Port,
                        "--port=" + apiPort,
                        "--dynamodb-port=" + dynamoDbPort),
                log);
        await(() -> articles() >= 5);
    }

    int s3Port() {
        return s3Port;
    }

    int dynamoDbPort() {
        return dynamoDbPort;
    }

    /** The answer to a GET request. */
    HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
        return get(http, apiPort, pathAndQuery);
    }

    /** The answer to a GET request, read as JSON. */
    JsonNode json(String pathAndQuery) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(get(pathAndQuery).body());
    }

    private int articles() throws IOException, InterruptedException {
        return json("/articles?limit=100").path("items").size();
    }

    /** Something that is true, is not, or fails while a server is not there yet. */
    interface Condition {
        boolean holds() throws Exception;
    }

    private void await(Condition condition) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("recoupe local did not start: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** Whether a condition holds now; a refused connection is a no. */
    static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (IOException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> get(HttpClient http, int port, String pathAndQuery)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery))
                .header("Accept", "application/json")
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
