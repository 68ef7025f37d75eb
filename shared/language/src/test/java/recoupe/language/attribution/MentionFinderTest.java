package recoupe.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.text.TextReader;

class MentionFinderTest {
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, MentionFinder> FINDERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            FINDERS.put(language, new MentionFinder(language));
        }
    }

    static Stream<Examples.Row> examples() {
        return Stream.concat(
                Examples.of(Language.FRENCH, "attribution/mentions-fr"),
                Examples.of(Language.ENGLISH, "attribution/mentions-en"));
    }

    static Stream<Examples.Row> identities() {
        return Examples.of(Language.FRENCH, "attribution/identities");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_has_the_mentions_listed(Examples.Row row) {
        String found = find(row.language(), row.cell("text")).stream()
                .map(MentionFinderTest::told)
                .collect(Collectors.joining(" || "));
        assertThat(found).isEqualTo(row.cell("expected"));
    }

    @ParameterizedTest
    @MethodSource("identities")
    void all_spellings_of_a_name_have_one_identity(Examples.Row row) {
        List<String> ids = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String name : row.cell(language.code()).split("\\|")) {
                String verb = language == Language.FRENCH ? " a répondu." : " replied.";
                ids.add(find(language, name + verb).get(0).id());
            }
        }
        assertThat(ids).doesNotContainNull().containsOnly(ids.get(0));
    }

    private static List<Mention> find(Language language, String content) {
        return FINDERS.get(language).find(TEXTS.get(language).read(content));
    }

    private static String told(Mention mention) {
        List<String> marks = new ArrayList<>();
        marks.add(mention.kind().name().toLowerCase(Locale.ROOT));
        if (mention.id() != null) {
            marks.add(mention.id());
        }
        if (mention.side() != null) {
            marks.add(mention.side());
        }
        String name = mention.name().equals(mention.text()) ? "" : " = " + mention.name();
        return mention.text() + name + " (" + String.join(", ", marks) + ")";
    }
}
