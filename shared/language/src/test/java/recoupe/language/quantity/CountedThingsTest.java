package recoupe.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.language.Language;
import recoupe.language.text.TextReader;
import recoupe.model.Counted;

/** What is counted has a kind that both languages share, and a side where the words name one. */
class CountedThingsTest {
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, QuantityFinder> FINDERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            FINDERS.put(language, new QuantityFinder(language));
        }
    }

    @ParameterizedTest(name = "{1}: {2} of {3}")
    @CsvSource({
        "FRENCH,L'armée a abattu 44 drones ukrainiens.,drone,ua",
        "ENGLISH,The army downed 44 Ukrainian drones.,drone,ua",
        "FRENCH,Kiev a abattu 62 drones russes.,drone,ru",
        "ENGLISH,Kyiv downed 62 Russian drones.,drone,ru",
        "FRENCH,L'armée a visé 300 sites du Hezbollah.,building,hezbollah",
        "ENGLISH,The army struck 300 Hezbollah sites.,building,hezbollah",
        "FRENCH,Des milliers de soldats nord-coréens sont arrivés.,soldier,kp",
        "ENGLISH,Thousands of North Korean soldiers arrived.,soldier,kp",
        "ENGLISH,Some 300 South Sudanese civilians fled.,civilian,ss",
        "FRENCH,L'armée a perdu 12 chars de l'Ukraine.,tank,ua",
        "FRENCH,Six morts sont à déplorer.,dead,",
        "ENGLISH,Six deaths were reported.,dead,",
        "FRENCH,Douze blessées ont été soignées.,injured,",
        "ENGLISH,Twelve injured were treated.,injured,",
        "FRENCH,La police compte 8 000 manifestants.,demonstrator,",
        "ENGLISH,Police counted 8000 demonstrators.,demonstrator,",
        "FRENCH,Le groupe supprime 1 400 emplois.,job,",
        "ENGLISH,The group cut 1400 jobs.,job,",
        "FRENCH,Trente Français ont été évacués.,person,fr",
        "ENGLISH,Thirty Britons were evacuated.,person,gb",
        "FRENCH,Quatre villages ont été pris.,place,",
        "ENGLISH,Four villages were taken.,place,"
    })
    void hasAKindAndASide(Language language, String text, String type, String side) {
        Counted counted = FINDERS.get(language)
                .find(TEXTS.get(language).read(text))
                .get(0)
                .counted();
        assertThat(counted.type()).isEqualTo(type);
        assertThat(counted.side()).isEqualTo(side);
    }
}
