package recoupe.language.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Engine;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.model.Article;
import recoupe.model.AsOf;
import recoupe.model.Claim;

class DetailsTest {
    private static final Engine ENGINE = Engine.load();

    static Stream<Examples.Row> details() {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, "event/details-" + l.code()));
    }

    @ParameterizedTest
    @MethodSource("details")
    void tellsKindOwnerAndStandingOfANumber(Examples.Row row) {
        Claim claim = ENGINE
                .analyse(new Article(
                        "a",
                        "a.txt",
                        null,
                        null,
                        null,
                        "2025-03-05",
                        Article.DateSource.METADATA,
                        row.language().code(),
                        row.cell("text")))
                .claims()
                .stream()
                .filter(c -> c.quantity() != null && c.quantity().text().equals(row.cell("number")))
                .findFirst()
                .orElseThrow();
        AsOf asOf = claim.asOf();
        List<String> told = Arrays.asList(
                claim.kind() == null ? "" : claim.kind(),
                claim.whose() == null ? "" : claim.whose().id(),
                asOf == null || asOf.order() == null ? "" : asOf.order().name().toLowerCase(Locale.ROOT),
                asOf == null || asOf.hour() == null ? "" : asOf.hour());
        assertThat(told)
                .as(claim.toString())
                .isEqualTo(List.of(row.cell("kind"), row.cell("whose"), row.cell("order"), row.cell("hour")));
    }

    static Stream<Examples.Row> shares() {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, "event/shares-" + l.code()));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void tellsWhoseEachShareIs(Examples.Row row) {
        List<Claim> claims = ENGINE.analyse(new Article(
                        "a",
                        "a.txt",
                        null,
                        null,
                        null,
                        "2025-03-05",
                        Article.DateSource.METADATA,
                        row.language().code(),
                        row.cell("text")))
                .claims();
        List<String> told = Stream.of(row.cell("numbers").split("\\|"))
                .map(number -> claims.stream()
                        .filter(c -> c.quantity() != null && c.quantity().text().equals(number))
                        .findFirst()
                        .orElseThrow())
                .map(c -> c.whose() == null
                        ? "-"
                        : c.whose().id() == null ? c.whose().text() : c.whose().id())
                .toList();
        assertThat(told).isEqualTo(List.of(row.cell("whose").split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "à 18 heures, 18:00",
        "vers 13H30, 13:30",
        "as of 6 p.m., 18:00",
        "at 14:30, 14:30",
        "on 8 May, ",
        "mardi soir, "
    })
    void readsTheHourOfAClock(String words, String hour) {
        assertThat(AsOfReader.hour(words)).isEqualTo(hour);
    }
}
