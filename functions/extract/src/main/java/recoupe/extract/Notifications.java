package recoupe.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An event as S3 itself tells it: a notification with its records, one that EventBridge hands on, or the trial that S3 sends to a queue
 * when notifications are set up.
 *
 * <p>Of S3's notifications every version 2.x is read, since new minor versions only add fields. Their keys are encoded as in a form, with
 * a plus sign for a space; those of EventBridge are plain.
 */
record Notifications(JsonNode event) implements Envelope {
    static boolean isOne(JsonNode event) {
        return isTrial(event)
                || event.path("Records").path(0).path("eventSource").asText().startsWith("aws:s3")
                || event.path("source").asText().equals("aws.s3");
    }

    @Override
    public Object open(Journal journal) {
        return Map.of("results", Envelope.all(notices(journal), journal));
    }

    /** The news in it; none in a trial, or in events of other kinds than puts and removals. */
    List<Notice> notices(Journal journal) {
        if (isTrial(event)) {
            journal.passOver("the trial event that S3 sends when notifications are set up");
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        if (event.has("detail")) {
            addBridged(notices);
        } else {
            event.path("Records").forEach(record -> addRecord(notices, record));
        }
        if (notices.isEmpty()) {
            journal.passOver("an event that is about neither a put nor a removal");
        }
        return notices;
    }

    static boolean isTrial(JsonNode event) {
        return event.path("Event").asText().equals("s3:TestEvent");
    }

    private static void addRecord(List<Notice> notices, JsonNode record) {
        String version = record.path("eventVersion").asText();
        if (!version.startsWith("2.")) {
            throw new IllegalArgumentException("S3 notifications of version " + version + " are not known, only 2.x");
        }
        JsonNode object = record.path("s3").path("object");
        Notice.Cause cause = cause(record.path("eventName").asText(), text(object, "versionId"));
        if (cause != null) {
            notices.add(new Notice(
                    cause,
                    required(record.path("s3").path("bucket"), "name"),
                    URLDecoder.decode(required(object, "key"), StandardCharsets.UTF_8),
                    text(object, "versionId"),
                    text(object, "sequencer"),
                    Instant.parse(required(record, "eventTime"))));
        }
    }

    private static Notice.Cause cause(String name, String versionId) {
        String plain = name.startsWith("s3:") ? name.substring("s3:".length()) : name;
        String[] parts = plain.split(":");
        return switch (parts[0]) {
            case "ObjectCreated" -> Notice.Cause.PUT;
            case "ObjectRemoved", "LifecycleExpiration" ->
                versionId == null || parts[parts.length - 1].equals("DeleteMarkerCreated")
                        ? Notice.Cause.REMOVED
                        : Notice.Cause.VERSION_REMOVED;
            default -> null;
        };
    }

    private void addBridged(List<Notice> notices) {
        JsonNode object = event.path("detail").path("object");
        String versionId = text(object, "version-id");
        Notice.Cause cause =
                switch (event.path("detail-type").asText()) {
                    case "Object Created" -> Notice.Cause.PUT;
                    case "Object Deleted" ->
                        versionId == null || "Delete Marker Created".equals(text(event.path("detail"), "deletion-type"))
                                ? Notice.Cause.REMOVED
                                : Notice.Cause.VERSION_REMOVED;
                    default -> null;
                };
        if (cause != null) {
            notices.add(new Notice(
                    cause,
                    required(event.path("detail").path("bucket"), "name"),
                    required(object, "key"),
                    versionId,
                    text(object, "sequencer"),
                    Instant.parse(required(event, "time"))));
        }
    }

    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
    }

    static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new IllegalArgumentException("the event lacks \"" + name + "\" in " + node);
        }
        return text;
    }
}
