package recoupe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.api.Gateway.Answer;
import recoupe.api.Newsroom.Figure;
import recoupe.comparison.Comparer;
import recoupe.model.Action;
import recoupe.store.ClaimTable;

/** What every request is met with, whatever it asks for. */
class RequestsTest {
    private static Gateway gateway;

    @BeforeAll
    static void upload() {
        Newsroom newsroom = new Newsroom();
        Figure figure = new Figure("The police", 3, Action.KILL, "person", "2026-03-01");
        newsroom.upload("a.txt", "Le Matin", "2026-03-02", figure, figure, figure);
        newsroom.upload("b.txt", "Le Soir", "2026-03-02", figure, figure);
        gateway = newsroom.gateway();
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /nowhere                                 | 404 | not-found          | /openapi.json lists the addresses
                    GET    | /claims/1/2                              | 404 | not-found          | /openapi.json lists the addresses
                    GET    | /claims/0f1e2d3c4b5a69788796.0           | 404 | not-found          | no claim "0f1e2d3c4b5a69788796.0"
                    GET    | /claims/%20%C3%A9%2F                     | 404 | not-found          | no claim " é/"
                    GET    | /claims/x                                | 404 | not-found          | no claim "x"
                    GET    | /articles/none                           | 404 | not-found          | no article "none"
                    GET    | /articles/%zz                            | 400 | broken-encoding    | "%zz" is not percent-encoded
                    GET    | /articles/%E9                            | 400 | broken-encoding    | not percent-encoded UTF-8
                    GET    | /claims?colour=red                       | 400 | unknown-parameter  | no parameter "colour" here; there are action, article, counted, cursor, from, limit, outlet, speaker, to
                    GET    | /health?x=1                              | 400 | unknown-parameter  | this address takes none
                    GET    | /articles?action=kill                    | 400 | unknown-parameter  | there are cursor, limit
                    GET    | /claims?action=fly                       | 400 | bad-value          | "fly" is no value for action; expected is one of launch, intercept
                    GET    | /claims?action=                          | 400 | bad-value          | expected is one of launch
                    GET    | /claims?action                           | 400 | bad-value          | expected is one of launch
                    GET    | /claims?action=kill,injure               | 400 | bad-value          | expected is one of launch
                    GET    | /claims?from=yesterday                   | 400 | bad-value          | expected is a day such as 2025-08-14
                    GET    | /claims?to=2025-02-30                    | 400 | bad-value          | expected is a day such as 2025-08-14
                    GET    | /claims?from=2025-03-02&to=2025-03-01    | 400 | bad-value          | expected is a day not after to, which is 2025-03-01
                    GET    | /claims?limit=0                          | 400 | bad-value          | expected is a whole number from 1 to 100
                    GET    | /claims?limit=101                        | 400 | bad-value          | expected is a whole number from 1 to 100
                    GET    | /claims?limit=ten                        | 400 | bad-value          | expected is a whole number from 1 to 100
                    GET    | /claims?limit=-1                         | 400 | bad-value          | expected is a whole number from 1 to 100
                    GET    | /claims?speaker=%00                      | 400 | bad-value          | expected is a text of 1 to 500 characters
                    GET    | /claims?speaker=a&speaker=b              | 400 | repeated-parameter | speaker stands twice
                    GET    | /claims?speaker=%E9                      | 400 | broken-encoding    | write é as %C3%A9
                    GET    | /claims?cursor=x                         | 400 | bad-cursor         | not given out for this list
                    GET    | /claims?cursor=%C3%A9                    | 400 | bad-cursor         | not given out for this list
                    GET    | /articles/none?cursor=x                  | 404 | not-found          | no article "none"
                    GET    | /discrepancies?relation=agree,quarrel    | 400 | bad-value          | one or more, parted by commas, of part_whole
                    GET    | /discrepancies?relation=withheld         | 400 | bad-value          | "withheld" is no value for relation
                    GET    | /discrepancies?alert=loud                | 400 | bad-value          | of none, info, medium, high
                    GET    | /discrepancies?speaker=x                 | 400 | unknown-parameter  | relation, to
                    POST   | /claims                                  | 405 | method-not-allowed | Articles come in through the bucket
                    DELETE | /articles/1                              | 405 | method-not-allowed | GET, HEAD, OPTIONS
                    POST   | /nowhere                                 | 404 | not-found          | /openapi.json lists the addresses
                    """)
    void whatCannotBeAnsweredIsAProblem(String method, String address, int status, String type, String detail) {
        Answer answer = gateway.send(method, address, Map.of());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:recoupe:problem:" + type);
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("detail").asText()).contains(detail);
        assertThat(answer.json().get("instance").asText()).isEqualTo(address.split("\\?")[0]);
    }

    @Test
    void aBadValueNamesTheParameterAndWhatItTakes() {
        assertThat(gateway.get("/claims?action=fly").json().get("parameter").asText())
                .isEqualTo("action");
        assertThat(gateway.get("/claims?action=fly").json().get("allowed"))
                .anyMatch(value -> value.asText().equals("intercept"));
        assertThat(gateway.get("/claims?colour=red").json().get("allowed"))
                .anyMatch(value -> value.asText().equals("speaker"));
    }

    @Test
    void aQueryThatIsTooLongIsRefusedWithoutBeingRead() {
        Answer answer = gateway.get("/claims?speaker=" + "x".repeat(5000));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.json().get("detail").asText()).contains("5008", "4000");
    }

    @Test
    void aPageLargerThanCanBeSentIsRefusedAndASmallerOneIsNot() {
        Newsroom newsroom = new Newsroom();
        Figure wordy = new Figure("Police", 3, Action.KILL, "person", "2026-03-01", "x".repeat(250_000));
        Figure[] figures = new Figure[20];
        Arrays.fill(figures, wordy);
        newsroom.upload("long.txt", "Le Matin", "2026-03-02", figures);
        Answer whole = newsroom.gateway().get("/claims");
        assertThat(whole.status()).isEqualTo(400);
        assertThat(whole.json().get("type").asText()).isEqualTo("urn:recoupe:problem:page-too-large");
        assertThat(newsroom.gateway().get("/claims?limit=5").json().get("items"))
                .hasSize(5);
    }

    @Test
    void anEventThatIsNoRequestIsToldSo() {
        Answer answer = gateway.send(Map.of("Records", "x"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains("payload format 2.0");
    }

    @Test
    void aStageIsNoPartOfTheAddress() {
        Map<String, Object> context = Map.of("stage", "prod", "http", Map.of("method", "GET"));
        assertThat(gateway.send(Map.of("rawPath", "/prod/health", "requestContext", context))
                        .status())
                .isEqualTo(200);
        assertThat(gateway.send(Map.of("rawPath", "/prod", "requestContext", context))
                        .status())
                .isEqualTo(200);
        assertThat(gateway.send(Map.of("rawPath", "/production/health", "requestContext", context))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/claims", "/articles/", "/discrepancies", "/health", "/openapi.json", "/page.js", "/none"})
    void everyAnswerIsSafeToHandToABrowser(String address) {
        assertThat(gateway.get(address).headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsKeys("cache-control", "content-type", "strict-transport-security")
                .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void headIsGetWithoutTheBody() {
        Answer get = gateway.get("/claims");
        Answer head = gateway.send("HEAD", "/claims", Map.of());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(head.body()).isEmpty();
        assertThat(gateway.send("HEAD", "/nowhere", Map.of()).body()).isEmpty();
    }

    @Test
    void optionsTellsWhatIsAllowed() {
        Answer answer = gateway.send("OPTIONS", "/claims", Map.of());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
        assertThat(gateway.send("PUT", "/claims", Map.of()).headers()).containsEntry("allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        String tag = gateway.get("/claims").headers().get("etag");
        for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            Answer answer = gateway.send("GET", "/claims", Map.of("If-None-Match", known));
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers()).containsEntry("etag", tag);
        }
        assertThat(gateway.send("GET", "/claims", Map.of("if-none-match", "\"x\""))
                        .status())
                .isEqualTo(200);
        assertThat(gateway.get("/claims?limit=1").headers().get("etag")).isNotEqualTo(tag);
    }

    @Test
    void aCursorIsGoodForItsOwnListAlone() {
        String cursor = gateway.get("/claims?speaker=the+police&limit=1")
                .json()
                .get("next")
                .asText();
        assertThat(gateway.get("/claims?limit=3&cursor=" + cursor + "&speaker=the%20police")
                        .status())
                .isEqualTo(200);
        assertThat(gateway.get("/claims?cursor=" + cursor).status()).isEqualTo(400);
        assertThat(gateway.get("/claims?speaker=The+police&outlet=x&cursor=" + cursor)
                        .status())
                .isEqualTo(400);
        assertThat(gateway.get("/articles?cursor=" + cursor).status()).isEqualTo(400);
        assertThat(gateway.get("/discrepancies?cursor=" + cursor).status()).isEqualTo(400);
    }

    @Test
    void aCursorWithOneBitChangedIsForged() {
        byte[] cursor = Base64.getUrlDecoder()
                .decode(gateway.get("/claims?limit=1").json().get("next").asText());
        for (int i = 0; i < cursor.length; i++) {
            byte[] forged = Arrays.copyOf(cursor, cursor.length);
            forged[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThat(gateway.get("/claims?limit=1&cursor=" + text).status())
                    .as("byte " + i)
                    .isEqualTo(400);
        }
    }

    @Test
    void aSignedCursorOfAnotherFormIsABadOneToo() {
        String odd = new Cursors(Newsroom.CURSOR_KEY).write("/claims\n", "of an older form");
        assertThat(gateway.get("/claims?cursor=" + odd).status()).isEqualTo(400);
        String odder = new Cursors(Newsroom.CURSOR_KEY).write("/discrepancies\n", "\n\nx\n\n\n\n");
        assertThat(gateway.get("/discrepancies?cursor=" + odder).status()).isEqualTo(400);
    }

    @Test
    void instancesOfOneDeploymentAgreeOnCursorsWithoutAKeyAndOthersDoNot() {
        Map<String, String> here = Map.of("AWS_LAMBDA_FUNCTION_NAME", "api", "AWS_REGION", "eu-west-3");
        String cursor = Cursors.of(here, "recoupe").write("/claims\n", "place");
        assertThat(Cursors.of(here, "recoupe").read("/claims\n", cursor)).isEqualTo("place");
        for (Cursors others : new Cursors[] {
            Cursors.of(here, "other"),
            Cursors.of(Map.of(), "recoupe"),
            Cursors.of(Map.of("CURSOR_KEY", "secret"), "recoupe"),
            new Cursors("recoupe".getBytes(StandardCharsets.UTF_8))
        }) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> others.read("/claims\n", cursor))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void aTableThatDoesNotAnswerIsAProblemThatPasses() {
        Gateway lost = new Gateway(
                new ApiHandler(new ClaimTable(Newsroom.client(), "no-such-table"), new Comparer(), new byte[1]));
        Answer answer = lost.get("/health");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("retry-after", "1");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:recoupe:problem:table-unavailable");
        assertThat(answer.body()).doesNotContain("no-such-table", "Exception");
        assertThat(lost.log()).contains("request-1", "ResourceNotFoundException");
    }

    @Test
    void warmingUpNeedsNoTable() throws Exception {
        new ApiHandler(new ClaimTable(Newsroom.client(), "no-such-table"), new Comparer(), new byte[1])
                .beforeCheckpoint(null);
    }
}
