package recoupe.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recoupe.local.Failure;
import recoupe.model.Json;

class HttpFrontTest {
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile JsonNode seen;
    private volatile String answer = "{\"statusCode\": 200}";
    private final HttpFront front = new HttpFront(
            new Host("127.0.0.1"),
            0,
            (input, output, context) -> {
                seen = Json.MAPPER.readTree(input);
                output.write(answer.getBytes(StandardCharsets.UTF_8));
            },
            line -> {},
            troubles::add);

    @AfterEach
    void stop() {
        front.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + front.port() + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Test
    void a_request_becomes_an_event_of_payload_format_2() throws Exception {
        send(request("/claims?speaker=Z%C3%A9&limit=5&tag=a&tag=b+c&empty").header("X-Some", "1"));
        assertThat(seen.get("version").asText()).isEqualTo("2.0");
        assertThat(seen.get("rawPath").asText()).isEqualTo("/claims");
        assertThat(seen.get("rawQueryString").asText()).isEqualTo("speaker=Z%C3%A9&limit=5&tag=a&tag=b+c&empty");
        assertThat(seen.at("/queryStringParameters/speaker").asText()).isEqualTo("Zé");
        assertThat(seen.at("/queryStringParameters/tag").asText()).isEqualTo("a,b c");
        assertThat(seen.at("/queryStringParameters/empty").asText()).isEmpty();
        assertThat(seen.at("/headers/x-some").asText()).isEqualTo("1");
        assertThat(seen.at("/requestContext/http/method").asText()).isEqualTo("GET");
        assertThat(seen.at("/requestContext/stage").asText()).isEqualTo("$default");
        assertThat(seen.has("body")).isFalse();
    }

    @Test
    void a_body_goes_as_text_or_as_base64() throws Exception {
        send(request("/x").POST(BodyPublishers.ofString("été")));
        assertThat(seen.get("body").asText()).isEqualTo("été");
        assertThat(seen.get("isBase64Encoded").asBoolean()).isFalse();
        send(request("/x").POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xFF, 0})));
        assertThat(seen.get("body").asText()).isEqualTo("/wA=");
        assertThat(seen.get("isBase64Encoded").asBoolean()).isTrue();
    }

    @Test
    void status_headers_cookies_and_body_come_back() throws Exception {
        answer =
                "{\"statusCode\": 404, \"headers\": {\"content-type\": \"application/problem+json\", \"etag\": \"\\\"x\\\"\"},"
                        + " \"cookies\": [\"a=1\", \"b=2\"], \"body\": \"AP8=\", \"isBase64Encoded\": true}";
        HttpResponse<byte[]> response = send(request("/"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(response.body()).containsExactly(0, 0xFF);
    }

    @Test
    void an_answer_without_a_status_is_the_body_of_a_success() throws Exception {
        answer = "{\"ok\": true}";
        HttpResponse<byte[]> response = send(request("/"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{\"ok\":true}");
    }

    @Test
    void a_HEAD_has_the_length_and_no_body() throws Exception {
        answer = "{\"statusCode\": 200, \"body\": \"12345\"}";
        HttpResponse<byte[]> response = send(request("/").method("HEAD", BodyPublishers.noBody()));
        assertThat(response.headers().firstValueAsLong("content-length")).hasValue(5);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void a_function_that_fails_is_answered_with_500_and_told() throws Exception {
        answer = "no JSON";
        HttpResponse<byte[]> response = send(request("/"));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(troubles).hasSize(1);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("no JSON");
    }

    @Test
    void a_port_in_use_is_told_with_the_option_that_changes_it() {
        assertThatThrownBy(() ->
                        new HttpFront(new Host("127.0.0.1"), front.port(), (i, o, c) -> {}, line -> {}, troubles::add))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(Integer.toString(front.port()))
                .hasMessageContaining("--port");
    }
}
