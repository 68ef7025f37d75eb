package recoupe.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import recoupe.language.Language;
import recoupe.language.PlaceMention;
import recoupe.language.text.TextReader;

/** Strings of place words and of anything else: the stage neither fails nor leaves the text. */
class PlaceFinderFuzzTest {
    private static final TextReader TEXTS = new TextReader(Language.FRENCH);
    private static final PlaceFinder PLACES = new PlaceFinder(Language.FRENCH);
    private static final TextReader ENGLISH_TEXTS = new TextReader(Language.ENGLISH);
    private static final PlaceFinder ENGLISH_PLACES = new PlaceFinder(Language.ENGLISH);

    @Provide
    Arbitrary<String> placed() {
        Arbitrary<String> words = Arbitraries.of(
                "région",
                "régions",
                "de",
                "d'",
                "l'",
                "la",
                "Kiev",
                "Moscou",
                "Gaza",
                "New",
                "York",
                "et",
                ",",
                ".",
                "sud",
                "du",
                "Liban",
                "capitale",
                "russe",
                "sol",
                "à",
                "dans",
                "près de",
                "Xyz",
                "San",
                "usine",
                "regions",
                "of",
                "the",
                "southern",
                "and",
                "Kursk",
                "in",
                "Russian",
                "capital",
                "soil",
                "pays",
                "country",
                "\n",
                "(",
                "–",
                "a dit",
                "’",
                "Saint-",
                "mer Noire");
        return words.list().ofMaxSize(25).map(list -> String.join(" ", list));
    }

    @Property(tries = 2000)
    void placeWordsInAnyOrderRaiseNoError(@ForAll("placed") String text) {
        check(text, PLACES.find(TEXTS.read(text)));
        check(text, ENGLISH_PLACES.find(ENGLISH_TEXTS.read(text)));
    }

    @Property(tries = 1000)
    void anyStringRaisesNoError(@ForAll String text) {
        check(text, PLACES.find(TEXTS.read(text)));
        check(text, ENGLISH_PLACES.find(ENGLISH_TEXTS.read(text)));
    }

    private static void check(String text, List<PlaceMention> places) {
        int end = 0;
        for (PlaceMention place : places) {
            assertThat(place.start()).as("%s", places).isGreaterThanOrEqualTo(end);
            end = place.end();
            assertThat(place.text())
                    .isEqualTo(text.substring(place.start(), end))
                    .isNotEmpty();
        }
    }
}
