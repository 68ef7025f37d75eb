package recoupe.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Json;

/** What a function answers, read as API Gateway reads it: an answer without a status is the body of a success. */
record GatewayResponse(int status, Map<String, String> headers, List<String> cookies, byte[] body) {
    static GatewayResponse of(JsonNode answer) {
        if (!answer.has("statusCode")) {
            return new GatewayResponse(
                    200,
                    Map.of("content-type", "application/json"),
                    List.of(),
                    Json.line(answer).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        answer.path("headers")
                .fields()
                .forEachRemaining(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        List<String> cookies = new ArrayList<>();
        answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        String body = answer.path("body").asText("");
        return new GatewayResponse(
                answer.path("statusCode").asInt(),
                headers,
                cookies,
                answer.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        Headers sent = exchange.getResponseHeaders();
        headers.forEach((name, value) -> {
            if (!name.equalsIgnoreCase("content-length")) {
                sent.set(name, value);
            }
        });
        cookies.forEach(cookie -> sent.add("Set-Cookie", cookie));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head || body.length == 0) {
            if (head) {
                sent.set("Content-Length", Integer.toString(body.length));
            }
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
