package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.model.Reason;

class SentencesTest {
    static List<String[]> sentences() {
        return Table.rows("sentences.tsv", 5);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("sentences")
    void aReasonReadsAsItShould(String name, String code, String parameters, String english, String french) {
        Reason reason = reason(code, parameters);

        assertThat(Sentences.ENGLISH.of(reason)).isEqualTo(english);
        assertThat(Sentences.FRENCH.of(reason)).isEqualTo(french);
    }

    @Test
    void everyCodeHasAGoldenSentence() {
        List<String> told = sentences().stream()
                .map(cells -> cells[1].startsWith("withheld.") ? "withheld" : cells[1])
                .toList();

        assertThat(Table.rows("reasons.tsv", 3)).extracting(cells -> cells[0]).isSubsetOf(told);
    }

    static Reason reason(String code, String parameters) {
        Map<String, Object> of = new LinkedHashMap<>();
        for (String parameter : parameters.split(";")) {
            int at = parameter.indexOf('=');
            String name = parameter.substring(0, at);
            String value = parameter.substring(at + 1);
            of.put(name, name.matches("(.*\\.)?(outlets|articles)") ? Integer.valueOf(value) : value);
        }
        return new Reason(code, of);
    }
}
