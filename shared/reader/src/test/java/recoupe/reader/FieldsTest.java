package recoupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.model.Article;
import recoupe.model.Article.DateSource;

class FieldsTest {
    private static final String JSON = """
            {"@type": "NewsArticle", "articleBody": "Trois morts.", "headline": "Du document", "datePublished": "2024-01-02",
             "url": "https://journal.example/a", "inLanguage": "en-GB", "publisher": {"name": "Le Document"}}
            """;

    private static Reading examine(Map<String, String> metadata) {
        return ArticleReader.examine(Articles.source("a.json", JSON.getBytes(StandardCharsets.UTF_8), metadata));
    }

    @Test
    void theSendersWordGoesBeforeTheDocuments() {
        Article article = examine(Map.of(
                        "outlet", "Le Messager",
                        "title", "De l'envoi",
                        "published", "2023-05-06T07:08:00+02:00",
                        "url", "https://messager.example/b",
                        "language", "fr"))
                .article();
        assertThat(article)
                .isEqualTo(new Article(
                        Article.idOf("a.json"),
                        "a.json",
                        "Le Messager",
                        "https://messager.example/b",
                        "De l'envoi",
                        "2023-05-06T07:08:00+02:00",
                        DateSource.METADATA,
                        "fr",
                        "Trois morts."));
    }

    @Test
    void theDocumentFillsWhatTheSenderLeavesOut() {
        assertThat(examine(Map.of()).article())
                .isEqualTo(new Article(
                        Article.idOf("a.json"),
                        "a.json",
                        "Le Document",
                        "https://journal.example/a",
                        "Du document",
                        "2024-01-02",
                        DateSource.DOCUMENT,
                        "en",
                        "Trois morts."));
    }

    @Test
    void theUploadStandsInForADateThatNobodyGives() {
        Article article = Articles.read("a.txt", "Trois morts.");
        assertThat(article.published()).isEqualTo("2025-03-04T05:06:07Z");
        assertThat(article.publishedFrom()).isEqualTo(DateSource.UPLOAD);
    }

    @Test
    void withoutAnUploadThereIsNoDate() {
        Article article = ArticleReader.read(
                new Source("a.txt", "Trois morts.".getBytes(StandardCharsets.UTF_8), Map.of(), null));
        assertThat(article.published()).isNull();
        assertThat(article.publishedFrom()).isEqualTo(DateSource.NONE);
        assertThat(article.language()).isNull();
    }

    @ParameterizedTest(name = "{0} «{1}»")
    @CsvSource(delimiter = '|', textBlock = """
                    published | hier
                    published | 31/12/2024
                    published | 2024-13-01
                    published | 2024-02-30
                    published | 0001-01-01
                    url       | javascript:alert(1)
                    url       | /relative
                    url       | https://
                    language  | ??
                    """)
    void aValueThatMakesNoSenseIsNotedAndTheDocumentAsked(String name, String value) {
        Reading reading = examine(Map.of(name, value));
        assertThat(reading.article()).isEqualTo(examine(Map.of()).article());
        assertThat(reading.notes()).singleElement().asString().contains(name, "metadata", value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2025-08-14                      | 2025-08-14
                    2025/08/14                      | 2025-08-14
                    20250814                        | 2025-08-14
                    2025-08-14T09:30:00Z            | 2025-08-14T09:30:00Z
                    2025-08-14t09:30:00z            | 2025-08-14T09:30:00Z
                    2025-08-14T09:30+02:00          | 2025-08-14T09:30:00+02:00
                    2025-08-14T09:30:00+0200        | 2025-08-14T09:30:00+02:00
                    2025-08-14T09:30:00.123+02:00   | 2025-08-14T09:30:00.123+02:00
                    2025-08-14T09:30:00             | 2025-08-14T09:30:00
                    2025-08-14 09:30                | 2025-08-14T09:30:00
                    2025-08-14 09:30:00 +0200       | 2025-08-14T09:30:00+02:00
                    20250814T093000Z                | 2025-08-14T09:30:00Z
                    Thu, 14 Aug 2025 09:30:00 GMT   | 2025-08-14T09:30:00Z
                    Thu, 14 Aug 2025 09:30:00 +0200 | 2025-08-14T09:30:00+02:00
                    1755163800                      | 2025-08-14T09:30:00Z
                    1755163800000                   | 2025-08-14T09:30:00Z
                    14/08/2025                      | -
                    2025-08                         | -
                    2025                            | -
                    today                           | -
                    """)
    void datesAreReadInTheFormsThatFilesHave(String written, String expected) {
        assertThat(PublicationDate.parse(written).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    fr    | fr
                    FR    | fr
                    fr-CA | fr
                    fr_FR | fr
                    fra   | fr
                    eng   | en
                    en-US | en
                    de    | de
                    """)
    void aLanguageIsItsShortestCode(String written, String expected) {
        assertThat(examine(Map.of("language", written)).article().language()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    Le Matin                                      | Le Matin
                    =?UTF-8?B?TGUgUGFyaXNpZW4g4oCUIMOpdMOp?=      | Le Parisien — été
                    =?utf-8?Q?L=27=C3=A9cho_du_Nord?=             | L'écho du Nord
                    =?ISO-8859-1?Q?L'=E9t=E9?=                    | L'été
                    =?UTF-8?B?w6k=?= =?UTF-8?B?dMOp?=             | été
                    =?UTF-8?B?w6l0w?= x                           | =?UTF-8?B?w6l0w?= x
                    =?UTF-8?B?4oI=?= =?UTF-8?B?rA==?=             | €
                    avant =?UTF-8?Q?=C3=A9?= après                | avant =?UTF-8?Q?=C3=A9?= après
                    avant =?UTF-8?Q?=C3=A9?= puis                 | avant é puis
                    =?nonsense?B?w6k=?=                           | =?nonsense?B?w6k=?=
                    L'Ã©cho                                       | L'écho
                    L'écho                                        | L'écho
                    """)
    void aHeadersTextIsDecoded(String raw, String expected) {
        assertThat(HeaderText.decode(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Le Matin",
        "L’Écho républicain de la Haute-Saône et du Territoire — édition de l’été, à Besançon",
        "=?déjà?=",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
    })
    void whatIsEncodedForAHeaderIsAsciiAndReadsBackTheSame(String text) {
        String header = HeaderText.encode(text);
        assertThat(header).isPrintable().isASCII();
        assertThat(header.split(" ")).allMatch(word -> word.length() <= 75);
        assertThat(HeaderText.decode(header)).isEqualTo(text);
    }
}
