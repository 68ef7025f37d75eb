package recoupe.local.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import recoupe.model.Json;

/**
 * Something that happened to an object in a bucket, as S3 tells of it.
 *
 * @param name S3's name without «s3:»: ObjectCreated:Put, ObjectRemoved:DeleteMarkerCreated…
 * @param key the object's key, plain
 * @param versionId the version made or deleted; null in a bucket without versions
 * @param eTag without quotation marks; null for a removal
 * @param size in bytes; null for a removal
 * @param sequencer grows from one event of a key to the next, compared as text
 * @param time ISO 8601, UTC, with milliseconds
 */
record BucketEvent(
        String name,
        String bucket,
        String key,
        String versionId,
        String eTag,
        Long size,
        String sequencer,
        String time) {
    /** Whether the object is there after the event. */
    boolean created() {
        return name.startsWith("ObjectCreated:");
    }

    /**
     * The event as S3 sends it, in the structure 2.6 («Event message structure», Amazon S3 user guide): the key is
     * form-encoded, so a space is «+».
     */
    String json() {
        ObjectNode root = Json.MAPPER.createObjectNode();
        ObjectNode message = root.putArray("Records").addObject();
        message.put("eventVersion", "2.6");
        message.put("eventSource", "aws:s3");
        message.put("awsRegion", LocalAws.REGION);
        message.put("eventTime", time);
        message.put("eventName", name);
        message.putObject("userIdentity").put("principalId", "LOCAL");
        message.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        message.putObject("responseElements").put("x-amz-request-id", sequencer).put("x-amz-id-2", "local");
        ObjectNode s3 = message.putObject("s3");
        s3.put("s3SchemaVersion", "1.0");
        s3.put("configurationId", "local");
        ObjectNode inBucket = s3.putObject("bucket");
        inBucket.put("name", bucket);
        inBucket.putObject("ownerIdentity").put("principalId", "LOCAL");
        inBucket.put("arn", "arn:aws:s3:::" + bucket);
        ObjectNode object = s3.putObject("object");
        object.put("key", encoded(key));
        if (size != null) {
            object.put("size", size);
        }
        if (eTag != null) {
            object.put("eTag", eTag);
        }
        if (versionId != null) {
            object.put("versionId", versionId);
        }
        object.put("sequencer", sequencer);
        return Json.line(root);
    }

    /** As S3 writes a key into an event: form-encoded, with the slashes left as they are. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
