package recoupe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private static final Claim CLAIM = new Claim(
            "a1.0",
            new ArticleRef("a1", "Le Quotidien", null, null, "2025-08-14", Article.DateSource.METADATA, "fr", null),
            new Evidence(3, 12, "44 drones"),
            false,
            Attribution.NONE,
            new Quantity("44", 3, 5, new BigDecimal("44.0"), new BigDecimal("4.4E+1"), Modifier.AT_LEAST, null),
            new Counted("drones ukrainiens", "drone", "drone", "ua"),
            Action.INTERCEPT,
            null,
            null,
            null,
            new Place("Crimée", null, List.of("ua")),
            new TimeSpan("hier", LocalDate.of(2025, 8, 13), LocalDate.of(2025, 8, 13), TimeSpan.Granularity.DAY),
            new AsOf("à 18 heures", null, "18:00", AsOf.Order.LATER),
            null,
            null,
            null,
            0.9,
            List.of("quantity.digits"));

    @Test
    void aClaimReadBackFromItsJsonIsTheSameClaim() {
        assertThat(Json.read(Json.line(CLAIM), Claim.class)).isEqualTo(CLAIM);
    }

    @Test
    void numbersArePlainDatesAreIsoAndEnumsAreLowerCase() {
        assertThat(Json.line(CLAIM))
                .contains("\"min\":44,\"max\":44,\"modifier\":\"at_least\"")
                .contains("\"from\":\"2025-08-13\"")
                .contains("\"action\":\"intercept\"")
                .contains("\"partOf\":null");
    }

    @Test
    void aLargeNumberHasNoExponent() {
        Quantity billion =
                new Quantity("1 Md", 0, 4, new BigDecimal("1E9"), new BigDecimal("1E9"), Modifier.EXACT, "EUR");
        assertThat(Json.line(billion)).contains("\"min\":1000000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "Crimée", "within": "ua"}              | ua
                    {"text": "Lyon", "within": ["fr-69", "fr"]}     | fr-69 fr
                    {"text": "Lyon", "within": []}                  | ''
                    {"text": "Lyon", "within": null}                | ''
                    {"text": "Lyon"}                                | ''
                    """)
    void aPlaceOfAnOlderClaimLiesInTheOnePlaceThatItNames(String json, String within) {
        assertThat(String.join(" ", Json.read(json, Place.class).within())).isEqualTo(within);
    }

    @Test
    void aFindingReadBackFromItsJsonIsTheSameFinding() {
        Finding finding = new Finding(
                "f1",
                new Finding.Story(
                        "s1", "March in Lyon", "march", "lyon", Map.of("fr", "Lyon"), LocalDate.of(2026, 3, 1), null),
                new Finding.Measure("m1", "Marchers in Lyon"),
                Relation.CONFLICT,
                Relation.Alert.HIGH,
                120,
                "The police say 44, the union says 80.",
                new Reason("rivalry", Map.of("values", List.of("44", "80"))),
                List.of(new Finding.Fact("rivals", Dimension.ORIGIN, 120)),
                null,
                true,
                BigDecimal.valueOf(36),
                new BigDecimal("1.8"),
                CLAIM,
                CLAIM,
                List.of(CLAIM),
                List.of(CLAIM));
        assertThat(Json.read(Json.line(finding), Finding.class)).isEqualTo(finding);
        assertThat(Json.line(finding)).contains("\"reason\":{\"code\":\"rivalry\",\"values\":[\"44\",\"80\"]}");
    }

    @Test
    void aBrokenTextSaysWhere() {
        assertThatThrownBy(() -> Json.read("{\"text\": nope}", Evidence.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column");
    }
}
