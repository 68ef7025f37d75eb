package recoupe.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The path on which an article becomes what an event makes it, in one step for every reader.
 *
 * <p>First all rows of the new generation are written, which no reader heeds yet; then the head, which names the generation that counts,
 * is exchanged; then what no longer counts is swept away. A crash between any two calls leaves the old article or the new one, and rows
 * that nobody heeds; the same event delivered again does what is left to do.
 */
final class ArticleWriter {
    /** Beside the rows a transaction may touch the manifest and the head. */
    static final int MOST_ROWS = Calls.TRANSACTION - 2;

    /** A transaction may carry 4 MB; the rest is left for keys, names and conditions. */
    private static final int LARGEST_TRANSACTION = 3_500_000;

    /** How often an article may change under a writer's hands before it leaves the event to be delivered again. */
    private static final int ATTEMPTS = 10;

    private final Calls calls;
    private final int rows;

    /**
     * @param rows how many rows go into one transaction, up to {@link #MOST_ROWS}
     */
    ArticleWriter(Calls calls, int rows) {
        this.calls = calls;
        this.rows = rows;
    }

    /** Whether an event still has an effect; if not, what an earlier delivery may have left undone is done. */
    boolean awaits(ObjectVersion version) {
        Head head = head(version.articleId());
        if (head == null || !head.covers(version)) {
            return true;
        }
        sweep(head);
        return false;
    }

    /** Makes an article what a generation says, unless it is that or newer already. */
    boolean publish(ObjectVersion version, Generation next) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Head now = head(version.articleId());
            if (now != null && now.covers(version)) {
                sweep(now);
                return false;
            }
            try {
                write(now, next);
                sweep(next.head());
                return true;
            } catch (ChangedException e) {
                // Somebody else wrote this article meanwhile: look again at what it is.
            }
        }
        throw new TableBusyException("the article " + version.articleId() + " changed under every attempt to write it");
    }

    /** Makes the calls of a writer about an article that does not exist: a transaction that is refused, and readings of nothing. */
    void rehearse() {
        Manifest none = new Manifest("~", "~", new Fence(null, Instant.EPOCH), 0);
        try {
            calls.together(List.of(isOpen(none)));
        } catch (ChangedException e) {
            // As was meant: there is no such manifest.
        }
        sweep(new Head("~", none.fence(), "~", null, null));
        calls.get(List.of(Items.headKey("~")));
    }

    private Head head(String articleId) {
        Map<String, AttributeValue> item = calls.get(Items.headKey(articleId));
        return item == null ? null : Items.head(articleId, item);
    }

    private void write(Head now, Generation next) throws ChangedException {
        Head head = next.head();
        if (head.isRemoved()) {
            calls.together(List.of(exchange(now, head)));
            return;
        }
        List<Map<String, AttributeValue>> written = rows(next);
        List<Map<String, AttributeValue>> plans = plans(head, written);
        Manifest manifest = new Manifest(head.articleId(), head.generation(), head.fence(), plans.size());
        List<List<Map<String, AttributeValue>>> parts =
                parts(Stream.concat(plans.stream(), written.stream()).toList(), rows);
        for (int part = 0; part < parts.size(); part++) {
            boolean first = part == 0;
            boolean last = part == parts.size() - 1;
            List<TransactWriteItem> writes = new ArrayList<>();
            writes.add(first ? put(Items.manifest(manifest)) : isOpen(manifest));
            if (last) {
                writes.add(exchange(now, head));
            } else if (first) {
                writes.add(isStill(now, head.articleId()));
            }
            parts.get(part).forEach(row -> writes.add(put(row)));
            calls.together(writes);
        }
    }

    private static List<Map<String, AttributeValue>> rows(Generation next) {
        String articleId = next.head().articleId();
        String generation = next.head().generation();
        return Stream.concat(
                        next.claims().stream().map(claim -> Items.claim(articleId, generation, claim)),
                        next.entries().stream().map(Items::entry))
                .toList();
    }

    private static List<Map<String, AttributeValue>> plans(Head head, List<Map<String, AttributeValue>> rows) {
        List<RowKey> keys = rows.stream().map(Items::key).toList();
        return Items.plans(head.articleId(), head.generation(), keys);
    }

    private static List<List<Map<String, AttributeValue>>> parts(List<Map<String, AttributeValue>> rows, int most) {
        List<List<Map<String, AttributeValue>>> parts = new ArrayList<>();
        List<Map<String, AttributeValue>> part = new ArrayList<>();
        int size = 0;
        for (Map<String, AttributeValue> row : rows) {
            int rowSize = Items.size(row);
            if (part.size() == most || size + rowSize > LARGEST_TRANSACTION) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(row);
            size += rowSize;
        }
        parts.add(part);
        return parts;
    }

    /** Sweeps away every generation that neither counts now nor may come to count later. */
    private void sweep(Head head) {
        calls.all(Items.partition(head.articleId()), Items.manifests()).stream()
                .map(item -> Items.manifest(head.articleId(), item))
                .filter(manifest -> !manifest.generation().equals(head.generation()))
                .filter(manifest -> !manifest.fence().isLaterThan(head.fence()))
                .forEach(this::sweep);
    }

    private void sweep(Manifest manifest) {
        String articleId = manifest.articleId();
        try {
            calls.together(List.of(close(manifest)));
        } catch (ChangedException e) {
            return; // Somebody else has swept it away to the end.
        }
        List<RowKey> plans = IntStream.range(0, manifest.plans())
                .mapToObj(number -> Items.planKey(articleId, manifest.generation(), number))
                .toList();
        calls.get(plans).values().stream().map(Items::plan).forEach(calls::delete);
        calls.delete(plans);
        calls.delete(List.of(Items.manifestKey(articleId, manifest.generation())));
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(calls.table()).item(item))
                .build();
    }

    private TransactWriteItem exchange(Head now, Head next) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(calls.table())
                        .item(Items.head(next))
                        .conditionExpression(still(now))
                        .expressionAttributeValues(generation(now)))
                .build();
    }

    private TransactWriteItem isStill(Head now, String articleId) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(calls.table())
                        .key(Items.key(Items.headKey(articleId)))
                        .conditionExpression(still(now))
                        .expressionAttributeValues(generation(now)))
                .build();
    }

    private TransactWriteItem isOpen(Manifest manifest) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(calls.table())
                        .key(Items.key(Items.manifestKey(manifest.articleId(), manifest.generation())))
                        .conditionExpression("#state = :open")
                        .expressionAttributeNames(Map.of("#state", "state"))
                        .expressionAttributeValues(Items.open()))
                .build();
    }

    private TransactWriteItem close(Manifest manifest) {
        return TransactWriteItem.builder()
                .update(u -> u.tableName(calls.table())
                        .key(Items.key(Items.manifestKey(manifest.articleId(), manifest.generation())))
                        .conditionExpression("attribute_exists(pk)")
                        .updateExpression("REMOVE #state")
                        .expressionAttributeNames(Map.of("#state", "state")))
                .build();
    }

    private static String still(Head now) {
        return now == null ? "attribute_not_exists(pk)" : "generation = :generation";
    }

    private static Map<String, AttributeValue> generation(Head now) {
        return now == null ? null : Map.of(":generation", Items.text(now.generation()));
    }
}
