package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.model.Claim;
import recoupe.model.Comparison;

class PairsTest {
    private final Comparer comparer = new Comparer();

    static Stream<String[]> pairs() {
        return Table.rows("pairs.tsv", 5).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void twoClaimsStandAsTheTableSays(String shows, String first, String second, String relation, String dimension) {
        Claim a = Notation.claim(first);
        Claim b = Notation.claim(second);

        Comparison one = comparer.relate(a, b);
        Comparison other = comparer.relate(b, a);

        assertThat(one.relation().code() + " by " + one.dimension())
                .as(one.why())
                .isEqualTo(relation + " by " + dimension);
        assertThat(other).as("the other way round").isEqualTo(one);
        assertThat(one.why()).doesNotContain("null");
    }
}
