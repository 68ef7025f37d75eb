package recoupe.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import recoupe.model.Json;

/**
 * Tasks of an S3 Batch Operations job, schema 1.0 or 2.0: each is answered for itself and ends in the job's completion report. What is not
 * an article has succeeded; what the bucket or the table failed in is tried again by the job.
 */
record BatchJob(JsonNode event) implements Envelope {
    private static final String BUCKET_ARN = "s3BucketArn";

    /** The job's answer. */
    record Answer(
            String invocationSchemaVersion, String treatMissingKeysAs, String invocationId, List<Result> results) {}

    /** The answer to one task. */
    record Result(String taskId, String resultCode, String resultString) {}

    @Override
    public Object open(Journal journal) {
        List<Result> results = new ArrayList<>();
        for (JsonNode task : event.path("tasks")) {
            String id = Notifications.required(task, "taskId");
            try {
                results.add(new Result(id, "Succeeded", Json.line(journal.heed(notice(task)))));
            } catch (IllegalArgumentException e) {
                results.add(new Result(id, "PermanentFailure", e.getMessage()));
            } catch (RuntimeException e) {
                results.add(new Result(id, "TemporaryFailure", e.toString()));
            }
        }
        return new Answer(
                Notifications.required(event, "invocationSchemaVersion"),
                "TemporaryFailure",
                Notifications.required(event, "invocationId"),
                results);
    }

    private static Notice notice(JsonNode task) {
        String bucket = task.has(BUCKET_ARN)
                ? Notifications.required(task, BUCKET_ARN).replaceFirst(".*:", "")
                : Notifications.required(task, "s3Bucket");
        return new Notice(
                Notice.Cause.FOUND,
                bucket,
                URLDecoder.decode(Notifications.required(task, "s3Key"), StandardCharsets.UTF_8),
                Notifications.text(task, "s3VersionId"),
                null,
                null);
    }
}
