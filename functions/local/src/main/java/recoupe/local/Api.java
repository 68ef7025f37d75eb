package recoupe.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import recoupe.model.Finding;
import recoupe.model.Json;

/** The HTTP API as its user sees it. */
final class Api {
    private final URI address;

    Api(URI address) {
        this.address = address;
    }

    /** All findings, the newest week first. */
    List<Finding> discrepancies() {
        return all("/discrepancies?limit=20", Finding.class);
    }

    private <T> List<T> all(String path, Class<T> type) {
        List<T> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = get(cursor.isEmpty() ? path : path + "&cursor=" + encoded(cursor));
            for (JsonNode item : page.path("items")) {
                items.add(Json.read(item.toString(), type));
            }
            cursor = page.path("next").asText(null);
        }
        return items;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode get(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new Failure("error.api-status", connection.getResponseCode(), path);
            }
            try (InputStream body = connection.getInputStream()) {
                return Json.MAPPER.readTree(body);
            }
        } catch (IOException e) {
            throw new Failure("error.api-silent", e).because(e);
        }
    }
}
