package recoupe.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import recoupe.model.Json;

/** API Gateway's HTTP API on this machine: each request becomes an event of payload format 2.0 for the API function. */
final class HttpFront implements AutoCloseable {
    private static final int TIMEOUT_MILLISECONDS = 15_000;

    private final RequestStreamHandler function;
    private final Consumer<String> log;
    private final Consumer<String> troubles;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(HttpFront::worker);

    /**
     * @param log takes what the function logs
     * @param troubles is told when the function fails
     * @throws recoupe.local.Failure if the port is in use
     */
    HttpFront(Host host, int port, RequestStreamHandler function, Consumer<String> log, Consumer<String> troubles) {
        this.function = function;
        this.log = log;
        this.troubles = troubles;
        try {
            server = HttpServer.create(host.port(port), 0);
        } catch (IOException e) {
            throw Port.failure("--port", port, e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "api");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            try {
                String event = GatewayRequest.of(exchange).json();
                function.handleRequest(
                        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                        output,
                        new LambdaContext("api", TIMEOUT_MILLISECONDS, log));
                GatewayResponse.of(Json.MAPPER.readTree(output.toByteArray())).send(exchange);
            } catch (IOException | RuntimeException e) {
                troubles.accept("the API function failed: " + e);
                fail(exchange);
            }
        }
    }

    /** What API Gateway answers when the function fails. */
    private static void fail(HttpExchange exchange) throws IOException {
        if (exchange.getResponseCode() < 0) {
            JsonNode body = Json.MAPPER.valueToTree(Map.of("message", "Internal Server Error"));
            byte[] bytes = Json.MAPPER.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(500, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
