package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import recoupe.model.Article;
import recoupe.model.Claim;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table under load does a part of what it is asked and refuses the rest, which is then asked for again. */
class ShorthandedTableTest {
    private static final String KEY = "a.txt";
    private static final Article ARTICLE = Samples.article(KEY, "The Courier", "2026-03-01");
    private static final List<Claim> CLAIMS = Samples.claims(ARTICLE, 60, 1);

    private final LocalTable table = LocalTable.create();

    @Test
    void whatABatchLeavesUndoneIsDoneByTheNext() {
        ClaimTable claims = table.claims(shorthanded(table.client(), 7));
        claims.ingest(Samples.version(KEY, 1), ARTICLE, CLAIMS);
        assertThat(claims.claims(ClaimFilter.ALL, null, 100).items()).isEqualTo(CLAIMS);
        claims.ingest(Samples.version(KEY, 2), ARTICLE, CLAIMS.subList(0, 1));
        assertThat(claims.claims(ClaimFilter.ALL, null, 100).items()).hasSize(1);
        assertThat(table.leftovers(ARTICLE.id())).isEmpty();
    }

    @Test
    void aTableThatDoesNothingIsBusyAndNothingIsHalfDone() {
        ClaimTable claims = table.claims();
        claims.ingest(Samples.version(KEY, 1), ARTICLE, CLAIMS);
        ClaimTable idle = table.claims(shorthanded(table.client(), 0));
        assertThatThrownBy(() -> idle.ingest(Samples.version(KEY, 2), ARTICLE, CLAIMS.subList(0, 1)))
                .isInstanceOf(TableBusyException.class);
        assertThatThrownBy(() -> idle.claims(ClaimFilter.ALL, null, 100)).isInstanceOf(TableBusyException.class);
        assertThat(claims.claims(ClaimFilter.ALL, null, 100).items()).isIn(CLAIMS, CLAIMS.subList(0, 1));
    }

    /** A client whose batches get no further than a number of items, and whose every second transaction is in conflict. */
    private static DynamoDbClient shorthanded(DynamoDbClient client, int most) {
        int[] transactions = {0};
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "batchGetItem":
                            return read(client, most, args[0]);
                        case "batchWriteItem":
                            return write(client, most, args[0]);
                        case "transactWriteItems":
                            if (transactions[0]++ % 2 == 0) {
                                throw conflict();
                            }
                            break;
                        default:
                            break;
                    }
                    try {
                        return method.invoke(client, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static BatchGetItemResponse read(DynamoDbClient client, int most, Object request) {
        @SuppressWarnings("unchecked")
        BatchGetItemRequest asked = BatchGetItemRequest.builder()
                .applyMutation((Consumer<BatchGetItemRequest.Builder>) request)
                .build();
        String name = asked.requestItems().keySet().iterator().next();
        var keys = asked.requestItems().get(name).keys();
        var left = keys.subList(Math.min(most, keys.size()), keys.size());
        BatchGetItemResponse answer = most == 0
                ? BatchGetItemResponse.builder().build()
                : client.batchGetItem(
                        r -> r.requestItems(Map.of(name, of(keys.subList(0, Math.min(most, keys.size()))))));
        return answer.toBuilder()
                .unprocessedKeys(left.isEmpty() ? Map.of() : Map.of(name, of(left)))
                .build();
    }

    private static KeysAndAttributes of(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    }

    private static BatchWriteItemResponse write(DynamoDbClient client, int most, Object request) {
        @SuppressWarnings("unchecked")
        BatchWriteItemRequest asked = BatchWriteItemRequest.builder()
                .applyMutation((Consumer<BatchWriteItemRequest.Builder>) request)
                .build();
        String name = asked.requestItems().keySet().iterator().next();
        List<WriteRequest> writes = asked.requestItems().get(name);
        assertThat(writes).hasSizeLessThanOrEqualTo(25);
        int done = Math.min(most, writes.size());
        if (done > 0) {
            client.batchWriteItem(r -> r.requestItems(Map.of(name, writes.subList(0, done))));
        }
        List<WriteRequest> left = writes.subList(done, writes.size());
        return BatchWriteItemResponse.builder()
                .unprocessedItems(left.isEmpty() ? Map.of() : Map.of(name, left))
                .build();
    }

    private static TransactionCanceledException conflict() {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        CancellationReason.builder().code("None").build(),
                        CancellationReason.builder().code("TransactionConflict").build())
                .build();
    }
}
