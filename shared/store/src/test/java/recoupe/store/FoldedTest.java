package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ÉLODIE LEFÈVRE, élodie lefevre",
                "L’Écho, l'echo",
                "Ångström, angstrom",
                "\"  Le   Matin \", le matin",
                "Jean‑Luc, jean-luc",
                "\uFB01nance, finance",
                "Straße, strasse",
                "Œuvre, oeuvre",
                "Київ, київ"
            })
    void namesThatDifferInCaseAccentsOrSpacingAreOne(String name, String other) {
        assertThat(Folded.of(name)).isEqualTo(Folded.of(other));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({"Le Matin, Le Matins", "Jean Luc, JeanLuc", "A-B, A B"})
    void otherNamesStayApart(String name, String other) {
        assertThat(Folded.of(name)).isNotEqualTo(Folded.of(other));
    }
}
