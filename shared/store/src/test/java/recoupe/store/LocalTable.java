package recoupe.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** A fresh table in a DynamoDB within this process, and a look at its bare rows. */
record LocalTable(DynamoDbClient client, String name) {
    private static final AtomicInteger TABLES = new AtomicInteger();

    static LocalTable create() {
        String name = "recoupe-" + TABLES.incrementAndGet();
        Shared.CLIENT.createTable(TableDefinition.create(name));
        return new LocalTable(Shared.CLIENT, name);
    }

    ClaimTable claims() {
        return claims(client);
    }

    ClaimTable claims(DynamoDbClient through) {
        return claims(through, ArticleWriter.MOST_ROWS);
    }

    /** The table as it is when fewer rows than usual are written together. */
    ClaimTable claims(DynamoDbClient through, int rowsTogether) {
        return new ClaimTable(through, name, Impatience.TEN_TIMES, rowsTogether);
    }

    List<Map<String, AttributeValue>> items() {
        return client.scanPaginator(r -> r.tableName(name)).items().stream().toList();
    }

    /** The sort keys of an article's own rows and of its entries, that are not of the generation that counts. */
    List<RowKey> leftovers(String articleId) {
        Map<String, AttributeValue> item = client.getItem(
                        r -> r.tableName(name).key(Items.key(Items.headKey(articleId))))
                .item();
        String generation = item.get("generation").s();
        return items().stream()
                .map(Items::key)
                .filter(key -> key.partition().contains(articleId) || key.sort().contains(articleId))
                .filter(key -> !key.sort().equals("head") && !key.sort().contains(generation))
                .collect(Collectors.toList());
    }

    private static final class Shared {
        static final DynamoDbClient CLIENT = DynamoDBEmbedded.create(null, true).dynamoDbClient();
    }
}
