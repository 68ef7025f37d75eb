package recoupe.evaluation.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.store.TableDefinition;

/** What {@code template.yaml} promises, held against the code and against the rules of the house. */
class TemplateTest {
    private static final Template TEMPLATE = Template.read();

    @Test
    void theTableHasTheKeysThatTheCodeUses() {
        var asked = TableDefinition.create("any");
        Map<String, Object> table =
                TEMPLATE.resources("AWS::DynamoDB::Table").values().iterator().next();
        assertThat(table.get("BillingMode")).isEqualTo(asked.billingModeAsString());
        assertThat(table.get("AttributeDefinitions"))
                .isEqualTo(asked.attributeDefinitions().stream()
                        .map(a ->
                                Map.of("AttributeName", a.attributeName(), "AttributeType", a.attributeTypeAsString()))
                        .toList());
        assertThat(table.get("KeySchema"))
                .isEqualTo(asked.keySchema().stream()
                        .map(k -> Map.of("AttributeName", k.attributeName(), "KeyType", k.keyTypeAsString()))
                        .toList());
        assertThat(table.containsKey("GlobalSecondaryIndexes")).isEqualTo(asked.hasGlobalSecondaryIndexes());
        assertThat(table.containsKey("LocalSecondaryIndexes")).isEqualTo(asked.hasLocalSecondaryIndexes());
    }

    @Test
    void theTableSurvivesMistakes() {
        assertThat(TEMPLATE.at("Resources", "ClaimTable", "DeletionPolicy")).isEqualTo("RetainExceptOnCreate");
        assertThat(TEMPLATE.at("Resources", "ClaimTable", "Properties", "PointInTimeRecoverySpecification"))
                .isEqualTo(Map.of("PointInTimeRecoveryEnabled", true));
        assertThat(TEMPLATE.at("Resources", "ClaimTable", "Properties", "SSESpecification", "SSEEnabled"))
                .isEqualTo(true);
    }

    @Test
    void theBucketIsPrivateEncryptedAndVersioned() {
        assertThat(TEMPLATE.at("Resources", "ArticleBucket", "Properties", "PublicAccessBlockConfiguration"))
                .isEqualTo(Map.of(
                        "BlockPublicAcls", true,
                        "BlockPublicPolicy", true,
                        "IgnorePublicAcls", true,
                        "RestrictPublicBuckets", true));
        assertThat(TEMPLATE.at("Resources", "ArticleBucket", "Properties", "VersioningConfiguration", "Status"))
                .isEqualTo("Enabled");
        assertThat(TEMPLATE.at("Resources", "ArticleBucket", "Properties", "BucketEncryption"))
                .isNotNull();
    }

    /** Policies of the bucket and of the queues. */
    static Stream<Map<String, Object>> resourcePolicies() {
        return Stream.of("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy")
                .flatMap(type -> TEMPLATE.resources(type).values().stream());
    }

    @ParameterizedTest
    @MethodSource("resourcePolicies")
    void nothingIsReachedWithoutTls(Map<String, Object> policy) {
        assertThat(statements(policy)).anySatisfy(statement -> assertThat(statement)
                .containsEntry("Effect", "Deny")
                .containsEntry("Principal", "*")
                .containsEntry("Condition", Map.of("Bool", Map.of("aws:SecureTransport", "false"))));
    }

    /** The functions by name. */
    static Stream<String> functions() {
        return TEMPLATE.resources("AWS::Serverless::Function").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionNamesAHandlerThatCanBeMade(String function) throws ReflectiveOperationException {
        String[] handler = ((String) TEMPLATE.at("Resources", function, "Properties", "Handler")).split("::");
        Class<?> type = Class.forName(handler[0], false, getClass().getClassLoader());
        assertThat(RequestStreamHandler.class).isAssignableFrom(type);
        assertThatCode(type::getConstructor).doesNotThrowAnyException();
        assertThat(handler[1]).isEqualTo("handleRequest");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionMayDoOnlyWhatIsWrittenOut(String function) {
        var role = (Map<?, ?>) TEMPLATE.at("Resources", function, "Properties", "Role");
        String name = (String) ((List<?>) role.get("Fn::GetAtt")).get(0);
        assertThat(((Map<?, ?>) TEMPLATE.at("Resources", name, "Properties")).containsKey("ManagedPolicyArns"))
                .isFalse();
        List<?> policies = (List<?>) TEMPLATE.at("Resources", name, "Properties", "Policies");
        assertThat(policies).isNotEmpty();
        for (Object policy : policies) {
            for (Map<?, ?> statement : statements((Map<?, ?>) policy)) {
                assertThat(listed(statement.get("Action"))).noneMatch(action -> ((String) action).contains("*"));
                assertThat(listed(statement.get("Resource"))).doesNotContain("*");
            }
        }
    }

    @Test
    void functionsStartFromASnapshotWithTheCompilerUnchecked() {
        assertThat(TEMPLATE.at("Globals", "Function", "SnapStart")).isEqualTo(Map.of("ApplyOn", "PublishedVersions"));
        assertThat(TEMPLATE.at("Globals", "Function", "AutoPublishAlias")).isEqualTo("live");
        assertThat(TEMPLATE.content().toString()).doesNotContain("TieredStopAtLevel", "JAVA_TOOL_OPTIONS");
    }

    @Test
    void aMessageIsNotGivenToASecondReaderWhileTheFirstMayStillWork() {
        int timeout = (int) TEMPLATE.at("Resources", "ExtractFunction", "Properties", "Timeout");
        int hidden = (int) TEMPLATE.at("Resources", "UploadQueue", "Properties", "VisibilityTimeout");
        assertThat(hidden).isGreaterThanOrEqualTo(6 * timeout);
    }

    @Test
    void everyAlarmIsSentToTheOneAskedFor() {
        var alarms = TEMPLATE.resources("AWS::CloudWatch::Alarm");
        assertThat(alarms).isNotEmpty();
        assertThat(alarms.values())
                .allSatisfy(alarm ->
                        assertThat(alarm.get("AlarmActions").toString()).contains("AlarmTopic"));
    }

    @Test
    void everyLogEnds() {
        assertThat(TEMPLATE.resources("AWS::Logs::LogGroup").values())
                .isNotEmpty()
                .allSatisfy(log -> assertThat(log).containsKey("RetentionInDays"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> statements(Map<?, ?> policy) {
        return (List<Map<String, Object>>) ((Map<?, ?>) policy.get("PolicyDocument")).get("Statement");
    }

    private static List<Object> listed(Object oneOrMore) {
        return oneOrMore instanceof List<?> list ? new ArrayList<>(list) : List.of(oneOrMore);
    }
}
