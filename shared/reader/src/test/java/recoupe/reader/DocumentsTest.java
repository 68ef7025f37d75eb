package recoupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import recoupe.model.Article;
import recoupe.model.Json;

/** Every example in {@code documents.json}: a file, and the article that it is. */
class DocumentsTest {
    @TestFactory
    Stream<DynamicTest> eachFileIsTheArticleExpected() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("documents.json")) {
            JsonNode examples = Json.MAPPER.readTree(in);
            return Json.MAPPER
                    .convertValue(
                            examples, new com.fasterxml.jackson.core.type.TypeReference<java.util.List<Example>>() {})
                    .stream()
                    .map(example -> DynamicTest.dynamicTest(example.name, example::check));
        }
    }

    record Example(
            String name,
            String key,
            String document,
            String format,
            String text,
            String title,
            String outlet,
            String published,
            String url,
            String language) {
        void check() {
            Reading reading = ArticleReader.examine(
                    new Source(key, document.getBytes(StandardCharsets.UTF_8), java.util.Map.of(), null));
            Article article = reading.article();
            assertThat(new Example(
                            name,
                            key,
                            document,
                            reading.format().name().toLowerCase(java.util.Locale.ROOT),
                            article.text(),
                            article.title(),
                            article.outlet(),
                            article.published(),
                            article.url(),
                            article.language()))
                    .isEqualTo(this);
        }
    }
}
