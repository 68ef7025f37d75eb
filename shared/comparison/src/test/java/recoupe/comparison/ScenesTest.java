package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.model.Claim;
import recoupe.model.Finding;

class ScenesTest {
    static Stream<Arguments> scenes() {
        Map<String, List<String[]>> scenes = new LinkedHashMap<>();
        Table.rows("scenes.tsv", 3).forEach(row -> scenes.computeIfAbsent(row[0], name -> new ArrayList<>())
                .add(row));
        return scenes.entrySet().stream().map(scene -> Arguments.of(scene.getKey(), scene.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void aSceneYieldsItsFindingsAndNoOther(String name, List<String[]> rows) {
        List<Claim> claims = rows.stream()
                .filter(row -> row[1].equals("claim"))
                .map(row -> Notation.claim(row[2]))
                .toList();
        List<String> expected = rows.stream()
                .filter(row -> row[1].equals("finding"))
                .map(row -> row[2])
                .toList();

        assertThat(new Comparer().compare(claims))
                .extracting(ScenesTest::line)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** «conflict high rivalry 12000 / 40000 a.0 : b.0 c.0»; of an abstention also what is not known. */
    private static String line(Finding finding) {
        return String.join(
                        " ",
                        finding.relation().code(),
                        finding.alert().code(),
                        finding.reason().code(),
                        value(finding.a()),
                        "/",
                        value(finding.b()),
                        ids(finding.claimsOfA()),
                        ":",
                        ids(finding.claimsOfB()))
                + (finding.withheld() == null ? "" : " ? " + finding.withheld().code());
    }

    private static String value(Claim claim) {
        return claim.quantity().min().toPlainString();
    }

    private static String ids(List<Claim> claims) {
        return String.join(" ", claims.stream().map(Claim::claimId).toList());
    }

    @Test
    void theLoudestAlertComesFirst() {
        List<Claim> claims = Table.rows("scenes.tsv", 3).stream()
                .filter(row -> row[0].equals("number moved from launched to shot down") && row[1].equals("claim"))
                .map(row -> Notation.claim(row[2]))
                .toList();

        assertThat(new Comparer().compare(claims))
                .extracting(Finding::alert)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
