package recoupe.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each unreadable file is refused with the file's name, what is wrong, where, and what mends it. */
class UnreadableFilesTest {
    static Stream<Arguments> files() {
        return Stream.of(
                file("empty.txt", "", "an empty file", "Upload the file again"),
                file("blank.txt", " \n\t\u00a0\n", "only white space", "Upload the file again"),
                file("a.pdf", "%PDF-1.7\n1 0 obj", "a PDF file", "as HTML"),
                file("renamed.txt", "%PDF-1.4", "a PDF file", "as HTML"),
                file("a.docx", "PK\u0003\u0004....", "a ZIP archive or an office document", "plain text or HTML"),
                file("a.rtf", "{\\rtf1\\ansi Trois morts}", "an RTF document", "Save the article"),
                file("photo.txt", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0), "a PNG image", "images are not read"),
                file(
                        "noise.txt",
                        controls(),
                        "a binary file: 64 of 64 characters",
                        "plain text, HTML, Markdown or JSON"),
                file("big.txt", new byte[Limits.MAX_BYTES + 1], "a file of 20971521 bytes", "a file of its own"),
                file("long.txt", "a ".repeat(Limits.MAX_TEXT), "a text of 2000000 characters", "a file of its own"),
                file(
                        "feed.xml",
                        "<?xml version=\"1.0\"?><rss><item>x</item></rss>",
                        "an XML document or feed",
                        "HTML, JSON"),
                file(
                        "cut.txt",
                        bytes("Trois blessés à Nîmes\nété", 1),
                        "broken UTF-8 at byte 28 (line 2)",
                        "Save the file as UTF-8"),
                file(
                        "mark.txt",
                        bytes(0xEF, 0xBB, 0xBF, 'a', 0xE9, 'b'),
                        "broken UTF-8 at byte 4 (line 1)",
                        "as UTF-8"),
                file("odd.txt", bytes(0xFF, 0xFE, 'a', 0, 'b'), "broken UTF-16LE at byte 4", "as UTF-8"),
                file(
                        "russian.txt",
                        "Трое погибших в Белгороде".getBytes(Charset.forName("windows-1251")),
                        "a character set that cannot be told (not UTF-8 from byte 0 on",
                        "Save the file as UTF-8"),
                file(
                        "open.json",
                        "{\"articleBody\": \"Trois morts\",\n \"url\": }",
                        "broken JSON at line 2, column 9",
                        "Mend it there"),
                file("cut.json", "{\"articleBody\": \"Trois", "broken JSON at line 1, column 23", "Mend it there"),
                file("prose.json", "Trois morts.", "broken JSON at line 1, column 1", "Mend it there"),
                file(
                        "lines.json",
                        "{\"text\": \"Un.\"}\n{\"text\": \"Deux.\"}",
                        "another begins at line 2, column 1",
                        "a file of its own"),
                file(
                        "two.json",
                        "[{\"text\": \"Un.\"}, {\"text\": \"Deux.\"}]",
                        "JSON with 2 articles",
                        "a file of its own"),
                file(
                        "bodiless.json",
                        "{\"@type\": \"NewsArticle\", \"headline\": \"Trois morts\"}",
                        "JSON without an article's text",
                        "\"articleBody\""),
                file("blank.json", "{\"articleBody\": \"  \"}", "JSON without an article's text", "not empty"),
                file("number.json", "{\"articleBody\": 12}", "JSON without an article's text", "\"articleBody\""),
                file("deep.json", "[".repeat(100_000), "more than 200 levels or 500000 values", "articleBody"),
                file("deep2.json", "{\"a\":".repeat(100_000), "more than 200 levels or 500000 values", "articleBody"),
                file(
                        "many.json",
                        "[" + "1,".repeat(2_000_000) + "1]",
                        "more than 200 levels or 500000 values",
                        "articleBody"),
                file(
                        "menu.html",
                        "<html><body><nav><p>Accueil</p></nav><ul><li><a href='/'>À lire</a></ul></body></html>",
                        "HTML without an article's text",
                        "whole article"),
                file(
                        "script.html",
                        "<html><body><script>document.write('Trois morts')</script></body></html>",
                        "HTML without an article's text",
                        "whole article"),
                file(
                        "tags.html",
                        "<html><body>" + "<i>".repeat(300_000),
                        "a page with 300002 tags",
                        "the article alone"),
                file(
                        "front.md",
                        "---\ntitle: Rien\n---\n\n",
                        "no text beside its fields and marks",
                        "Upload the file again"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void isRefusedWithItsNameThePlaceAndTheMend(String key, byte[] bytes, String fault, String mend) {
        assertThatThrownBy(() -> ArticleReader.read(Articles.source(key, bytes, Map.of())))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(key + ": ")
                .hasMessageContaining(fault)
                .hasMessageContaining(mend);
    }

    private static Arguments file(String key, String document, String fault, String mend) {
        return file(key, document.getBytes(StandardCharsets.UTF_8), fault, mend);
    }

    private static Arguments file(String key, byte[] bytes, String fault, String mend) {
        return Arguments.of(key, bytes, fault, mend);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** A text in UTF-8 whose last bytes were lost. */
    private static byte[] bytes(String text, int lost) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(whole, whole.length - lost);
    }

    private static byte[] controls() {
        byte[] bytes = new byte[64];
        Arrays.fill(bytes, (byte) 2);
        return bytes;
    }
}
