package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.model.Quantity;

class IntervalTest {
    static Stream<String[]> intervals() {
        return Table.rows("intervals.tsv", 5).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("intervals")
    void aStatedNumberStandsForTheValuesOfTheTable(
            String stated, String low, String high, String open, String rounding) {
        Quantity quantity = quantity(stated);

        Interval interval = Interval.of(quantity);

        assertThat(interval.low()).isEqualByComparingTo(low);
        if (high.equals("-")) {
            assertThat(interval.high()).isNull();
        } else {
            assertThat(interval.high()).isEqualByComparingTo(high);
        }
        assertThat(interval.lowOpen()).isEqualTo(open.equals("low") || open.equals("both"));
        assertThat(interval.highOpen()).isEqualTo(open.equals("high") || open.equals("both"));
        assertThat(Interval.roundingOf(quantity.min())).isEqualByComparingTo(rounding);
    }

    @Test
    void endsThatAreExcludedDoNotMeet() {
        assertThat(Interval.of(quantity(">40")).meets(Interval.of(quantity("40"))))
                .isFalse();
        assertThat(Interval.of(quantity(">=40")).meets(Interval.of(quantity("40"))))
                .isTrue();
        assertThat(Interval.of(quantity("<40")).meets(Interval.of(quantity("40"))))
                .isFalse();
    }

    @Test
    void theGapAndTheRatioAreThoseOfTheNearestEnds() {
        Interval police = Interval.of(quantity("110000..150000"));
        Interval organisers = Interval.of(quantity(">1000000"));

        assertThat(police.gapTo(organisers)).isEqualByComparingTo("850000");
        assertThat(organisers.gapTo(police)).isEqualByComparingTo("850000");
        assertThat(police.ratioTo(organisers)).isBetween(new BigDecimal("6.66"), new BigDecimal("6.67"));
        assertThat(police.ratioTo(police)).isNull();
    }

    private static Quantity quantity(String stated) {
        boolean inWords = stated.startsWith("words ");
        Quantity read =
                Notation.claim(stated.replace("words ", "") + " other -").quantity();
        return inWords ? new Quantity("some words", 0, 1, read.min(), read.max(), read.modifier(), read.unit()) : read;
    }
}
