package recoupe.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crac.Core;
import org.crac.Resource;
import recoupe.comparison.Comparer;
import recoupe.model.Json;
import recoupe.store.ClaimTable;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The function behind the HTTP API (payload format 2.0): reads the table, compares, answers; it never writes. */
public final class ApiHandler implements RequestStreamHandler, Resource {
    /** The addresses that visitors ask for, and so what a snapshot is to have loaded. */
    private static final List<String> USUAL = List.of("/claims", "/articles", "/discrepancies", "/health", "/");

    private final Api api;

    /** Wires the function from its environment: {@code TABLE_NAME}, {@code CURSOR_KEY} and what the SDK reads itself. */
    public ApiHandler() {
        this(System.getenv());
    }

    private ApiHandler(Map<String, String> environment) {
        this(environment, environment.getOrDefault("TABLE_NAME", TableDefinition.DEFAULT_NAME));
    }

    private ApiHandler(Map<String, String> environment, String table) {
        this(new ClaimTable(DynamoDbClient.create(), table), new Comparer(), Cursors.of(environment, table));
    }

    /**
     * Wires the function from its parts.
     *
     * @param cursorKey keys the signature of cursors; any bytes but none
     */
    public ApiHandler(ClaimTable table, Comparer comparer, byte[] cursorKey) {
        this(table, comparer, new Cursors(cursorKey));
    }

    private ApiHandler(ClaimTable table, Comparer comparer, Cursors cursors) {
        api = new Api(table, comparer, cursors, System::nanoTime);
        Core.getGlobalContext().register(this);
    }

    /**
     * Answers one event.
     *
     * @param context the invocation, whose log takes what goes wrong
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        write(answer(event, faults(context)), answer);
    }

    private static void write(Response response, OutputStream answer) throws IOException {
        Map<String, Object> gateway = new LinkedHashMap<>();
        gateway.put("statusCode", response.status());
        gateway.put("headers", response.headers());
        gateway.put("body", response.body());
        gateway.put("isBase64Encoded", false);
        Json.MAPPER.writeValue(answer, gateway);
    }

    private Response answer(InputStream event, Consumer<Exception> faults) throws IOException {
        JsonNode node = Json.MAPPER.readTree(event);
        try {
            return api.answer(Request.of(node), faults);
        } catch (Problem problem) {
            return problem.answer(node.path("rawPath").asText("/")).sealed();
        }
    }

    /** Writes a fault down, whole, with the request that met it. */
    private static Consumer<Exception> faults(Context context) {
        return fault -> {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            context.getLogger().log("request " + context.getAwsRequestId() + ": " + trace, LogLevel.ERROR);
        };
    }

    /**
     * Before the snapshot is taken, does what visitors will ask for, so that nothing is loaded for the first of them.
     *
     * @throws IOException never, since nothing is read from outside but the table, whose silence is an answer too
     */
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) throws IOException {
        for (String path : USUAL) {
            Map<String, Object> event = Map.of(
                    "rawPath", path, "requestContext", Map.of("stage", "$default", "http", Map.of("method", "GET")));
            write(
                    answer(
                            new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)),
                            ApiHandler::asideFromVisitors),
                    OutputStream.nullOutputStream());
        }
    }

    private static void asideFromVisitors(Exception fault) {
        System.err.println("while warming up: " + fault);
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {}
}
