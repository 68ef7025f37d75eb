package recoupe.language.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Engine;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.language.quantity.QuantityFinder;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;
import recoupe.language.time.TimeFinder;
import recoupe.model.Article;
import recoupe.model.Claim;

class ClaimReaderTest {
    private static final Engine ENGINE = Engine.load();
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, QuantityFinder> QUANTITIES = new EnumMap<>(Language.class);
    private static final Map<Language, TimeFinder> TIMES = new EnumMap<>(Language.class);
    private static final Map<Language, ClaimReader> CLAIMS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            QUANTITIES.put(language, new QuantityFinder(language));
            TIMES.put(language, new TimeFinder(language));
            CLAIMS.put(language, new ClaimReader(language));
        }
    }

    static Stream<Examples.Row> actions() {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, "event/actions-" + l.code()));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void tellsWhatHappenedToTheThingsCounted(Examples.Row row) {
        Claim claim = claims(row.language(), row.cell("text")).stream()
                .filter(c -> c.quantity().text().equals(row.cell("number")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quantity «" + row.cell("number") + "»"));
        assertThat(claim.action().code()).as(claim.rules().toString()).isEqualTo(row.cell("action"));
    }

    static Stream<Examples.Row> sides() {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, "event/sides-" + l.code()));
    }

    @ParameterizedTest
    @MethodSource("sides")
    void tellsWhoActsAndWhoseWeaponsAreCounted(Examples.Row row) {
        Claim claim = ENGINE.analyse(article(row.language(), row.cell("text"))).claims().stream()
                .filter(c -> c.quantity() != null && c.quantity().text().equals(row.cell("number")))
                .findFirst()
                .orElseThrow();
        assertThat(claim.counted().side() == null ? "" : claim.counted().side()).isEqualTo(row.cell("side"));
        assertThat(claim.actor() == null ? "" : claim.actor().text()).isEqualTo(row.cell("actor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La CGT annonce 4 000 grévistes. La direction conteste ces chiffres. | La direction",
                "fr | Kiev dit avoir abattu 12 avions. Moscou dément ce bilan. | Moscou",
                "fr | Kiev dit avoir abattu 12 avions. Moscou n'a pas réagi. | ",
                "fr | La mairie recense 12 blessés. Le préfet conteste la décision du tribunal. | ",
                "en | The union said 400 people were sacked. The company disputed the figures. | The company",
                "en | The army said 12 people were killed. The rebels disputed the toll. | The rebels",
                "en | The army said 12 people were killed. Rebels denied the ambush. | ",
            })
    void aFigureThatSomebodyElseDeniesCarriesTheDenier(String language, String content, String denier) {
        Claim claim = ENGINE.analyse(article(Language.of(language).orElseThrow(), content))
                .claims()
                .get(0);
        assertThat(claim.quantity()).isNotNull();
        assertThat(
                        claim.attribution().denier() == null
                                ? null
                                : claim.attribution().denier().text())
                .isEqualTo(denier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le préfet compte 12 morts à Brivel, une ville de 4 000 habitants. | 12 | Le préfet",
                "fr | Le préfet compte 12 morts à Brivel, une ville de 4 000 habitants. | 4 000 | ",
                "en | Police counted 12 dead in Leeds, a city of 800,000 people. | 12 | Police",
                "en | Police counted 12 dead in Leeds, a city of 800,000 people. | 800,000 | ",
                "fr | Le maire de Brivel annonce une ville de 4 000 habitants en 2040. | 4 000 | Le maire de Brivel",
            })
    void anAsideThatTellsWhatAPlaceIsStaysTheArticlesOwn(
            String language, String content, String number, String speaker) {
        Claim claim = ENGINE.analyse(article(Language.of(language).orElseThrow(), content)).claims().stream()
                .filter(c -> c.quantity() != null && c.quantity().text().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(
                        claim.attribution().speaker() == null
                                ? null
                                : claim.attribution().speaker().text())
                .isEqualTo(speaker);
    }

    private static Article article(Language language, String content) {
        return new Article("a", "a.txt", null, null, null, null, Article.DateSource.NONE, language.code(), content);
    }

    private static List<Claim> claims(Language language, String content) {
        Text text = TEXTS.get(language).read(content);
        Article article = article(language, content);
        return CLAIMS.get(language)
                .read(
                        article.ref(null),
                        new ClaimReader.Layers(
                                text,
                                QUANTITIES.get(language).find(text),
                                TIMES.get(language).find(text, null),
                                List.of(),
                                List.of(),
                                List.of()),
                        false,
                        0);
    }
}
