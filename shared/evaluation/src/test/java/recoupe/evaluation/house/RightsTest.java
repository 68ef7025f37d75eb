package recoupe.evaluation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The rights in {@code template.yaml}, held against the calls in the code. No local imitation of AWS checks rights, so nothing else
 * would tell of a missing one before it is deployed.
 */
class RightsTest {
    /** The right that each call of a client, or each step of a transaction, needs; «Service authorization reference», DynamoDB and S3. */
    private static final Map<Class<?>, Map<String, String>> NEEDED = Map.of(
            DynamoDbClient.class,
            Map.of(
                    "getItem", "dynamodb:GetItem",
                    "batchGetItem", "dynamodb:BatchGetItem",
                    "query", "dynamodb:Query",
                    "queryPaginator", "dynamodb:Query",
                    "putItem", "dynamodb:PutItem",
                    "updateItem", "dynamodb:UpdateItem",
                    "deleteItem", "dynamodb:DeleteItem",
                    "batchWriteItem", "dynamodb:BatchWriteItem"),
            TransactWriteItem.Builder.class,
            Map.of(
                    "put", "dynamodb:PutItem",
                    "update", "dynamodb:UpdateItem",
                    "delete", "dynamodb:DeleteItem",
                    "conditionCheck", "dynamodb:ConditionCheckItem"),
            S3Client.class,
            Map.of("getObject", "s3:GetObject", "headObject", "s3:GetObject"));

    /** Calls that need no right of their own. */
    private static final Set<String> FREE = Set.of("builder", "build", "create", "close", "transactWriteItems");

    private static final Set<String> READING = Set.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("recoupe.store", "recoupe.extract", "recoupe.api");

    @Test
    void theExtractFunctionHasTheRightsThatItsCallsNeedAndNoOther() {
        Set<String> needed = needed("recoupe.store", "recoupe.extract");
        needed.add("s3:GetObjectVersion"); // getObject with a version
        needed.add("s3:ListBucket"); // lets S3 answer «not found» rather than «forbidden»
        needed.addAll(
                Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")); // Lambda's own poller
        needed.addAll(Set.of("logs:CreateLogStream", "logs:PutLogEvents")); // Lambda's own log
        assertThat(granted("ExtractRole")).isEqualTo(needed);
    }

    @Test
    void theApiFunctionOnlyReads() {
        Set<String> needed = needed("recoupe.store", "recoupe.api").stream()
                .filter(READING::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        needed.addAll(Set.of("logs:CreateLogStream", "logs:PutLogEvents"));
        assertThat(granted("ApiRole")).isEqualTo(needed);
    }

    private static Set<String> needed(String... packages) {
        return HOUSE.stream()
                .filter(type -> Arrays.stream(packages).anyMatch(type.getPackageName()::startsWith))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .flatMap(RightsTest::right)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> right(JavaMethodCall call) {
        return NEEDED.entrySet().stream()
                .filter(client -> call.getTargetOwner().isEquivalentTo(client.getKey()))
                .filter(client -> !FREE.contains(call.getName()))
                .map(client -> {
                    assertThat(client.getValue())
                            .as("the right that " + call.getDescription() + " needs")
                            .containsKey(call.getName());
                    return client.getValue().get(call.getName());
                });
    }

    private static Set<String> granted(String role) {
        var policies = (List<?>) Template.read().at("Resources", role, "Properties", "Policies");
        return policies.stream()
                .flatMap(policy ->
                        ((List<?>) ((Map<?, ?>) ((Map<?, ?>) policy).get("PolicyDocument")).get("Statement")).stream())
                .flatMap(statement -> listed(((Map<?, ?>) statement).get("Action")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> listed(Object oneOrMore) {
        return oneOrMore instanceof List<?> list
                ? list.stream().map(String.class::cast)
                : Stream.of((String) oneOrMore);
    }
}
