package recoupe.evaluation.cloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The side of AWS Lambda that a function process talks to: it hands out events one at a time and takes the answers.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda's runtime API</a>
 */
final class RuntimeApi implements AutoCloseable {
    /** What became of an event: the function's answer or, if it failed, the error that it reported. */
    record Answer(boolean failed, String body) {}

    private record Invocation(String id, String event, Instant deadline) {}

    private static final String PREFIX = "/2018-06-01/runtime/";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> restored = new CompletableFuture<>();
    private final HttpServer server;

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(PREFIX, this::serve);
        server.start();
    }

    /** Host and port, as a function process wants them in {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    /**
     * Gives the function an event and waits for what becomes of it.
     *
     * @throws IllegalStateException if the function does not start, or does not answer in time
     */
    Answer invoke(String event, Duration patience) throws InterruptedException {
        var invocation = new Invocation(
                UUID.randomUUID().toString(), event, Instant.now().plus(patience));
        var answer = new CompletableFuture<Answer>();
        answers.put(invocation.id(), answer);
        waiting.add(invocation);
        try {
            return (Answer) CompletableFuture.anyOf(
                            answer, broken.thenApply(why -> new Answer(true, "the function did not start: " + why)))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Done once the function has asked to be frozen (a function that starts from a snapshot) or for its first event. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Wakes a function that asked to be frozen. */
    void restore() {
        restored.complete(null);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (path) {
                case "invocation/next" -> handOut(exchange);
                case "restore/next" -> freeze(exchange);
                case "init/error", "restore/error" -> {
                    broken.complete(body);
                    accept(exchange);
                }
                default -> {
                    String[] parts = path.split("/");
                    answers.remove(parts[1]).complete(new Answer(parts[2].equals("error"), body));
                    accept(exchange);
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOut(HttpExchange exchange) throws IOException, InterruptedException {
        ready.complete(null);
        Invocation invocation = waiting.take();
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                String.valueOf(invocation.deadline().toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-3:000000000000:function:tested");
        headers.set("Content-Type", "application/json");
        byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    private void freeze(HttpExchange exchange) throws IOException, InterruptedException, ExecutionException {
        ready.complete(null);
        restored.get();
        exchange.sendResponseHeaders(200, -1);
    }

    private static void accept(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(202, -1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
