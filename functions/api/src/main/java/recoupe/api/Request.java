package recoupe.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP request as API Gateway hands it over (HTTP API, payload format 2.0).
 *
 * @param method in capitals
 * @param path without the stage, percent-encoded or not
 * @param query what follows the question mark, percent-encoded; empty if nothing does
 * @param headers by lower-case name
 */
record Request(String method, String path, String query, Map<String, String> headers) {
    /**
     * Reads an event.
     *
     * @throws Problem if it is no HTTP request in payload format 2.0
     */
    static Request of(JsonNode event) {
        JsonNode context = event.path("requestContext");
        JsonNode method = context.path("http").path("method");
        JsonNode path = event.path("rawPath");
        if (!method.isTextual() || !path.isTextual()) {
            throw Problem.badRequest(
                    "not-a-request",
                    "Not an HTTP request",
                    "The event has no requestContext.http.method or no rawPath; payload format 2.0 of an HTTP API is expected.");
        }
        Map<String, String> headers = new HashMap<>();
        event.path("headers")
                .fields()
                .forEachRemaining(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        return new Request(
                method.asText().toUpperCase(Locale.ROOT),
                withoutStage(path.asText(), context.path("stage").asText("")),
                event.path("rawQueryString").asText(""),
                Map.copyOf(headers));
    }

    /** A stage other than the default one is the first step of the path, and no part of the API. */
    private static String withoutStage(String path, String stage) {
        String prefix = "/" + stage;
        boolean staged =
                !stage.isEmpty() && !stage.equals("$default") && (path.equals(prefix) || path.startsWith(prefix + "/"));
        return staged ? path.substring(prefix.length()) : path;
    }

    /** The path's steps, decoded; none for the root. A slash at the end makes no difference. */
    List<String> steps() {
        String trimmed = path.replaceAll("^/+|/+$", "");
        if (trimmed.isEmpty()) {
            return List.of();
        }
        return List.of(trimmed.split("/")).stream()
                .map(step -> Percent.decode(step, false))
                .toList();
    }
}
