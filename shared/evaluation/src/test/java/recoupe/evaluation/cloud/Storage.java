package recoupe.evaluation.cloud;

import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket that tells of its uploads, and a table: what the functions find around them, in an imitation of AWS. */
interface Storage extends AutoCloseable {
    /** The region that the imitation claims to be in. */
    String REGION = "us-east-1";

    AwsCredentialsProvider CREDENTIALS = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    URI s3Endpoint();

    URI dynamoDbEndpoint();

    String bucket();

    String table();

    /** The event, as Lambda hands it to the extract function, that tells of the latest change of an object. */
    String eventOf(String key) throws Exception;

    @Override
    void close() throws Exception;

    /** The variables by which the functions find this storage. */
    default Map<String, String> environment() {
        return Map.of(
                "AWS_REGION",
                REGION,
                "AWS_ACCESS_KEY_ID",
                "local",
                "AWS_SECRET_ACCESS_KEY",
                "local",
                "AWS_ENDPOINT_URL_S3",
                s3Endpoint().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB",
                dynamoDbEndpoint().toString(),
                "TABLE_NAME",
                table());
    }

    /** A client of the bucket. */
    default S3Client s3() {
        return S3Client.builder()
                .endpointOverride(s3Endpoint())
                .region(Region.of(REGION))
                .credentialsProvider(CREDENTIALS)
                .forcePathStyle(true)
                .build();
    }

    /** A client of the table. */
    default DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .endpointOverride(dynamoDbEndpoint())
                .region(Region.of(REGION))
                .credentialsProvider(CREDENTIALS)
                .build();
    }
}
