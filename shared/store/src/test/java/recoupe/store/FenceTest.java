package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "0055AED6DCD90281E5, 0055AED6DCD90281E6, true",
        "0055AED6DCD90281E6, 0055AED6DCD90281E5, false",
        "0055AED6DCD90281E5, 0055AED6DCD90281E5, false",
        "0055AED6, 0055AED6DC, true",
        "0055AED6DC, 0055AED6, false",
        "0055AED6, 0055AED600, false",
        "0055AED600, 0055AED6, false",
        "0055AED600, 0055AED601, true",
        "0, 00, false",
        "9, A, true",
        "FF, 100, false"
    })
    void theLaterSequencerIsTheGreaterTextOnceTheShorterIsPaddedWithZeros(String first, String second, boolean later) {
        assertThat(new Fence(second, NOON).isLaterThan(new Fence(first, NOON))).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource({"01,", ", 01", ","})
    void theTimeDecidesWhereOneHasNoSequencer(String first, String second) {
        assertThat(new Fence(second, NOON.plusMillis(1)).isLaterThan(new Fence(first, NOON)))
                .isTrue();
        assertThat(new Fence(second, NOON).isLaterThan(new Fence(first, NOON))).isFalse();
        assertThat(new Fence(second, NOON.minusMillis(1)).isLaterThan(new Fence(first, NOON)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0055AED6DCD90281E5"})
    void theTimeDecidesWhereAnImitationOfS3GivesAllEventsOneSequencer(String sequencer) {
        Fence first = new Fence(sequencer, NOON);
        Fence second = new Fence(sequencer, NOON.plusSeconds(1));
        assertThat(second.isLaterThan(first)).isTrue();
        assertThat(first.isLaterThan(second)).isFalse();
    }

    @Property
    void cuttingZerosComparesAsPaddingDoes(@ForAll("sequencers") String first, @ForAll("sequencers") String second) {
        int length = Math.max(first.length(), second.length());
        int padded = pad(first, length).compareTo(pad(second, length));
        assertThat(new Fence(first, NOON).isLaterThan(new Fence(second, NOON))).isEqualTo(padded > 0);
    }

    @Property
    void ofTwoEventsAtMostOneIsLater(
            @ForAll("sequencers") String first, @ForAll("sequencers") String second, @ForAll boolean known) {
        Fence a = new Fence(first, NOON);
        Fence b = new Fence(known ? second : null, NOON.plusSeconds(second.length()));
        assertThat(a.isLaterThan(b) && b.isLaterThan(a)).isFalse();
    }

    @Provide
    Arbitrary<String> sequencers() {
        return Arbitraries.strings().withChars("01AF").ofMinLength(1).ofMaxLength(8);
    }

    private static String pad(String sequencer, int length) {
        return sequencer + "0".repeat(length - sequencer.length());
    }
}
