package recoupe.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import recoupe.model.Json;

/**
 * Messages of an SQS queue, each with an event that S3 or EventBridge put there.
 *
 * <p>The answer names the messages that failed, which alone come again; the queue's own rule ends their trials. It takes effect where the
 * queue's mapping has {@code ReportBatchItemFailures}.
 */
record QueueBatch(JsonNode records) implements Envelope {
    /** The answer: what is to be delivered again. */
    record Answer(List<Map<String, String>> batchItemFailures) {}

    @Override
    public Object open(Journal journal) {
        List<Map<String, String>> failures = new ArrayList<>();
        for (JsonNode message : records) {
            String id = Notifications.required(message, "messageId");
            try {
                Envelope.all(notices(message, journal), journal);
            } catch (RuntimeException e) {
                journal.reject("message " + id, e);
                failures.add(Map.of("itemIdentifier", id));
            }
        }
        return new Answer(failures);
    }

    private static List<Notice> notices(JsonNode message, Journal journal) {
        JsonNode event = Json.read(Notifications.required(message, "body"), JsonNode.class);
        if (!Notifications.isOne(event)) {
            throw new IllegalArgumentException("it holds no event of S3");
        }
        return new Notifications(event).notices(journal);
    }
}
