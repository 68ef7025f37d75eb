package recoupe.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A shape in which news of objects comes to the function, with the answer that its sender expects. */
sealed interface Envelope permits Notifications, QueueBatch, BatchJob, MapItems {
    /**
     * Heeds every notice, each whatever became of the others, and answers.
     *
     * @param journal where notices are heeded and written down
     * @return the answer, fit for JSON
     * @throws RuntimeException if one failed and the answer has no place to say which
     */
    Object open(Journal journal);

    /**
     * Tells the shape of an event.
     *
     * @throws IllegalArgumentException if it is none of those known
     */
    static Envelope of(JsonNode event) {
        JsonNode records = event.path("Records");
        if (records.path(0).path("eventSource").asText().equals("aws:sqs")) {
            return new QueueBatch(records);
        }
        if (event.has("invocationSchemaVersion")) {
            return new BatchJob(event);
        }
        if (Notifications.isOne(event)) {
            return new Notifications(event);
        }
        if (MapItems.isOne(event)) {
            return new MapItems(event);
        }
        throw new IllegalArgumentException(
                "the event is of no known kind (S3 notification, SQS messages, EventBridge event,"
                        + " S3 batch job, list of items); its fields are " + names(event));
    }

    /** Heeds all; the first failure is thrown when each has been tried, with the others attached to it. */
    static List<Report> all(List<Notice> notices, Journal journal) {
        List<Report> reports = new ArrayList<>();
        RuntimeException failure = null;
        for (Notice notice : notices) {
            try {
                reports.add(journal.heed(notice));
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else if (failure != e) {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        return reports;
    }

    private static List<String> names(JsonNode event) {
        List<String> names = new ArrayList<>();
        event.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
