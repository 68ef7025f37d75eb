package recoupe.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Examples;
import recoupe.language.Language;

class TextReaderTest {
    private static final Map<Language, TextReader> READERS = Map.of(
            Language.FRENCH, new TextReader(Language.FRENCH), Language.ENGLISH, new TextReader(Language.ENGLISH));

    static Stream<Examples.Row> tokens() {
        return examples("text/tokens");
    }

    static Stream<Examples.Row> sentences() {
        return examples("text/sentences");
    }

    static Stream<Examples.Row> readings() {
        return examples("text/readings");
    }

    private static Stream<Examples.Row> examples(String name) {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, name + "-" + l.code()));
    }

    private static Text read(Examples.Row row) {
        return READERS.get(row.language()).read(row.cell("text"));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void cutsATextIntoTokens(Examples.Row row) {
        assertThat(read(row).tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(row.cell("tokens"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void endsSentencesWhereTheyEnd(Examples.Row row) {
        assertThat(read(row).sentences().stream().map(s -> s.text()).collect(Collectors.joining(" ‖ ")))
                .isEqualTo(row.cell("sentences"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void choosesTheReadingThatTheSentenceNeeds(Examples.Row row) {
        Token token = read(row).tokens().stream()
                .filter(t -> t.text().equals(row.cell("word")))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(token.form() == Form.NONE ? token.pos().name() : token.form().name())
                .isEqualTo(row.cell("reading"));
    }

    @Property(tries = 500)
    void anyStringIsReadAndEveryVisibleCharacterBelongsToOneToken(@ForAll @StringLength(max = 200) String content) {
        for (TextReader reader : READERS.values()) {
            Text text = reader.read(content);
            int end = 0;
            for (Token token : text.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(content.substring(end, token.start()).codePoints()).allMatch(Tokenizer::isSpace);
                end = token.end();
            }
            assertThat(content.substring(end).codePoints()).allMatch(Tokenizer::isSpace);
        }
    }
}
