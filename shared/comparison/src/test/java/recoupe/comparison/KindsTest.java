package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import recoupe.model.Action;

class KindsTest {
    private final Kinds kinds = Kinds.load();

    @Test
    void aChildIsAPersonAndNoPersonAChild() {
        assertThat(kinds.within("child", "person")).isTrue();
        assertThat(kinds.within("person", "child")).isFalse();
    }

    @Test
    void dronesAndMissilesExcludeEachOtherAndWomenAndCiviliansDoNot() {
        assertThat(kinds.disjoint("drone", "missile")).isTrue();
        assertThat(kinds.disjoint("woman", "civilian")).isFalse();
        assertThat(kinds.disjoint("drone", "drone")).isFalse();
    }

    @Test
    void theDeadAreThePeopleKilledAndDemonstratorsThePeopleOfACrowd() {
        assertThat(kinds.plain("dead", Action.KILL)).isEqualTo("person");
        assertThat(kinds.plain("demonstrator", Action.ATTEND)).isEqualTo("person");
        assertThat(kinds.plain("demonstrator", Action.KILL)).isEqualTo("demonstrator");
        assertThat(kinds.suits("dead", Action.INJURE)).isFalse();
    }

    @Test
    void aKindThatIsNotInTheTableStandsAlone() {
        assertThat(kinds.family("village")).isEqualTo("village");
        assertThat(kinds.plain("village", Action.CAPTURE)).isEqualTo("village");
    }

    @Test
    void aKindThatStandsTwiceIsRefused() {
        String[] row = {"drone", "projectile", "apart", "-"};
        assertThatThrownBy(() -> Kinds.of(List.of(row, row))).hasMessageContaining("drone");
    }

    @Test
    void aRowWithTooFewCellsIsRefusedWithItsLine() {
        BufferedReader lines = new BufferedReader(new StringReader("# head\ndrone\tprojectile\n"));
        assertThatThrownBy(() -> Table.read("kinds.tsv", 4, lines)).hasMessageContaining("kinds.tsv:2");
    }
}
