package recoupe.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.text.TextReader;

/**
 * The tables of examples: a text, and every quantity in it. A row without quantities says that the text has none.
 *
 * <p>A quantity is written {@code number|value|modifier|unit|lemma|counted|whole}; cells at the end may be left out, «-» is null, and
 * «*» (and what is left out) is not looked at.
 */
class QuantityExamplesTest {
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, QuantityFinder> FINDERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            FINDERS.put(language, new QuantityFinder(language));
        }
    }

    record Example(Language language, String form, String text, List<String> quantities, String where) {
        @Override
        public String toString() {
            return where + " " + form + ": " + text;
        }
    }

    static Stream<Example> rightExamples() throws IOException {
        List<Example> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.addAll(read(language, language.code() + ".tsv"));
        }
        return all.stream();
    }

    static List<Example> read(Language language, String file) throws IOException {
        List<Example> out = new ArrayList<>();
        String path = "/recoupe/language/quantity/" + file;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(QuantityExamplesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#") || line.startsWith("form\t")) {
                    continue;
                }
                String[] cells = line.split("\t");
                List<String> quantities = cells.length < 3 ? List.of() : List.of(cells[2].split(" ; "));
                out.add(new Example(
                        language, cells[0], cells[1].replace("\\n", "\n"), quantities, file + ":" + number));
            }
        }
        return out;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightExamples")
    void readsEveryQuantityOfTheText(Example example) {
        assertThat(shown(example)).containsExactlyElementsOf(example.quantities());
    }

    @Test
    void keepsTheKnownErrorsWrongSoThatAMendedOneIsNoticed() throws IOException {
        for (Language language : Language.values()) {
            for (Example example : read(language, language.code() + "-known-errors.tsv")) {
                assertThat(shown(example))
                        .as("mended, move it to the right examples: " + example)
                        .isNotEqualTo(example.quantities());
            }
        }
    }

    /** What is found, written as the example writes it. */
    private static List<String> shown(Example example) {
        List<QuantityMention> found = FINDERS.get(example.language())
                .find(TEXTS.get(example.language()).read(example.text()));
        List<String> out = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            QuantityMention q = found.get(i);
            assertThat(example.text().substring(q.start(), q.end())).isEqualTo(q.text());
            String[] cells = {
                q.text(),
                value(q),
                q.modifier().code(),
                q.unit(),
                q.counted() == null ? null : q.counted().lemma(),
                q.counted() == null ? null : q.counted().text(),
                q.whole() < 0 ? null : found.get(q.whole()).text()
            };
            String[] expected = i < example.quantities().size()
                    ? example.quantities().get(i).split("\\|")
                    : new String[] {"?", "?"};
            List<String> seen = new ArrayList<>();
            for (int c = 0; c < expected.length; c++) {
                seen.add(expected[c].equals("*") ? "*" : cells[c] == null ? "-" : cells[c]);
            }
            out.add(String.join("|", seen));
        }
        return out;
    }

    private static String value(QuantityMention q) {
        String min = plain(q.min());
        return q.max() == null ? min + ".." : q.max().compareTo(q.min()) == 0 ? min : min + ".." + plain(q.max());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
