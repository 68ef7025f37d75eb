package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import recoupe.model.Claim;
import recoupe.model.Finding;

class GrowthTest {
    private static final int DAYS = 30;

    @Test
    void tenTimesTheDaysAreTenTimesTheFindings() {
        int few = new Comparer().compare(days(DAYS)).size();
        int many = new Comparer().compare(days(10 * DAYS)).size();

        assertThat(few).isPositive();
        assertThat(many).isEqualTo(10 * few);
    }

    @Test
    void tenTimesTheRelaysOfOneEventMakeNoMoreFindings() {
        List<Finding> few = new Comparer().compare(relays(40));
        List<Finding> many = new Comparer().compare(relays(400));

        assertThat(many).extracting(Finding::id).hasSameSizeAs(few);
    }

    @Test
    void tenTimesTheRelaysOfOneEventMakeNoMoreFigures() {
        assertThat(figures(relays(400))).isEqualTo(figures(relays(40)));
    }

    private static int figures(List<Claim> claims) {
        TreeSet<String> told = new TreeSet<>();
        for (Finding finding : new Comparer().compare(claims)) {
            told.add(finding.measure().id());
        }
        return told.size();
    }

    /** A march on each day, counted by the police and by its organisers. */
    private static List<Claim> days(int number) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i);
            claims.add(march(1200 + i % 7, "police", "a" + i, day));
            claims.add(march(9000 + i % 7, "organisers:collective", "b" + i, day));
        }
        return claims;
    }

    /** One march, its two counts relayed by many articles. */
    private static List<Claim> relays(int number) {
        List<Claim> claims = new ArrayList<>();
        LocalDate day = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < number; i++) {
            boolean police = i % 2 == 0;
            claims.add(march(police ? 1200 : 9000, police ? "police" : "organisers:collective", "a" + i, day));
        }
        return claims;
    }

    private static Claim march(int value, String by, String article, LocalDate day) {
        return Notation.claim(value + " attend person|art " + article + "|event march|day " + day + "|on " + day
                + "|in Leeds#leeds#gb|by " + by);
    }
}
