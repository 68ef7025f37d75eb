package recoupe.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetTest {
    private static final String FRENCH =
            "L’été dernier, à Nîmes, «près de 40 blessés» ont été soignés ; coût : 3 000 €, selon l’hôpital.\n";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # written in   | mark     | content type                    | read as
                    UTF-8          | -        | -                               | UTF-8
                    UTF-8          | EFBBBF   | -                               | UTF-8
                    UTF-8          | -        | text/plain; charset=iso-8859-1  | UTF-8
                    UTF-16LE       | FFFE     | -                               | UTF-16LE
                    UTF-16BE       | FEFF     | -                               | UTF-16BE
                    UTF-16LE       | -        | -                               | UTF-16LE
                    UTF-16BE       | -        | -                               | UTF-16BE
                    UTF-32LE       | FFFE0000 | -                               | UTF-32LE
                    windows-1252   | -        | -                               | windows-1252
                    windows-1252   | -        | text/plain; charset=utf-8       | windows-1252
                    windows-1252   | -        | text/plain; charset=ISO-8859-1  | windows-1252
                    windows-1252   | -        | text/plain; charset=nonsense    | windows-1252
                    x-MacRoman     | -        | -                               | x-MacRoman
                    """)
    void aTextIsReadWhateverItIsWrittenIn(String written, String mark, String contentType, String read) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark == null ? "" : mark));
        bytes.writeBytes(FRENCH.getBytes(Charset.forName(written)));
        Map<String, String> metadata = contentType == null ? Map.of() : Map.of("content-type", contentType);
        Reading reading = ArticleReader.examine(Articles.source("a.txt", bytes.toByteArray(), metadata));
        assertThat(reading.article().text()).isEqualTo(FRENCH);
        assertThat(reading.charset()).isEqualTo(Charset.forName(read));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ISO-8859-15    | Dépêche de 3 € : l'œuvre coûte 40 € aux forêts de l'été.
                    windows-1252   | “Word—word”, said the ‘mayor’… of Nîmes
                    windows-1252   | Le 1° bilan des manifestant·e·s, «été»comme hiver : l’ÉTÉ
                    x-MacRoman     | “Three dead”, said the mayor’s office
                    """)
    void anOldCharacterSetWithoutALabelIsTheOneThatMakesProse(String written, String text) {
        byte[] bytes = text.getBytes(Charset.forName(written));
        assertThat(ArticleReader.read(Articles.source("a.txt", bytes, Map.of())).text())
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <meta charset="windows-1251">                                              | windows-1251
                    <meta http-equiv="Content-Type" content="text/html; charset=windows-1251"> | windows-1251
                    <meta charset='KOI8-R'>                                                    | KOI8-R
                    """)
    void aPageIsReadAsItDeclares(String declaration, String charset) {
        String page = "<html><head>" + declaration + "</head><body><p>Трое погибших в Белгороде</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(charset));
        assertThat(ArticleReader.read(Articles.source("a.html", bytes, Map.of()))
                        .text())
                .isEqualTo("Трое погибших в Белгороде");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // «é» in UTF-8, then «è» in windows-1252 twice
        "54726F697320C3A9742E20E820E8, a character set that cannot be told",
        // one stray byte in a text of ASCII
        "54726F6973206D6F727473FF2068696572, a character set that cannot be told",
        // «blessés» as DOS wrote it
        "626C65737382732E, a character set that cannot be told",
        // bytes that windows-1252 leaves undefined
        "54726F6973818D8F, a character set that cannot be told",
        // «é» in UTF-8 twice, then in windows-1252 once
        "C3A920C3A920E92E, broken UTF-8 at byte 6"
    })
    void aTextInTwoCharacterSetsIsRefusedRatherThanGarbled(String bytes, String fault) {
        assertThatThrownBy(() -> ArticleReader.read(
                        Articles.source("a.txt", HexFormat.of().parseHex(bytes), Map.of())))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(fault)
                .hasMessageContaining("Save the file as UTF-8");
    }

    @Test
    void aTextThatCameGarbledIsReadAsItIsAndNoted() {
        Reading reading = ArticleReader.examine(Articles.source("a.txt", "TrÃ¨s grave."));
        assertThat(reading.article().text()).isEqualTo("TrÃ¨s grave.");
        assertThat(reading.notes()).singleElement().asString().contains("garbled");
    }
}
