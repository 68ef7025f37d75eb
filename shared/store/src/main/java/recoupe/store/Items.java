package recoupe.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import recoupe.model.Claim;
import recoupe.model.Json;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The one place that knows how records become items of the table and items become records.
 *
 * <p>An article's own rows share a partition: its head, the manifests of its generations, and for each generation the plans that list
 * its rows and its claims. Entries lie in the partitions of their lists.
 */
final class Items {
    /** An item may have 400 KB with its names, in UTF-8; the rest is left for names, keys and the fence. */
    private static final int LARGEST_TEXT = 390_000;

    /** How much text the keys of one plan are before they are packed; packed they are never larger. */
    private static final int LARGEST_PLAN = 300_000;

    private static final String OPEN = "open";

    private Items() {}

    static RowKey headKey(String articleId) {
        return new RowKey(partition(articleId), "head");
    }

    static RowKey manifestKey(String articleId, String generation) {
        return new RowKey(partition(articleId), manifests() + generation);
    }

    static RowKey claimKey(String articleId, String generation, int number) {
        return new RowKey(partition(articleId), "claim#%s#%06d".formatted(generation, number));
    }

    static RowKey planKey(String articleId, String generation, int number) {
        return new RowKey(partition(articleId), "plan#%s#%04d".formatted(generation, number));
    }

    static String partition(String articleId) {
        return "article#" + articleId;
    }

    /** What the sort keys of all manifests of an article begin with. */
    static String manifests() {
        return "manifest#";
    }

    static Map<String, AttributeValue> key(RowKey key) {
        return Map.of(TableDefinition.PARTITION_KEY, text(key.partition()), TableDefinition.SORT_KEY, text(key.sort()));
    }

    static RowKey key(Map<String, AttributeValue> item) {
        return new RowKey(text(item, TableDefinition.PARTITION_KEY), text(item, TableDefinition.SORT_KEY));
    }

    /**
     * A head's item.
     *
     * @throws TooLargeException if it is larger than the table takes
     */
    static Map<String, AttributeValue> head(Head head) {
        Map<String, AttributeValue> item = row(headKey(head.articleId()));
        item.put("generation", text(head.generation()));
        fence(item, head.fence());
        if (!head.isRemoved()) {
            StoredArticle article = head.article();
            item.put("place", text(head.place()));
            item.put("article", json("what is told of the article " + head.articleId(), article));
        }
        return item;
    }

    static Head head(String articleId, Map<String, AttributeValue> item) {
        String article = text(item, "article");
        return new Head(
                articleId,
                fence(item),
                text(item, "generation"),
                text(item, "place"),
                article == null ? null : Json.read(article, StoredArticle.class));
    }

    static Map<String, AttributeValue> manifest(Manifest manifest) {
        Map<String, AttributeValue> item = row(manifestKey(manifest.articleId(), manifest.generation()));
        fence(item, manifest.fence());
        item.put("plans", number(manifest.plans()));
        item.put("state", text(OPEN));
        return item;
    }

    static Manifest manifest(String articleId, Map<String, AttributeValue> item) {
        String generation = key(item).sort().substring(manifests().length());
        int plans = Integer.parseInt(item.get("plans").n());
        return new Manifest(articleId, generation, fence(item), plans);
    }

    /**
     * A claim's item.
     *
     * @throws TooLargeException if it is larger than the table takes
     */
    static Map<String, AttributeValue> claim(String articleId, String generation, Claim claim) {
        Map<String, AttributeValue> item = row(claimKey(articleId, generation, Generation.number(claim.claimId())));
        item.put("claim", json("claim " + claim.claimId(), claim));
        return item;
    }

    static Claim claim(Map<String, AttributeValue> item) {
        return Json.read(text(item, "claim"), Claim.class);
    }

    static Map<String, AttributeValue> entry(Entry entry) {
        Map<String, AttributeValue> item = row(entry.key());
        if (!entry.claims().isEmpty()) {
            item.put("claims", bytes(entry.claims().toByteArray()));
        }
        return item;
    }

    static Entry entry(Map<String, AttributeValue> item) {
        AttributeValue claims = item.get("claims");
        return Entry.of(
                key(item),
                claims == null ? new BitSet() : BitSet.valueOf(claims.b().asByteArrayUnsafe()));
    }

    /** The items that list the keys of a generation's rows. */
    static List<Map<String, AttributeValue>> plans(String articleId, String generation, List<RowKey> rows) {
        List<Map<String, AttributeValue>> plans = new ArrayList<>();
        StringBuilder keys = new StringBuilder();
        for (RowKey row : rows) {
            keys.append(row.partition()).append('\t').append(row.sort()).append('\n');
            if (keys.length() > LARGEST_PLAN) {
                plans.add(plan(planKey(articleId, generation, plans.size()), keys));
                keys.setLength(0);
            }
        }
        plans.add(plan(planKey(articleId, generation, plans.size()), keys));
        return plans;
    }

    /** The keys that a plan lists. */
    static List<RowKey> plan(Map<String, AttributeValue> item) {
        byte[] packed = item.get("rows").b().asByteArrayUnsafe();
        try (var unpacked = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new RowKey(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the plan " + key(item) + " cannot be unpacked", e);
        }
    }

    /** The condition, with its value, under which a manifest still gives leave to write. */
    static Map<String, AttributeValue> open() {
        return Map.of(":open", text(OPEN));
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    /** How much of a transaction a row takes, in bytes: rows hold text and bits only. */
    static int size(Map<String, AttributeValue> item) {
        int size = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            AttributeValue value = attribute.getValue();
            size += attribute.getKey().length();
            size += value.b() != null ? value.b().asByteArrayUnsafe().length : bytes(value.s());
        }
        return size;
    }

    private static AttributeValue json(String what, Object value) {
        String json = Json.line(value);
        if (bytes(json) > LARGEST_TEXT) {
            throw new TooLargeException(what + " takes " + bytes(json) + " bytes, more than the " + LARGEST_TEXT
                    + " that can be stored: is there a sentence or a headline without an end?");
        }
        return text(json);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, AttributeValue> plan(RowKey key, CharSequence keys) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(keys.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        Map<String, AttributeValue> item = row(key);
        item.put("rows", bytes(packed.toByteArray()));
        return item;
    }

    private static Map<String, AttributeValue> row(RowKey key) {
        return new LinkedHashMap<>(key(key));
    }

    private static void fence(Map<String, AttributeValue> item, Fence fence) {
        put(item, "sequencer", fence.sequencer());
        item.put("time", text(fence.timeText()));
    }

    private static Fence fence(Map<String, AttributeValue> item) {
        return new Fence(text(item, "sequencer"), Instant.parse(text(item, "time")));
    }

    private static void put(Map<String, AttributeValue> item, String name, String value) {
        if (value != null) {
            item.put(name, text(value));
        }
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }

    private static AttributeValue number(int value) {
        return AttributeValue.fromN(Integer.toString(value));
    }

    private static AttributeValue bytes(byte[] value) {
        return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(value));
    }
}
