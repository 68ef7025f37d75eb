package recoupe.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;

/** Any text at all is read without an error, and what is found stands where it says. */
class QuantityFuzzTest {
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, QuantityFinder> FINDERS = new EnumMap<>(Language.class);
    private static final String FRENCH = """
            L'armée affirme avoir abattu 62 des 145 drones, dont sept au-dessus de la Crimée. Au moins une vingtaine de
            personnes, parmi lesquelles trois enfants et une femme, ont été tuées le 24 février 2022.

            Le coût avoisine 1,5 million d'euros, soit 12 % du budget : entre 30 et 40 maisons sont à rebâtir, selon
            « des milliers » de riverains. Nous étions 140 000, contre 17.000 pour la police ; les 12 restants sont partis.
            """;
    private static final String ENGLISH = """
            At least 356 people were killed, including 24 children and a woman, officials said on February 24, 2022. Of the
            dead, 50 were soldiers; hundreds of thousands fled.

            The damage is put at $2 to $3 billion, or 4.5% of output. Kursk 126, Bryansk 38: 62 of the 145 drones were lost,
            one in five over the sea. No one was hurt, and the remaining 12 left. Up to 57,000 took part.
            """;

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            FINDERS.put(language, new QuantityFinder(language));
        }
    }

    @Property(tries = 5000)
    void anyStringIsRead(@ForAll Language language, @ForAll String text) {
        check(language, text);
    }

    @Property(tries = 5000)
    void anyRowOfNumberWordsIsRead(@ForAll Language language, @ForAll("rows") List<String> words) {
        check(language, String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of(
                        "un",
                        "une",
                        "deux",
                        "vingt",
                        "et",
                        "cent",
                        "mille",
                        "millions",
                        "des",
                        "dizaines",
                        "de",
                        "dont",
                        "sur",
                        "parmi",
                        "les",
                        "autres",
                        "12",
                        "1 000",
                        "3,5",
                        "%",
                        "$",
                        "€",
                        "(",
                        ")",
                        "«",
                        "»",
                        ",",
                        ".",
                        ":",
                        "-",
                        "à",
                        "entre",
                        "au",
                        "moins",
                        "morts",
                        "drones",
                        "tués",
                        "le",
                        "nombre",
                        "aucun",
                        "sans",
                        "half",
                        "a",
                        "dozen",
                        "of",
                        "them",
                        "hundred",
                        "and",
                        "no",
                        "one",
                        "killed",
                        "people",
                        "including",
                        "between",
                        "to",
                        "in",
                        "or",
                        "more",
                        "zero",
                        "½",
                        "k",
                        "bn",
                        "2024",
                        "mai",
                        "May")
                .list()
                .ofMaxSize(24);
    }

    @Property(tries = 400)
    void aCutTextIsReadAndNothingMovesBeforeTheCut(
            @ForAll Language language, @ForAll @IntRange(min = 0, max = 480) int cut) {
        String whole = language == Language.FRENCH ? FRENCH : ENGLISH;
        int at = Math.min(cut, whole.length());
        List<QuantityMention> before = check(language, whole);
        List<QuantityMention> after = check(language, whole.substring(0, at));
        int paragraph = whole.lastIndexOf("\n\n", at);
        List<String> kept = before.stream()
                .filter(q -> q.end() <= paragraph)
                .map(q -> q.start() + " " + q.text())
                .toList();
        assertThat(after.stream().map(q -> q.start() + " " + q.text())).containsAll(kept);
    }

    @Property(tries = 200)
    void theSeedArticlesAreReadWhereverTheyAreCut(
            @ForAll @IntRange(min = 0, max = 4) int seed, @ForAll @IntRange(min = 0, max = 10_000) int cut)
            throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../seeds"))) {
            Path file = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .get(seed);
            String article = Files.readString(file);
            check(Language.FRENCH, article.substring(0, cut % (article.length() + 1)));
            check(Language.FRENCH, article.substring(cut % (article.length() + 1)));
        }
    }

    private static List<QuantityMention> check(Language language, String content) {
        Text text = TEXTS.get(language).read(content);
        List<QuantityMention> found = FINDERS.get(language).find(text);
        int end = 0;
        for (int i = 0; i < found.size(); i++) {
            QuantityMention q = found.get(i);
            assertThat(q.start()).isGreaterThanOrEqualTo(end);
            assertThat(content.substring(q.start(), q.end()))
                    .isEqualTo(q.text())
                    .isNotEmpty();
            assertThat(q.min()).isNotNull();
            assertThat(q.max() == null || q.max().compareTo(q.min()) >= 0).isTrue();
            assertThat(q.firstToken()).isBetween(0, q.endToken() - 1);
            assertThat(q.endToken()).isLessThanOrEqualTo(text.tokens().size());
            assertThat(q.whole()).isBetween(-1, found.size() - 1).isNotEqualTo(i);
            assertThat(q.rules()).isNotEmpty();
            if (q.countedSpan() != null) {
                assertThat(content.substring(
                                q.countedSpan().start(), q.countedSpan().end()))
                        .isEqualTo(q.counted().text());
            }
            end = q.end();
        }
        for (int i = 0; i < found.size(); i++) {
            int steps = 0;
            for (int up = found.get(i).whole(); up >= 0; up = found.get(up).whole()) {
                assertThat(steps++).as("wholes run in a circle").isLessThan(found.size());
            }
        }
        return found;
    }
}
