package recoupe.local.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import recoupe.model.Json;

/**
 * One HTTP request as API Gateway hands it to a function («payload format version 2.0», API Gateway developer guide).
 *
 * @param path decoded
 * @param query as sent, without «?»
 * @param headers by lower-case name; several values are joined by commas
 */
record GatewayRequest(
        String method, String path, String query, Map<String, String> headers, String address, byte[] body) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static GatewayRequest of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), String.join(",", header.getValue()));
        }
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        return new GatewayRequest(
                exchange.getRequestMethod(),
                path == null || path.isEmpty() ? "/" : path,
                query == null ? "" : query,
                headers,
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                exchange.getRequestBody().readAllBytes());
    }

    String json() {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("version", "2.0");
        event.put("routeKey", "$default");
        event.put("rawPath", path);
        event.put("rawQueryString", query);
        if (headers.containsKey("cookie")) {
            List.of(headers.get("cookie").split(";\\s*")).forEach(event.withArray("cookies")::add);
        }
        headers.forEach((name, value) -> {
            if (!name.equals("cookie")) {
                event.withObject("/headers").put(name, value);
            }
        });
        parameters().forEach((name, value) -> event.withObject("/queryStringParameters")
                .put(name, value));
        context(event.putObject("requestContext"));
        body(event);
        return Json.line(event);
    }

    /** The query decoded; several values of one name are joined by commas. */
    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                parameters.merge(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)), (a, b) -> a + "," + b);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    private void context(ObjectNode context) {
        Instant now = Instant.now();
        String host = headers.getOrDefault("host", "localhost");
        context.put("accountId", "000000000000");
        context.put("apiId", "local");
        context.put("domainName", host);
        context.put("domainPrefix", "local");
        context.putObject("http")
                .put("method", method)
                .put("path", path)
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", address)
                .put("userAgent", headers.getOrDefault("user-agent", ""));
        context.put("requestId", UUID.randomUUID().toString());
        context.put("routeKey", "$default");
        context.put("stage", "$default");
        context.put("time", TIME.format(now));
        context.put("timeEpoch", now.toEpochMilli());
    }

    private void body(ObjectNode event) {
        String text = text(body);
        event.put("isBase64Encoded", text == null);
        if (body.length > 0) {
            event.put("body", text == null ? Base64.getEncoder().encodeToString(body) : text);
        }
    }

    /** The bytes as UTF-8; null if they are none. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
