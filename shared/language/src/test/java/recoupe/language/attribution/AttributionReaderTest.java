package recoupe.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.Span;
import recoupe.language.Statement;
import recoupe.language.quantity.QuantityFinder;
import recoupe.language.quotation.QuotationFinder;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;
import recoupe.model.Attribution;

class AttributionReaderTest {
    private static final Map<Language, Stages> STAGES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            STAGES.put(
                    language,
                    new Stages(
                            new TextReader(language),
                            new QuotationFinder(language),
                            new QuantityFinder(language),
                            new MentionFinder(language),
                            new AttributionReader(language)));
        }
    }

    private record Stages(
            TextReader texts,
            QuotationFinder quotations,
            QuantityFinder quantities,
            MentionFinder mentions,
            AttributionReader statements) {
        List<Statement> read(String content) {
            Text text = texts.read(content);
            return statements.read(text, quotations.find(text), quantities.find(text));
        }
    }

    static Stream<Examples.Row> examples() {
        return Stream.concat(
                Examples.of(Language.FRENCH, "attribution/fr"), Examples.of(Language.ENGLISH, "attribution/en"));
    }

    static Stream<Examples.Row> knownErrors() {
        return Stream.concat(
                Examples.of(Language.FRENCH, "attribution/known-errors-fr"),
                Examples.of(Language.ENGLISH, "attribution/known-errors-en"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_the_statements_listed(Examples.Row row) {
        assertThat(told(row)).isEqualTo(row.cell("expected"));
    }

    /** Once one of these comes right it belongs among the examples. */
    @ParameterizedTest
    @MethodSource("knownErrors")
    void known_errors_are_still_errors(Examples.Row row) {
        assertThat(told(row)).isNotEqualTo(row.cell("expected"));
    }

    private static String told(Examples.Row row) {
        String content = row.cell("text");
        return STAGES.get(row.language()).read(content).stream()
                .map(s -> told(content, s))
                .collect(Collectors.joining(" || "));
    }

    private static String told(String content, Statement statement) {
        List<String> marks = new ArrayList<>();
        if (statement.kind() != Attribution.Kind.INDIRECT) {
            marks.add(statement.kind().name().toLowerCase(Locale.ROOT));
        }
        if (statement.polarity() != Attribution.Polarity.ASSERTED) {
            marks.add(statement.polarity().name().toLowerCase(Locale.ROOT));
        }
        if (statement.hedged()) {
            marks.add("hedged");
        }
        if (statement.inherited()) {
            marks.add("inherited");
        }
        statement.via().forEach(v -> marks.add("via " + v.name()));
        String said = statement.content().stream()
                .map(span -> content.substring(span.start(), span.end()))
                .collect(Collectors.joining(" … "));
        return statement.speaker().name() + (marks.isEmpty() ? "" : " {" + String.join(", ", marks) + "}") + " > "
                + said;
    }

    @Property(tries = 300)
    void any_heap_of_words_is_read_without_error_and_within_bounds(
            @ForAll @Size(max = 40) List<@net.jqwik.api.From("words") String> words) {
        String content = String.join(" ", words);
        for (Stages stages : STAGES.values()) {
            for (Statement statement : stages.read(content)) {
                check(content, statement);
            }
            for (Mention mention : stages.mentions().find(stages.texts().read(content))) {
                assertThat(mention.text()).isEqualTo(content.substring(mention.start(), mention.end()));
            }
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> words() {
        return net.jqwik.api.Arbitraries.of(
                "selon",
                "le",
                "ministère",
                "a",
                "dit",
                "déclaré",
                "que",
                ",",
                "«",
                "»",
                ".",
                "\n",
                "12",
                "morts",
                "il",
                "-t-il",
                "a-t-il",
                "qui",
                "Kiev",
                "et",
                ";",
                ":",
                "(",
                ")",
                "par",
                "de",
                "la",
                "même",
                "source",
                "said",
                "according",
                "to",
                "the",
                "ministry",
                "it",
                "'s",
                "that",
                "\"",
                "told",
                "Reuters",
                "police",
                "who",
                "one",
                "of",
                "them",
                "counted",
                "put",
                "toll",
                "at",
                "by",
                "bilan",
                "en",
                "compte",
                "pour",
                "Jean",
                "Martin");
    }

    private static void check(String content, Statement statement) {
        assertThat(statement.text()).isEqualTo(content.substring(statement.start(), statement.end()));
        assertThat(statement.content()).isNotEmpty();
        for (Span span : statement.content()) {
            assertThat(span.start()).isBetween(statement.start(), statement.end());
            assertThat(span.end()).isBetween(span.start(), statement.end());
        }
        assertThat(statement.cue().text())
                .isEqualTo(content.substring(
                        statement.cue().start(), statement.cue().end()));
        assertThat(statement.confidence()).isBetween(0.0, 1.0);
        assertThat(statement.rules()).isNotEmpty();
    }
}
