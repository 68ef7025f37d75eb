package recoupe.api;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import recoupe.model.Json;

/** The gateway in front of the function: makes events of requests as API Gateway does, and responses of its answers. */
final class Gateway {
    private final ApiHandler handler;
    private final StringBuilder log = new StringBuilder();

    Gateway(ApiHandler handler) {
        this.handler = handler;
    }

    /** An answer as the gateway reads it. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            return Json.read(body, JsonNode.class);
        }
    }

    /** What the function has logged. */
    String log() {
        return log.toString();
    }

    Answer get(String address) {
        return send("GET", address, Map.of());
    }

    Answer send(String method, String address, Map<String, String> headers) {
        int mark = address.indexOf('?');
        return send(Map.of(
                "version",
                "2.0",
                "routeKey",
                "$default",
                "rawPath",
                mark < 0 ? address : address.substring(0, mark),
                "rawQueryString",
                mark < 0 ? "" : address.substring(mark + 1),
                "headers",
                headers,
                "requestContext",
                Map.of("stage", "$default", "http", Map.of("method", method)),
                "isBase64Encoded",
                false));
    }

    Answer send(Map<String, Object> event) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            handler.handleRequest(
                    new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), out, new Invocation());
            JsonNode answer = Json.read(out.toString(StandardCharsets.UTF_8), JsonNode.class);
            Map<String, String> headers = new HashMap<>();
            answer.get("headers")
                    .fields()
                    .forEachRemaining(h -> headers.put(h.getKey(), h.getValue().asText()));
            return new Answer(
                    answer.get("statusCode").asInt(),
                    headers,
                    answer.get("body").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Invocation implements Context {
        @Override
        public String getAwsRequestId() {
            return "request-1";
        }

        @Override
        public LambdaLogger getLogger() {
            return new LambdaLogger() {
                @Override
                public void log(String message) {
                    log.append(message);
                }

                @Override
                public void log(byte[] message) {
                    log.append(new String(message, StandardCharsets.UTF_8));
                }
            };
        }

        @Override
        public String getLogGroupName() {
            return "";
        }

        @Override
        public String getLogStreamName() {
            return "";
        }

        @Override
        public String getFunctionName() {
            return "api";
        }

        @Override
        public String getFunctionVersion() {
            return "1";
        }

        @Override
        public String getInvokedFunctionArn() {
            return "";
        }

        @Override
        public CognitoIdentity getIdentity() {
            return null;
        }

        @Override
        public ClientContext getClientContext() {
            return null;
        }

        @Override
        public int getRemainingTimeInMillis() {
            return 15_000;
        }

        @Override
        public int getMemoryLimitInMB() {
            return 1769;
        }
    }
}
