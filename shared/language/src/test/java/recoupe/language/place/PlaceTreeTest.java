package recoupe.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTreeTest {
    private static final PlaceTree TREE = PlaceTree.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lyon | | fr | rhone > auvergne rhone alpes > fr",
                "gaza city | | ps | gaza strip > ps",
                "fr | | | ",
                "branville | normandy | fr | normandy > fr",
                "geneva airport | geneva | ch | geneva > ch",
                "bristol | | us | us",
                "unheard of | | | ",
            })
    void aPlaceLiesInItsContainersAndAtLastInItsCountry(String id, String container, String land, String chain) {
        assertThat(TREE.around(id, container, land)).isEqualTo(chain == null ? List.of() : List.of(chain.split(" > ")));
    }

    @Test
    void everyPlaceOfTheTableIsKnownByThatName() {
        Gazetteer known = Gazetteer.load(Countries.load());
        assertThat(TREE.places()).allMatch(id -> !known.named(id).isEmpty() || id.endsWith(" region"));
    }
}
