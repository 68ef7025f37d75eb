package recoupe.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The calls to one table, each within DynamoDB's limits and each consistent: what was written before is read. */
final class Calls {
    /** The most items that one transaction may touch. */
    static final int TRANSACTION = 100;

    /** The most keys that one batch may read. */
    static final int BATCH_READ = 100;

    /** The most items that one batch may delete. */
    static final int BATCH_DELETE = 25;

    private static final String FAILED = "ConditionalCheckFailed";

    private final DynamoDbClient client;
    private final String table;
    private final Patience patience;
    private final ExecutorService threads = threads();

    Calls(DynamoDbClient client, String table, Patience patience) {
        this.client = client;
        this.table = table;
        this.patience = patience;
    }

    String table() {
        return table;
    }

    /** The item of a key; null if there is none. */
    Map<String, AttributeValue> get(RowKey key) {
        var answer = client.getItem(r -> r.tableName(table).key(Items.key(key)).consistentRead(true));
        return answer.hasItem() ? answer.item() : null;
    }

    /** The items of those keys that there are. */
    Map<RowKey, Map<String, AttributeValue>> get(Collection<RowKey> keys) {
        Map<RowKey, Map<String, AttributeValue>> found = new HashMap<>();
        for (List<RowKey> part : parts(List.copyOf(new LinkedHashSet<>(keys)), BATCH_READ)) {
            List<Map<String, AttributeValue>> wanted =
                    part.stream().map(Items::key).toList();
            for (int attempt = 1; !wanted.isEmpty(); attempt++) {
                KeysAndAttributes request = KeysAndAttributes.builder()
                        .keys(wanted)
                        .consistentRead(true)
                        .build();
                var answer = client.batchGetItem(r -> r.requestItems(Map.of(table, request)));
                answer.responses().getOrDefault(table, List.of()).forEach(item -> found.put(Items.key(item), item));
                KeysAndAttributes left = answer.unprocessedKeys().get(table);
                wanted = left == null ? List.of() : left.keys();
                if (!wanted.isEmpty()) {
                    patience.pauseAfter(attempt, "the table left " + wanted.size() + " keys of a batch unread");
                }
            }
        }
        return found;
    }

    /** The items of a partition whose sort keys begin with a prefix: few, by the caller's knowledge. */
    List<Map<String, AttributeValue>> all(String partition, String prefix) {
        return client
                .queryPaginator(QueryRequest.builder()
                        .tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :partition AND begins_with(sk, :prefix)")
                        .expressionAttributeValues(
                                Map.of(":partition", Items.text(partition), ":prefix", Items.text(prefix)))
                        .build())
                .items()
                .stream()
                .toList();
    }

    /** Items of a partition, the last sort key first, both bounds included. */
    QueryResponse latest(String partition, String from, String to, int limit, Map<String, AttributeValue> after) {
        return client.query(QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .scanIndexForward(false)
                .limit(limit)
                .exclusiveStartKey(after)
                .keyConditionExpression("pk = :partition AND sk BETWEEN :from AND :to")
                .expressionAttributeValues(
                        Map.of(":partition", Items.text(partition), ":from", Items.text(from), ":to", Items.text(to)))
                .build());
    }

    /**
     * Writes all or nothing.
     *
     * @throws ChangedException if a condition does not hold
     */
    void together(List<TransactWriteItem> writes) throws ChangedException {
        for (int attempt = 1; ; attempt++) {
            try {
                client.transactWriteItems(r -> r.transactItems(writes));
                return;
            } catch (TransactionCanceledException e) {
                List<String> reasons = e.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .toList();
                if (reasons.contains(FAILED)) {
                    throw new ChangedException("a condition of the transaction does not hold");
                }
                if (!reasons.stream().allMatch(Calls::mayPass)) {
                    throw e;
                }
                patience.pauseAfter(attempt, "the table refused a transaction: " + reasons);
            }
        }
    }

    /** Deletes items, whether they are there or not. */
    void delete(Collection<RowKey> keys) {
        for (List<RowKey> part : parts(List.copyOf(keys), BATCH_DELETE)) {
            List<WriteRequest> wanted = part.stream().map(Calls::deletion).toList();
            for (int attempt = 1; !wanted.isEmpty(); attempt++) {
                Map<String, List<WriteRequest>> request = Map.of(table, wanted);
                wanted = client.batchWriteItem(r -> r.requestItems(request))
                        .unprocessedItems()
                        .getOrDefault(table, List.of());
                if (!wanted.isEmpty()) {
                    patience.pauseAfter(attempt, "the table left " + wanted.size() + " deletions of a batch undone");
                }
            }
        }
    }

    /** Does something for each of a few, all at once; the first failure is thrown when all have ended. */
    <T> void sideBySide(List<T> all, Consumer<T> work) {
        List<CompletableFuture<Void>> running = all.stream()
                .map(one -> CompletableFuture.runAsync(() -> work.accept(one), threads))
                .toList();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    static <T> List<List<T>> parts(List<T> whole, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < whole.size(); start += size) {
            parts.add(whole.subList(start, Math.min(whole.size(), start + size)));
        }
        return parts;
    }

    /** As many threads as a list has shards; idle ones end, and none keeps a program alive. */
    private static ExecutorService threads() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(8, 8, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "recoupe-table");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static WriteRequest deletion(RowKey key) {
        return WriteRequest.builder().deleteRequest(d -> d.key(Items.key(key))).build();
    }

    private static boolean mayPass(String reason) {
        return switch (reason) {
            case "None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded" -> true;
            default -> false;
        };
    }
}
