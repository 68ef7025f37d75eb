package recoupe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Claim CLAIM = new Claim(
            "a1.0",
            new ArticleRef("a1", "Le Quotidien", null, null, "2025-08-14", Article.DateSource.METADATA, "fr"),
            new Evidence(3, 12, "44 drones"),
            false,
            Attribution.NONE,
            new Quantity("44", 3, 5, new BigDecimal("44.0"), new BigDecimal("4.4E+1"), Modifier.AT_LEAST, null),
            new Counted("drones ukrainiens", "drone", "drone", "ua"),
            Action.INTERCEPT,
            null,
            new Place("Crimée", null, null),
            new TimeSpan("hier", LocalDate.of(2025, 8, 13), LocalDate.of(2025, 8, 13), TimeSpan.Granularity.DAY),
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

    @Test
    void aBrokenTextSaysWhere() {
        assertThatThrownBy(() -> Json.read("{\"text\": nope}", Evidence.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column");
    }
}
