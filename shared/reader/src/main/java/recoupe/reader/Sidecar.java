package recoupe.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Json;

/**
 * The small file beside an article's file on disk that tells what object metadata would tell in a bucket:
 * {@code article.txt.metadata.json} beside {@code article.txt}, one JSON object with any of {@code outlet},
 * {@code title}, {@code published}, {@code url} and {@code language}.
 */
public final class Sidecar {
    private static final String SUFFIX = ".metadata.json";

    private static final List<String> NAMES = List.of("outlet", "title", "published", "url", "language");

    private Sidecar() {}

    /** Whether a file is a sidecar, and so no article. */
    public static boolean is(Path file) {
        return is(file.getFileName().toString());
    }

    /** Whether a file's name or an object's key is that of a sidecar, and so no article's. */
    public static boolean is(String name) {
        return name.endsWith(SUFFIX);
    }

    /** Where the sidecar of an article's file is, whether it exists or not. */
    public static Path of(Path article) {
        return article.resolveSibling(article.getFileName() + SUFFIX);
    }

    /**
     * The metadata of an article's file; empty without a sidecar.
     *
     * @throws UnreadableException if the sidecar is no such JSON object
     * @throws IOException if it cannot be read from the disk
     */
    public static Map<String, String> read(Path article) throws IOException {
        Path sidecar = of(article);
        if (!Files.exists(sidecar)) {
            return Map.of();
        }
        JsonNode object;
        try {
            object = Json.read(Files.readString(sidecar), JsonNode.class);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(sidecar.toString(), "json.broken", e.getMessage());
        }
        if (!object.isObject()) {
            throw new UnreadableException(sidecar.toString(), "sidecar.no-object");
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        object.fields().forEachRemaining(field -> {
            boolean known = NAMES.contains(field.getKey());
            if (!known || !field.getValue().isTextual() && !field.getValue().isNull()) {
                throw new UnreadableException(
                        sidecar.toString(),
                        known ? "sidecar.no-string" : "sidecar.unknown",
                        field.getKey(),
                        String.join(", ", NAMES));
            }
            if (field.getValue().isTextual()) {
                metadata.put(field.getKey(), field.getValue().asText());
            }
        });
        return metadata;
    }
}
