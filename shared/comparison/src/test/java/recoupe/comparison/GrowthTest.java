package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Relation;

class GrowthTest {
    private static final int CLAIMS = 300;

    @Test
    void tenTimesTheClaimsOverTenTimesTheDaysAreTenTimesTheWork() {
        int few = pairs(claims(CLAIMS, 1));
        int many = pairs(claims(10 * CLAIMS, 1));

        assertThat(many).isLessThan(12 * few);
    }

    @Test
    void evenClaimsOfOneDayMeetNoMoreThanABoundedNumberOfOthers() {
        int groups = 4;

        assertThat(pairs(claims(2000, 2000))).isLessThan(2000 * groups * Tolerance.NEIGHBOURS);
    }

    @Test
    void pairsThatOnlyLookAlikeAreToldAFewTimesForEachClaim() {
        List<Claim> claims = claims(CLAIMS, CLAIMS);

        List<Comparison> tempting = new Comparer()
                .compare(claims).stream()
                        .filter(comparison -> comparison.relation() == Relation.NOT_COMPARABLE)
                        .toList();

        assertThat(tempting).isNotEmpty().hasSizeLessThanOrEqualTo(CLAIMS * Tolerance.TEMPTING_PAIRS);
    }

    private static int pairs(List<Claim> claims) {
        Kinds kinds = Kinds.load();
        Lemmas lemmas = Lemmas.of(claims, kinds);
        List<Reading> readings = claims.stream()
                .map(claim -> Reading.of(claim, kinds, lemmas))
                .sorted(Comparer.ORDER)
                .toList();
        return new Candidates(kinds, new Stories(readings), readings).pairs().size();
    }

    /** Claims of one kind, so many on each day, each in an article and a place of its own. */
    private static List<Claim> claims(int number, int perDay) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i / perDay);
            claims.add(Notation.claim((100 + i % 50) + " kill person|art a" + i + "|on " + day + "|in Place" + i % 70
                    + "|by speaker-" + i));
        }
        return claims;
    }
}
