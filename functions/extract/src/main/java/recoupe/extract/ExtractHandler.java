package recoupe.extract;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.crac.Core;
import recoupe.language.Engine;
import recoupe.model.Json;
import recoupe.store.ClaimTable;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The Lambda function that S3, a queue, EventBridge, a batch job or a state machine calls when article files come or go.
 *
 * <p>It reads {@code TABLE_NAME} from its environment, and {@code BUCKET_NAME} only to have the code for its calls there loaded in time;
 * regions, credentials and endpoints are the SDK's own matter.
 */
public final class ExtractHandler implements RequestStreamHandler {
    private final Extraction extraction;
    private final Consumer<String> log;

    /** Held here since the checkpoint's own list does not keep it alive. */
    private final Priming priming;

    /** The function as Lambda makes it. */
    public ExtractHandler() {
        this(
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .forcePathStyle(true)
                        .build(),
                Engine.load(),
                new ClaimTable(
                        DynamoDbClient.builder()
                                .httpClientBuilder(UrlConnectionHttpClient.builder())
                                .build(),
                        System.getenv().getOrDefault("TABLE_NAME", TableDefinition.DEFAULT_NAME)),
                System.out::println);
    }

    /**
     * The function with parts of the caller's choice.
     *
     * @param log takes one line of JSON for each object
     */
    public ExtractHandler(S3Client files, Engine engine, ClaimTable table, Consumer<String> log) {
        this.log = log;
        extraction = new Extraction(new Bucket(files), engine, table);
        priming = new Priming(files, System.getenv("BUCKET_NAME"), engine, table, log);
        Core.getGlobalContext().register(priming);
    }

    /**
     * Does what an event tells, and answers what came of it.
     *
     * @throws IllegalArgumentException if the event is of no known kind
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = Json.MAPPER.readTree(input);
        Journal journal = new Journal(extraction, log, context == null ? null : context.getAwsRequestId());
        Object answer = Envelope.of(event).open(journal);
        Json.MAPPER.writeValue(output, answer);
    }
}
