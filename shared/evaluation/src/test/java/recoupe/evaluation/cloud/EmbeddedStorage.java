package recoupe.evaluation.cloud;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** S3 and DynamoDB in this process, in memory. The bucket raises no events itself; they are told as S3 would tell them. */
final class EmbeddedStorage implements Storage {
    private static final String EVENT = """
            {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1","eventTime":"%s","eventName":"%s",
            "s3":{"s3SchemaVersion":"1.0","configurationId":"tested","bucket":{"name":"recoupe-articles","arn":"arn:aws:s3:::recoupe-articles"},
            "object":{"key":"%s",%s"sequencer":"%016X"}}}]}""";

    private final AtomicInteger events = new AtomicInteger();
    private final S3Proxy s3;
    private final DynamoDBProxyServer dynamoDb;
    private final URI dynamoDbEndpoint;

    EmbeddedStorage() throws Exception {
        s3 = S3Proxy.builder()
                .blobStore(BlobStores.create("transient", new Properties()))
                .awsAuthentication(AuthenticationType.NONE, "", "")
                .endpoint(URI.create("http://127.0.0.1:0"))
                .ignoreUnknownHeaders(true)
                .build();
        s3.start();
        int port = LocalRecoupe.freePort();
        dynamoDb = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-sharedDb", "-disableTelemetry", "-port", String.valueOf(port)});
        dynamoDb.start();
        dynamoDbEndpoint = URI.create("http://127.0.0.1:" + port);
        try (var client = dynamoDb()) {
            client.createTable(TableDefinition.create(table()));
        }
        try (var client = s3()) {
            client.createBucket(b -> b.bucket(bucket()));
            client.putBucketVersioning(
                    b -> b.bucket(bucket()).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
        }
    }

    @Override
    public URI s3Endpoint() {
        return URI.create("http://127.0.0.1:" + s3.getPort());
    }

    @Override
    public URI dynamoDbEndpoint() {
        return dynamoDbEndpoint;
    }

    @Override
    public String bucket() {
        return "recoupe-articles";
    }

    @Override
    public String table() {
        return TableDefinition.DEFAULT_NAME;
    }

    @Override
    public String eventOf(String key) {
        String name;
        String details;
        try (var client = s3()) {
            var object = client.headObject(h -> h.bucket(bucket()).key(key));
            name = "ObjectCreated:Put";
            details = "\"size\":%d,\"eTag\":\"%s\",\"versionId\":\"%s\","
                    .formatted(object.contentLength(), object.eTag().replace("\"", ""), object.versionId());
        } catch (NoSuchKeyException e) {
            name = "ObjectRemoved:DeleteMarkerCreated";
            details = "";
        }
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
        return EVENT.formatted(Instant.now(), name, encoded, details, events.incrementAndGet());
    }

    @Override
    public void close() throws Exception {
        s3.stop();
        dynamoDb.stop();
    }
}
