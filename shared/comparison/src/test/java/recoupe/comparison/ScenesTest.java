package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Relation;

class ScenesTest {
    static Stream<Arguments> scenes() {
        Map<String, List<String[]>> scenes = new LinkedHashMap<>();
        Table.rows("scenes.tsv", 3).forEach(row -> scenes.computeIfAbsent(row[0], name -> new ArrayList<>())
                .add(row));
        return scenes.entrySet().stream().map(scene -> Arguments.of(scene.getKey(), scene.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void aSceneYieldsItsRelationsAndNoOtherHighAlert(String name, List<String[]> rows) {
        List<Claim> claims = rows.stream()
                .filter(row -> row[1].equals("claim"))
                .map(row -> Notation.claim(row[2]))
                .toList();
        Map<Set<String>, String> told = new HashMap<>();
        Set<Set<String>> alerts = new HashSet<>();
        for (Comparison comparison : new Comparer().compare(claims)) {
            Set<String> pair = Set.of(comparison.a().claimId(), comparison.b().claimId());
            told.put(pair, comparison.relation().code());
            if (comparison.alert() == Relation.Alert.HIGH) {
                alerts.add(pair);
            }
        }
        for (String[] row : rows) {
            if (row[1].equals("expect")) {
                String[] expected = row[2].split(" ");
                Set<String> pair = Set.of(expected[0], expected[1]);
                assertThat(told.getOrDefault(pair, "not_comparable")).as(row[2]).isEqualTo(expected[2]);
                alerts.remove(pair);
            }
        }
        assertThat(alerts).as("pairs accused beyond what the scene expects").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum is right", "a right sum of linked parts, whoever vouches for them"})
    void theSumIsShownInTheReason(String scene) {
        List<Claim> claims = Table.rows("scenes.tsv", 3).stream()
                .filter(row -> row[0].equals(scene) && row[1].equals("claim"))
                .map(row -> Notation.claim(row[2]))
                .toList();

        assertThat(new Comparer().compare(claims))
                .filteredOn(comparison ->
                        comparison.why().matches(".*574 drones launched \\+ 40 .*missiles launched = 614.*"))
                .hasSize(2);
    }

    @Test
    void theLoudestAlertComesFirst() {
        List<Claim> claims = Table.rows("scenes.tsv", 3).stream()
                .filter(row -> row[0].equals("launched taken for shot down") && row[1].equals("claim"))
                .map(row -> Notation.claim(row[2]))
                .toList();

        assertThat(new Comparer().compare(claims))
                .extracting(Comparison::alert)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
