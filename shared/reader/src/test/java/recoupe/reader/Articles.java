package recoupe.reader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import recoupe.model.Article;

/** Short ways to read a file in a test. */
final class Articles {
    static final Instant UPLOADED = Instant.parse("2025-03-04T05:06:07Z");

    private Articles() {}

    static Source source(String key, String document) {
        return source(key, document.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Source source(String key, byte[] bytes, Map<String, String> metadata) {
        return new Source(key, bytes, metadata, UPLOADED);
    }

    static Article read(String key, String document) {
        return ArticleReader.read(source(key, document));
    }
}
