package recoupe.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm are read or refused in bounded time, never with another error. */
class HostileFilesTest {
    /** Ten times what the slowest of them takes when the machine has nothing else to do. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static final int TAGS = Limits.MAX_TAGS - 10;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nested divisions", "a.html", "<html>" + "<div>".repeat(TAGS)),
                Arguments.of("nested formatting", "a.html", "<html><p>" + "<b><i>".repeat(TAGS / 2)),
                Arguments.of("formatting across paragraphs", "a.html", "<html>" + "<p><b>x".repeat(TAGS / 2)),
                Arguments.of("nested tables", "a.html", "<html>" + "<table><td>".repeat(TAGS / 2)),
                Arguments.of("misplaced closings", "a.html", "<html>" + "<a><div></a>".repeat(TAGS / 3)),
                Arguments.of("nested articles", "a.html", "<html>" + "<article><p>x".repeat(TAGS / 2)),
                Arguments.of(
                        "nested hidden names", "a.html", "<html>" + "<div class='menu comments'><p>x".repeat(TAGS / 2)),
                Arguments.of("one tag with many attributes", "a.html", "<html><body><p " + attributes(300_000) + ">x"),
                Arguments.of("a comment without an end", "a.html", "<!--" + "<!--".repeat(100_000)),
                Arguments.of("comments before the page", "a.html", "<!-- -->".repeat(10_000) + "<p>x"),
                Arguments.of("a single line", "a.txt", "Trois morts, ".repeat(76_000)),
                Arguments.of("entities", "a.html", "<p>" + "&eacute;".repeat(900_000)),
                Arguments.of("nested quotations in Markdown", "a.md", ">".repeat(200_000) + " x"),
                Arguments.of("nested lists in Markdown", "a.md", "- ".repeat(200_000) + "x"),
                Arguments.of("emphasis in Markdown", "a.md", "*a **b ".repeat(100_000)),
                Arguments.of("brackets in Markdown", "a.md", "[".repeat(400_000) + "x"),
                Arguments.of("links in Markdown", "a.md", "[a](".repeat(200_000)),
                Arguments.of("code marks in Markdown", "a.md", "`a``b```".repeat(100_000)),
                Arguments.of("front matter without an end", "a.md", "---\n" + "a: b\n".repeat(100_000)),
                Arguments.of(
                        "a long title", "a.json", "{\"text\": \"x\", \"title\": \"" + "t".repeat(5_000_000) + "\"}"),
                Arguments.of("a long number", "a.json", "{\"text\": \"x\", \"date\": " + "9".repeat(5_000_000) + "}"),
                Arguments.of("many names", "a.json", "{" + names(200_000) + "\"text\": \"x\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadOrRefusedInBoundedTime(String name, String key, String document) {
        Assertions.assertTimeoutPreemptively(BOUND, () -> {
            try {
                assertThat(Articles.read(key, document).text()).isNotBlank();
            } catch (UnreadableException e) {
                assertThat(e).hasMessageStartingWith(key).hasMessageContaining(". ");
            }
        });
    }

    @Test
    void randomBytesAreReadOrRefusedAndNothingElse() {
        Random random = new Random(7);
        String[] starts = {"", "<html>", "{\"text\": \"", "---\ntitle: ", "<!doctype html><p>", "[{", "\ufeff"};
        for (int i = 0; i < 5_000; i++) {
            byte[] start = starts[i % starts.length].getBytes(StandardCharsets.UTF_8);
            byte[] bytes = java.util.Arrays.copyOf(start, start.length + random.nextInt(80));
            for (int j = start.length; j < bytes.length; j++) {
                bytes[j] =
                        (byte) (i % 2 == 0 ? random.nextInt(256) : " <>/{}[]\"':-ab\n=&;#*".charAt(random.nextInt(20)));
            }
            String key = i % 3 == 0 ? "a.html" : i % 3 == 1 ? "a.md" : "a";
            assertThatCode(() -> {
                        try {
                            ArticleReader.read(Articles.source(key, bytes, Map.of()));
                        } catch (UnreadableException refused) {
                            assertThat(refused).hasMessageStartingWith(key);
                        }
                    })
                    .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i);
        }
        return attributes.toString();
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("\"n").append(i).append("\": 1, ");
        }
        return names.toString();
    }
}
