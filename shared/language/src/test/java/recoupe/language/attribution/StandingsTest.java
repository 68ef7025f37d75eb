package recoupe.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.text.TextReader;

class StandingsTest {
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, MentionFinder> FINDERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            FINDERS.put(language, new MentionFinder(language));
        }
    }

    static Stream<Examples.Row> standings() {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, "attribution/standings-" + l.code()));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void tellsForWhomSomebodySpeaksAndWhatThatBodyCounts(Examples.Row row) {
        String land = row.cell("land").isEmpty() ? null : row.cell("land");
        List<Mention> found =
                FINDERS.get(row.language()).find(TEXTS.get(row.language()).read(row.cell("text")), land);
        Mention mention = found.stream()
                .filter(m -> m.text().equals(row.cell("mention")))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(found.toString()));
        assertThat(List.of(orEmpty(mention.id()), orEmpty(mention.body()), orEmpty(mention.over())))
                .isEqualTo(List.of(row.cell("id"), row.cell("body"), row.cell("over")));
    }

    private static String orEmpty(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
