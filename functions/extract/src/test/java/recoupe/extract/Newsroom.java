package recoupe.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import recoupe.language.Engine;
import recoupe.model.Article;
import recoupe.model.Json;
import recoupe.store.ClaimTable;
import recoupe.store.StoredArticle;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** The function with a bucket in memory and a DynamoDB within this process. */
final class Newsroom {
    private static final AtomicInteger TABLES = new AtomicInteger();

    final FilesInMemory files = new FilesInMemory();
    final List<String> log = new ArrayList<>();
    final ClaimTable table;
    private final ExtractHandler handler;
    private final String name;

    Newsroom() {
        name = "extract-" + TABLES.incrementAndGet();
        Shared.CLIENT.createTable(TableDefinition.create(name));
        table = new ClaimTable(Shared.CLIENT, name);
        handler = new ExtractHandler(files, Shared.ENGINE, table, log::add);
    }

    static DynamoDbClient client() {
        return Shared.CLIENT;
    }

    /** The table's bare rows. */
    List<Map<String, AttributeValue>> items() {
        return Shared.CLIENT.scan(r -> r.tableName(name)).items();
    }

    /** What the function answers to an event; the event's single quotes stand for double ones. */
    JsonNode answer(String event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] bytes = event.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            handler.handleRequest(new ByteArrayInputStream(bytes), answer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.read(answer.toString(StandardCharsets.UTF_8), JsonNode.class);
    }

    Optional<StoredArticle> article(String key) {
        return table.article(Article.idOf(key));
    }

    private static final class Shared {
        static final DynamoDbClient CLIENT = DynamoDBEmbedded.create(null, true).dynamoDbClient();
        static final Engine ENGINE = Engine.load();
    }
}
