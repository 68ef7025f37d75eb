package recoupe.evaluation.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import recoupe.evaluation.house.Template;
import recoupe.model.Json;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * LocalStack in a container, with the storage that {@code template.yaml} describes deployed in it: bucket, queues, table, and the
 * notifications from the bucket to the queue. LocalStack's free edition has no HTTP API, and runs functions only with a Docker
 * socket of its own, so the functions stay outside.
 */
final class LocalStack implements Storage {
    /** The last image that starts without an account. */
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");

    private static final Set<String> STORAGE = Set.of(
            "AWS::S3::Bucket",
            "AWS::S3::BucketPolicy",
            "AWS::SQS::Queue",
            "AWS::SQS::QueuePolicy",
            "AWS::DynamoDB::Table");
    /** A busy machine takes a minute or two to start it. */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LocalStackContainer container = new LocalStackContainer(IMAGE).withStartupTimeout(START);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> outputs = new TreeMap<>();

    /** Starts the container and deploys the storage. */
    LocalStack() throws IOException, InterruptedException {
        container.start();
        cloudFormation(Map.of("Action", "CreateStack", "StackName", "recoupe", "TemplateBody", storage()));
        Instant end = Instant.now().plus(PATIENCE);
        String answer;
        do {
            Thread.sleep(200);
            answer = cloudFormation(Map.of("Action", "DescribeStacks", "StackName", "recoupe"));
            if (answer.contains("FAILED")
                    || answer.contains("ROLLBACK")
                    || Instant.now().isAfter(end)) {
                throw new IllegalStateException("LocalStack does not take template.yaml: " + answer);
            }
        } while (!answer.contains("<StackStatus>CREATE_COMPLETE</StackStatus>"));
        Matcher output = Pattern.compile("<OutputKey>(.*?)</OutputKey><OutputValue>(.*?)</OutputValue>")
                .matcher(answer);
        while (output.find()) {
            outputs.put(output.group(1), output.group(2));
        }
    }

    @Override
    public URI s3Endpoint() {
        return container.getEndpoint();
    }

    @Override
    public URI dynamoDbEndpoint() {
        return container.getEndpoint();
    }

    @Override
    public String bucket() {
        return outputs.get("ArticleBucket");
    }

    @Override
    public String table() {
        return outputs.get("ClaimTable");
    }

    /** Takes messages from the queue until one tells of the object, and wraps it as Lambda does on its way from a queue. */
    @Override
    public String eventOf(String key) throws IOException, InterruptedException {
        String queue = outputs.get("UploadQueue");
        String encoded = '"' + URLEncoder.encode(key, UTF_8).replace("+", "%20").replace("%2F", "/") + '"';
        Instant end = Instant.now().plus(PATIENCE);
        try (var sqs = sqs()) {
            while (Instant.now().isBefore(end)) {
                var taken = sqs.receiveMessage(r -> r.queueUrl(queue)
                        .maxNumberOfMessages(10)
                        .waitTimeSeconds(5)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL));
                for (var message : taken.messages()) {
                    sqs.deleteMessage(d -> d.queueUrl(queue).receiptHandle(message.receiptHandle()));
                    if (message.body().contains(encoded)) {
                        return asLambdaWrapsIt(message);
                    }
                }
            }
        }
        throw new IllegalStateException("LocalStack told the queue nothing of " + key + " within " + PATIENCE);
    }

    private static String asLambdaWrapsIt(Message message) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(Map.of(
                "Records",
                List.of(Map.of(
                        "messageId", message.messageId(),
                        "receiptHandle", message.receiptHandle(),
                        "body", message.body(),
                        "attributes", message.attributesAsStrings(),
                        "messageAttributes", Map.of(),
                        "md5OfBody", message.md5OfBody(),
                        "eventSource", "aws:sqs",
                        "eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:UploadQueue",
                        "awsRegion", REGION))));
    }

    private SqsClient sqs() {
        return SqsClient.builder()
                .endpointOverride(container.getEndpoint())
                .region(Region.of(REGION))
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    /** The template without what LocalStack cannot run, and with the name of everything that is left as an output. */
    private static String storage() throws JsonProcessingException {
        Template template = Template.read();
        var resources = new TreeMap<String, Object>();
        var names = new TreeMap<String, Object>();
        @SuppressWarnings("unchecked")
        var all = (Map<String, Map<String, Object>>) template.at("Resources");
        all.forEach((name, resource) -> {
            if (STORAGE.contains((String) resource.get("Type"))) {
                resources.put(name, resource);
                names.put(name, Map.of("Value", Map.of("Ref", name)));
            }
        });
        return Json.MAPPER.writeValueAsString(Map.of(
                "AWSTemplateFormatVersion",
                template.at("AWSTemplateFormatVersion"),
                "Parameters",
                template.at("Parameters"),
                "Resources",
                resources,
                "Outputs",
                names));
    }

    /** One call of CloudFormation; LocalStack reads region and service off the signature and does not check the rest. */
    private String cloudFormation(Map<String, String> parameters) throws IOException, InterruptedException {
        String form = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), UTF_8))
                .collect(joining("&", "Version=2010-05-15&", ""));
        var request = HttpRequest.newBuilder(container.getEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=test/20260101/" + REGION
                                + "/cloudformation/aws4_request, SignedHeaders=host, Signature=none")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("LocalStack's CloudFormation: " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        container.stop();
    }
}
