package recoupe.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Objects that a Step Functions Distributed Map hands over: one, or a batch as {@code {"Items": […]}}.
 *
 * <p>An item names its {@code key}, {@code bucket} and, if wanted, {@code versionId}, with a small or a capital first letter, as listings
 * of objects have them; keys are plain. A listing names no bucket, so the batch may name one for all, beside the items or in
 * {@code BatchInput}. If the bucket or the table fails, the whole batch fails and the map's own rule tries it again.
 */
record MapItems(JsonNode event) implements Envelope {
    private static final String ITEMS = "Items";

    static boolean isOne(JsonNode event) {
        return event.path(ITEMS).isArray() || either(event, "key") != null;
    }

    @Override
    public Object open(Journal journal) {
        return Map.of("results", Envelope.all(notices(), journal));
    }

    private List<Notice> notices() {
        if (!event.has(ITEMS)) {
            return List.of(notice(event));
        }
        List<Notice> notices = new ArrayList<>();
        event.path(ITEMS).forEach(item -> notices.add(notice(item)));
        return notices;
    }

    private Notice notice(JsonNode item) {
        String key = either(item, "key");
        String bucket = either(item, "bucket");
        if (bucket == null) {
            bucket = either(event, "bucket");
        }
        if (bucket == null) {
            bucket = either(event.path("BatchInput"), "bucket");
        }
        if (key == null || bucket == null) {
            throw new IllegalArgumentException("the item lacks a key or a bucket: " + item);
        }
        return new Notice(Notice.Cause.FOUND, bucket, key, either(item, "versionId"), null, null);
    }

    private static String either(JsonNode node, String name) {
        String small = Notifications.text(node, name);
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return small != null ? small : Notifications.text(node, capital);
    }
}
