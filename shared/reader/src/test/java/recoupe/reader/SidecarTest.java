package recoupe.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.model.Article.DateSource;

class SidecarTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatObjectMetadataWould() throws IOException {
        Path article = folder.resolve("a.txt");
        Files.writeString(
                Sidecar.of(article), "{\"outlet\": \"L’Écho\", \"published\": \"2025-01-02\", \"url\": null}");
        assertThat(Sidecar.read(article)).isEqualTo(Map.of("outlet", "L’Écho", "published", "2025-01-02"));
    }

    @Test
    void isNeedless() throws IOException {
        assertThat(Sidecar.read(folder.resolve("a.txt"))).isEmpty();
    }

    @Test
    void isNoArticle() {
        assertThat(Sidecar.is(Path.of("a.txt.metadata.json"))).isTrue();
        assertThat(Sidecar.is(Path.of("a.json"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"publised": "2025-01-02"} | unknown name "publised"
                    {"outlet": 3}              | "outlet" is not a text
                    []                         | not a JSON object
                    {"outlet": }               | broken JSON
                    """)
    void isRefusedWithTheReason(String json, String reason) throws IOException {
        Path article = folder.resolve("a.txt");
        Files.writeString(Sidecar.of(article), json);
        assertThatThrownBy(() -> Sidecar.read(article))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("a.txt.metadata.json")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "000_a445c386245ea6ca.txt,2025-08-14",
        "001_267eaa3512c66b70.txt,2025-07-01",
        "002_b4da7bf81c36afe7.txt,2025-08-21",
        "003_c558a1cc74e1ccfd.txt,2025-03-16",
        "004_071142323cc57690.txt,2024-11-11"
    })
    void standsBesideEverySeed(String name, String published) throws IOException {
        Path seed = Path.of("../../seeds", name);
        Reading reading = ArticleReader.examine(new Source(name, Files.readAllBytes(seed), Sidecar.read(seed), null));
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.format()).isEqualTo(Format.TEXT);
        assertThat(reading.article().text()).isEqualTo(Files.readString(seed));
        assertThat(reading.article().published()).isEqualTo(published);
        assertThat(reading.article().publishedFrom()).isEqualTo(DateSource.METADATA);
        assertThat(reading.article().language()).isEqualTo("fr");
    }
}
