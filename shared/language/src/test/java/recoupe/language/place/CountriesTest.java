package recoupe.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.language.Language;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.load();

    @ParameterizedTest
    @CsvSource({
        "Russie, ru",
        "Russia, ru",
        "États-Unis, us",
        "Etats-Unis, us",
        "Côte d’Ivoire, ci",
        "UK, gb",
        "Territoires palestiniens, ps",
        "République démocratique du Congo, cd",
        "Congo-Brazzaville, cg"
    })
    void namesInEitherLanguageGiveTheCode(String name, String code) {
        assertThat(COUNTRIES.named(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, ukrainiennes, ua", "fr, Russes, ru", "fr, grecque, gr", "fr, turques, tr", "fr, libanaise, lb",
        "fr, européen, ", "fr, congolais, cd", "fr, coréennes, ", "fr, nord-coréennes, kp", "fr, lettonnes, lv",
        "en, Ukrainians, ua", "en, Chinese, cn", "en, Spaniards, es", "en, British, gb", "en, South Korean, kr"
    })
    void adjectivesInAnyGenderAndNumberGiveTheCode(String language, String word, String code) {
        assertThat(COUNTRIES.ofAdjective(Language.of(language).orElseThrow(), word))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Kiev, ua", "Kyiv, ua", "Moscou, ru", "Pékin, cn", "Washington, us", "Marseille, "})
    void capitalsInEitherSpellingGiveTheCode(String name, String code) {
        assertThat(COUNTRIES.ofCapital(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Kremlin, ru", "Maison-Blanche, us", "Maison Blanche, us", "Élysée, fr", "Downing Street, gb", "Opéra, "
    })
    void seatsOfPowerGiveTheCode(String name, String code) {
        assertThat(COUNTRIES.ofPower(name)).isEqualTo(code);
    }

    @Test
    void everyCountryHasATwoLetterCodeAndANameInBothLanguages() {
        assertThat(COUNTRIES.all()).hasSizeGreaterThan(195).allSatisfy(country -> {
            assertThat(country.code()).matches("[a-z]{2}");
            assertThat(country.french()).isNotEmpty();
            assertThat(country.english()).isNotEmpty();
        });
    }
}
