package recoupe.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.model.Json;
import recoupe.reader.Limits;
import recoupe.store.ArticleState;
import recoupe.store.ClaimFilter;
import recoupe.store.StoredArticle;
import software.amazon.awssdk.core.exception.SdkClientException;

class ExtractHandlerTest {
    private static final String TEXT = "Officials said on Monday that 44 people were killed in the flood.";

    private final Newsroom newsroom = new Newsroom();

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.3", "2.6", "2.17"})
    void aNotificationOfAnyVersionTwoIngestsTheFile(String version) {
        newsroom.files.put("flood.txt", "v1", TEXT);
        JsonNode answer = newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v1", "01"))
                .replace("'eventVersion': '2.1'", "'eventVersion': '" + version + "', 'glacierEventData': {'new': 1}"));
        assertThat(answer.path("results").path(0).path("result").asText()).isEqualTo("ingested");
        StoredArticle article = newsroom.article("flood.txt").orElseThrow();
        assertThat(article.state()).isEqualTo(ArticleState.INGESTED);
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.bucket()).isEqualTo("press");
        assertThat(article.versionId()).isEqualTo("v1");
        assertThat(newsroom.table
                        .claims(ClaimFilter.of(article.articleId()), null, 10)
                        .items())
                .hasSize(article.claims())
                .isNotEmpty();
    }

    @Test
    void anotherMajorVersionIsAFaultThatShows() {
        assertThatThrownBy(() -> newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", null, "01"))
                        .replace("'eventVersion': '2.1'", "'eventVersion': '3.0'")))
                .hasMessageContaining("3.0");
    }

    @ParameterizedTest
    @CsvSource({
        "a+key+with+spaces.txt, a key with spaces.txt",
        "%C3%A9t%C3%A9/1%2B1.txt, été/1+1.txt",
        "100%25.txt, 100%.txt",
        "plain.txt, plain.txt"
    })
    void aKeyIsDecoded(String encoded, String key) {
        newsroom.files.put(key, null, TEXT);
        newsroom.answer(s3(record("ObjectCreated:Put", encoded, null, "01")));
        assertThat(newsroom.article(key)).map(StoredArticle::key).contains(key);
    }

    @Test
    void theObjectsMetadataIsTheArticles() {
        newsroom.files.put(
                "flood.txt",
                null,
                TEXT.getBytes(StandardCharsets.UTF_8),
                Map.of("outlet", "=?UTF-8?Q?La_D=C3=A9p=C3=AAche?=", "published", "2026-03-01", "language", "en"));
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", null, "01")));
        StoredArticle article = newsroom.article("flood.txt").orElseThrow();
        assertThat(article.outlet()).isEqualTo("La Dépêche");
        assertThat(article.published()).isEqualTo("2026-03-01");
    }

    @Test
    void theVersionThatTheEventNamesIsReadNotTheLatest() {
        newsroom.files.put("flood.txt", "v1", TEXT);
        newsroom.files.put("flood.txt", "v2", "");
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v1", "01")));
        assertThat(newsroom.article("flood.txt")).map(StoredArticle::state).contains(ArticleState.INGESTED);
    }

    @Test
    void anEventDeliveredTwiceOrLateChangesNothing() {
        newsroom.files.put("flood.txt", "v1", TEXT);
        newsroom.files.put("flood.txt", "v2", "");
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v2", "02")));
        for (String late : new String[] {
            record("ObjectCreated:Put", "flood.txt", "v2", "02"), record("ObjectCreated:Put", "flood.txt", "v1", "01")
        }) {
            assertThat(result(newsroom.answer(s3(late)))).isEqualTo("unchanged");
        }
        assertThat(newsroom.article("flood.txt")).map(StoredArticle::state).contains(ArticleState.REJECTED);
    }

    @Test
    void anArticleInAThirdLanguageIsKeptAsSuch() {
        newsroom.files.put(
                "flut.txt",
                null,
                "Nach Angaben der Behörden wurden bei dem Unglück vierzig Menschen verletzt, und"
                        + " die Feuerwehr sucht noch nach Vermissten in den Häusern am Fluss.");
        newsroom.answer(s3(record("ObjectCreated:Put", "flut.txt", null, "01")));
        StoredArticle article = newsroom.article("flut.txt").orElseThrow();
        assertThat(article.state()).isEqualTo(ArticleState.UNSUPPORTED_LANGUAGE);
        assertThat(article.reason()).isNotBlank();
    }

    @Test
    void whatIsNoArticleIsRejectedWithTheReason() {
        newsroom.files.put("empty.txt", null, "");
        newsroom.files.put("picture.txt", null, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, Map.of());
        newsroom.files.putUnreadable("huge.txt", 60L * 1024 * 1024);
        for (String key : new String[] {"empty.txt", "picture.txt", "huge.txt"}) {
            assertThat(result(newsroom.answer(s3(record("ObjectCreated:Put", key, null, "01")))))
                    .isEqualTo("rejected");
            StoredArticle article = newsroom.article(key).orElseThrow();
            assertThat(article.state()).isEqualTo(ArticleState.REJECTED);
            assertThat(article.reason()).contains(key);
        }
        assertThat(60L * 1024 * 1024).isGreaterThan(Limits.MAX_BYTES);
    }

    @Test
    void anArticleWithoutAClaimIsIngested() {
        newsroom.files.put(
                "quiet.txt", null, "The garden was quiet. It had been a long day, and the light was fading.");
        newsroom.answer(s3(record("ObjectCreated:Put", "quiet.txt", null, "01")));
        assertThat(newsroom.article("quiet.txt")).map(StoredArticle::state).contains(ArticleState.INGESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flood.txt.metadata.json", "folder/"})
    void whatNobodyMeantAsAnArticleIsLeftAlone(String key) {
        newsroom.files.put(key, null, "");
        assertThat(result(newsroom.answer(s3(record("ObjectCreated:Put", key, null, "01")))))
                .isEqualTo("ignored");
        assertThat(newsroom.article(key)).isEmpty();
        assertThat(newsroom.log).hasSize(1);
    }

    @Test
    void aFileThatIsGoneMeanwhileIsNoFault() {
        assertThat(result(newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v1", "01")))))
                .isEqualTo("gone");
        assertThat(newsroom.article("flood.txt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ObjectRemoved:Delete,",
        "ObjectRemoved:DeleteMarkerCreated, v9",
        "LifecycleExpiration:DeleteMarkerCreated, v9",
        "LifecycleExpiration:Delete,"
    })
    void aRemovalRemovesTheArticleAndFencesEarlierPuts(String event, String versionId) {
        newsroom.files.put("flood.txt", "v1", TEXT);
        String put = s3(record("ObjectCreated:Put", "flood.txt", "v1", "01"));
        newsroom.answer(put);
        assertThat(result(newsroom.answer(s3(record(event, "flood.txt", versionId, "0A")))))
                .isEqualTo("removed");
        assertThat(newsroom.article("flood.txt")).isEmpty();
        assertThat(result(newsroom.answer(put))).isEqualTo("unchanged");
        assertThat(newsroom.article("flood.txt")).isEmpty();
    }

    @Test
    void deletingAnOldVersionForGoodLeavesTheArticle() {
        newsroom.files.put("flood.txt", "v1", "");
        newsroom.files.put("flood.txt", "v2", TEXT);
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v2", "02")));
        newsroom.answer(s3(record("ObjectRemoved:Delete", "flood.txt", "v1", "03")));
        assertThat(newsroom.article("flood.txt")).map(StoredArticle::state).contains(ArticleState.INGESTED);
    }

    @Test
    void deletingTheCurrentVersionForGoodBringsBackTheOneBefore() {
        newsroom.files.put("flood.txt", "v2", TEXT);
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v2", "02")));
        newsroom.files.put("flood.txt", "v1", "");
        newsroom.answer(s3(record("ObjectRemoved:Delete", "flood.txt", "v2", "03")));
        assertThat(newsroom.article("flood.txt")).map(StoredArticle::state).contains(ArticleState.REJECTED);
        newsroom.files.delete("flood.txt");
        newsroom.answer(s3(record("ObjectRemoved:Delete", "flood.txt", "v1", "04")));
        assertThat(newsroom.article("flood.txt")).isEmpty();
    }

    @Test
    void aBucketThatFailsIsAFaultSoThatTheEventComesAgain() {
        newsroom.files.put("flood.txt", null, TEXT);
        newsroom.files.put("other.txt", null, TEXT);
        newsroom.files.breakDown(true);
        String event = s3(record("ObjectCreated:Put", "flood.txt", null, "01"));
        assertThatThrownBy(() -> newsroom.answer(event)).isInstanceOf(SdkClientException.class);
        assertThat(newsroom.log).singleElement().asString().contains("ERROR").contains("flood.txt");
        newsroom.files.breakDown(false);
        newsroom.answer(event);
        assertThat(newsroom.article("flood.txt")).isPresent();
    }

    @Test
    void aRecordThatFailsDoesNotKeepTheOthersFromBeingRead() {
        newsroom.files.put("flood.txt", null, TEXT);
        String elsewhere = record("ObjectCreated:Put", "x.txt", null, "01").replace("'press'", "'no-such-bucket'");
        String event = s3(elsewhere + "," + record("ObjectCreated:Put", "flood.txt", null, "01"));
        assertThatThrownBy(() -> newsroom.answer(event)).isInstanceOf(RuntimeException.class);
        assertThat(newsroom.article("flood.txt")).isPresent();
    }

    @Test
    void messagesThatFailComeAgainAndTheOthersDoNot() {
        newsroom.files.put("flood.txt", null, TEXT);
        String good = s3(record("ObjectCreated:Put", "flood.txt", null, "01"));
        String bad = s3(record("ObjectCreated:Put", "x.txt", null, "01").replace("'press'", "'no-such-bucket'"));
        String trial =
                "{'Service': 'Amazon S3', 'Event': 's3:TestEvent', 'Time': '2026-03-02T12:00:00Z', 'Bucket': 'press'}";
        JsonNode answer = newsroom.answer("{'Records': [" + message("m1", bad) + "," + message("m2", trial) + ","
                + message("m3", "no JSON") + "," + message("m4", good) + "," + message("m5", bridged("Object Created"))
                + "]}");
        assertThat(answer.path("batchItemFailures"))
                .extracting(f -> f.path("itemIdentifier").asText())
                .containsExactly("m1", "m3");
        assertThat(newsroom.article("flood.txt")).isPresent();
        assertThat(newsroom.log).anySatisfy(line -> assertThat(line).contains("trial event"));
    }

    @Test
    void theQueueFileForSamIsUnderstood() throws IOException {
        String key = "000_a445c386245ea6ca.txt";
        newsroom.files.put(key, null, TEXT);
        String event = Files.readString(Path.of("../../events/upload-from-queue.json"));
        JsonNode answer = newsroom.answer(event.replace("recoupe-articles", "press"));
        assertThat(answer.path("batchItemFailures")).isEmpty();
        assertThat(newsroom.article(key)).isPresent();
    }

    @Test
    void eventsThatEventBridgeHandsOnHavePlainKeys() {
        newsroom.files.put("a+b %41.txt", "v1", TEXT);
        newsroom.answer(bridged("Object Created"));
        assertThat(newsroom.article("a+b %41.txt")).isPresent();
        newsroom.answer(bridged("Object Deleted").replace("'0A'", "'0B'"));
        assertThat(newsroom.article("a+b %41.txt")).isEmpty();
    }

    @Test
    void eachTaskOfABatchJobIsAnswered() {
        newsroom.files.put("a b.txt", "v1", TEXT);
        String event = """
                {'invocationSchemaVersion': '1.0', 'invocationId': 'i', 'job': {'id': 'j'}, 'tasks': [
                  {'taskId': 't1', 's3Key': 'a+b.txt', 's3VersionId': 'v1', 's3BucketArn': 'arn:aws:s3:::press'},
                  {'taskId': 't2', 's3Key': 'x.txt', 's3VersionId': null, 's3BucketArn': 'arn:aws:s3:::elsewhere'},
                  {'taskId': 't3', 's3VersionId': null, 's3BucketArn': 'arn:aws:s3:::press'}]}""";
        JsonNode answer = newsroom.answer(event);
        assertThat(answer.path("invocationId").asText()).isEqualTo("i");
        assertThat(answer.path("invocationSchemaVersion").asText()).isEqualTo("1.0");
        assertThat(answer.path("results"))
                .extracting(r ->
                        r.path("taskId").asText() + " " + r.path("resultCode").asText())
                .containsExactly("t1 Succeeded", "t2 TemporaryFailure", "t3 PermanentFailure");
        assertThat(newsroom.article("a b.txt")).isPresent();
        String newer =
                "{'invocationSchemaVersion': '2.0', 'invocationId': 'i', 'job': {'id': 'j', 'userArguments': {}},"
                        + " 'tasks': [{'taskId': 't1', 's3Key': 'a+b.txt', 's3VersionId': 'v1', 's3Bucket': 'press'}]}";
        assertThat(newsroom.answer(newer)
                        .path("results")
                        .path(0)
                        .path("resultString")
                        .asText())
                .contains("unchanged");
    }

    @Test
    void aBackfillOverWhatIsIngestedChangesNothingAndLaterEventsStillCount() {
        newsroom.files.put("flood.txt", null, TEXT);
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", null, "01")));
        StoredArticle before = newsroom.article("flood.txt").orElseThrow();
        String item = "{'bucket': 'press', 'key': 'flood.txt'}";
        assertThat(result(newsroom.answer(item))).isEqualTo("unchanged");
        assertThat(newsroom.article("flood.txt")).contains(before);
        newsroom.answer(s3(record("ObjectRemoved:Delete", "flood.txt", null, "02")));
        assertThat(result(newsroom.answer(item))).isEqualTo("unchanged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'bucket': 'press', 'key': 'flood.txt'}",
                "{'Bucket': 'press', 'Key': 'flood.txt', 'Size': 3}",
                "{'Items': [{'Bucket': 'press', 'Key': 'flood.txt'}]}",
                "{'BatchInput': {'bucket': 'press'}, 'Items': [{'Key': 'flood.txt', 'Etag': 'e', 'Size': 65}]}",
                "{'bucket': 'press', 'Items': [{'key': 'flood.txt', 'versionId': 'null'}]}"
            })
    void itemsOfADistributedMapAreIngested(String event) {
        newsroom.files.put("flood.txt", null, TEXT);
        assertThat(result(newsroom.answer(event))).isEqualTo("ingested");
        assertThat(newsroom.article("flood.txt")).map(StoredArticle::ingestedAt).contains("2026-03-02T11:59:59.000Z");
    }

    @Test
    void anEventOfNoKnownKindIsAFaultThatNamesWhatIsKnown() {
        assertThatThrownBy(() -> newsroom.answer("{'hello': 'world'}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hello")
                .hasMessageContaining("S3 notification");
    }

    @Test
    void everyObjectLeavesOneLineOfJsonInTheLog() {
        newsroom.files.put("flood.txt", "v1", TEXT);
        newsroom.answer(s3(record("ObjectCreated:Put", "flood.txt", "v1", "01")));
        JsonNode line = Json.read(newsroom.log.get(0), JsonNode.class);
        assertThat(newsroom.log).hasSize(1);
        assertThat(line.path("key").asText()).isEqualTo("flood.txt");
        assertThat(line.path("result").asText()).isEqualTo("ingested");
        assertThat(line.path("claims").isInt()).isTrue();
    }

    private static String result(JsonNode answer) {
        return answer.path("results").path(0).path("result").asText();
    }

    private static String s3(String records) {
        return "{'Records': [" + records + "]}";
    }

    private static String record(String event, String encodedKey, String versionId, String sequencer) {
        String version = versionId == null ? "" : "'versionId': '" + versionId + "', ";
        return "{'eventVersion': '2.1', 'eventSource': 'aws:s3', 'awsRegion': 'eu-west-3', 'eventTime':"
                + " '2026-03-02T12:00:00.000Z', 'eventName': '" + event + "', 's3': {'s3SchemaVersion': '1.0',"
                + " 'bucket': {'name': 'press', 'arn': 'arn:aws:s3:::press'}, 'object': {'key': '" + encodedKey + "', "
                + version + "'sequencer': '" + sequencer + "'}}}";
    }

    private static String bridged(String type) {
        return "{'version': '0', 'id': 'e', 'detail-type': '" + type + "', 'source': 'aws.s3', 'time':"
                + " '2026-03-02T12:00:00Z', 'detail': {'version': '0', 'bucket': {'name': 'press'}, 'object': {'key':"
                + " 'a+b %41.txt', 'size': 5, 'sequencer': '0A'}, 'reason': 'PutObject'}}";
    }

    private static String message(String id, String body) {
        return "{'messageId': '" + id + "', 'eventSource': 'aws:sqs', 'body': " + Json.line(body.replace('\'', '"'))
                + "}";
    }
}
