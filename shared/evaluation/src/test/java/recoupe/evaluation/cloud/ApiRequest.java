package recoupe.evaluation.cloud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import recoupe.model.Json;

/** A request as API Gateway's HTTP API hands it to a function (payload format 2.0), and the answer to it. */
final class ApiRequest {
    /** An answer; the body is read as JSON whatever its media type. */
    record Answer(int status, String contentType, JsonNode body) {}

    private ApiRequest() {}

    /** The event of a GET request. */
    static String get(String path, String query) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(Map.of(
                "version",
                "2.0",
                "routeKey",
                "$default",
                "rawPath",
                path,
                "rawQueryString",
                query,
                "headers",
                Map.of("accept", "application/json", "host", "api.example"),
                "requestContext",
                Map.of(
                        "stage",
                        "$default",
                        "requestId",
                        "tested",
                        "domainName",
                        "api.example",
                        "http",
                        Map.of(
                                "method", "GET",
                                "path", path,
                                "protocol", "HTTP/1.1",
                                "sourceIp", "192.0.2.1",
                                "userAgent", "test")),
                "isBase64Encoded",
                false));
    }

    /** What the function's answer makes API Gateway send. */
    static Answer answer(String answer) throws JsonProcessingException {
        JsonNode read = Json.MAPPER.readTree(answer);
        String body = read.path("body").asText();
        if (read.path("isBase64Encoded").asBoolean()) {
            body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
        }
        String contentType = "";
        for (var header : (Iterable<Map.Entry<String, JsonNode>>)
                () -> read.path("headers").fields()) {
            if (header.getKey().equalsIgnoreCase("content-type")) {
                contentType = header.getValue().asText();
            }
        }
        return new Answer(read.path("statusCode").asInt(), contentType, Json.MAPPER.readTree(body));
    }
}
