package recoupe.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.language.Quotation;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;

class QuotationFinderTest {
    private static final TextReader FRENCH = new TextReader(Language.FRENCH);
    private static final TextReader ENGLISH = new TextReader(Language.ENGLISH);

    static Stream<Examples.Row> examples() {
        return Stream.concat(
                Examples.of(Language.FRENCH, "quotation/fr"), Examples.of(Language.ENGLISH, "quotation/en"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_the_quotations_listed(Examples.Row row) {
        String found = find(row.language(), row.cell("text")).stream()
                .map(q -> q.kind().name().toLowerCase(Locale.ROOT) + q.depth() + " " + q.text())
                .collect(Collectors.joining(" || "));
        assertThat(found).isEqualTo(row.cell("expected"));
    }

    @Property(tries = 2000)
    void any_string_is_read_without_error_and_within_bounds(
            @ForAll
                    @Chars({'«', '»', '“', '”', '„', '"', '\'', '’', '‘', '‹', '›', '`', ' ', '\n', '.'})
                    @CharRange(from = 'a', to = 'f')
                    String content) {
        for (Language language : Language.values()) {
            for (Quotation q : find(language, content)) {
                assertThat(q.start()).isLessThanOrEqualTo(q.contentStart());
                assertThat(q.contentStart()).isLessThan(q.contentEnd());
                assertThat(q.contentEnd()).isLessThanOrEqualTo(q.end());
                assertThat(q.text()).isEqualTo(content.substring(q.start(), q.end()));
            }
        }
    }

    @Property(tries = 500)
    void an_odd_mark_changes_nothing_outside_its_paragraph(
            @ForAll @Chars({'«', '»', '“', '”', '"', '’', ' ', 'a', 'b'}) String odd) {
        String sound = "« Nous partirons demain matin », dit-il.";
        String content = odd + "\n" + sound;
        int from = odd.length() + 1;
        List<Quotation> found = find(Language.FRENCH, content).stream()
                .filter(q -> q.end() > from)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).start()).isEqualTo(from);
        assertThat(found.get(0).text()).isEqualTo("« Nous partirons demain matin »");
    }

    private static List<Quotation> find(Language language, String content) {
        Text text = (language == Language.FRENCH ? FRENCH : ENGLISH).read(content);
        return new QuotationFinder(language).find(text);
    }
}
