package recoupe.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import recoupe.language.Language;
import recoupe.language.TimeMention;
import recoupe.language.text.TextReader;

/** Strings of time words and of anything else: the stage neither fails nor leaves the text. */
class TimeFinderFuzzTest {
    private static final TextReader TEXTS = new TextReader(Language.FRENCH);
    private static final TimeFinder TIMES = new TimeFinder(Language.FRENCH);
    private static final TextReader ENGLISH_TEXTS = new TextReader(Language.ENGLISH);
    private static final TimeFinder ENGLISH_TIMES = new TimeFinder(Language.ENGLISH);

    @Provide
    Arbitrary<String> timely() {
        Arbitrary<String> words = Arbitraries.of(
                "le",
                "30",
                "31",
                "29",
                "février",
                "février",
                "2023",
                "dans la nuit",
                "de",
                "à",
                "lundi",
                "il y a",
                "999",
                "siècles",
                "décennies",
                "ans",
                "depuis",
                "d'ici",
                "entre",
                "et",
                ",",
                ".",
                "-",
                "99h99",
                "0000-00-00",
                "99/99/9999",
                "on",
                "the",
                "May",
                "31st",
                "last",
                "century",
                "centuries",
                "ago",
                "between",
                "and",
                "until",
                "early",
                "Feb. 29",
                "fin",
                "mi-juillet",
                "semaine",
                "dernière",
                "\n",
                "’",
                "century",
                "0",
                "week",
                "the day after tomorrow",
                "décennie");
        return words.list().ofMaxSize(25).map(list -> String.join(" ", list));
    }

    @Property(tries = 2000)
    void timeWordsInAnyOrderRaiseNoError(@ForAll("timely") String text) {
        check(text, TIMES.find(TEXTS.read(text), LocalDate.of(2024, 2, 29)));
        check(text, ENGLISH_TIMES.find(ENGLISH_TEXTS.read(text), LocalDate.of(2024, 2, 29)));
        check(text, TIMES.find(TEXTS.read(text), null));
    }

    @Property(tries = 1000)
    void anyStringRaisesNoError(@ForAll String text) {
        check(text, TIMES.find(TEXTS.read(text), LocalDate.of(2024, 2, 29)));
        check(text, ENGLISH_TIMES.find(ENGLISH_TEXTS.read(text), null));
    }

    private static void check(String text, List<TimeMention> times) {
        int end = 0;
        for (TimeMention time : times) {
            assertThat(time.start()).isGreaterThanOrEqualTo(end);
            end = time.end();
            assertThat(time.text()).isEqualTo(text.substring(time.start(), end)).isNotEmpty();
            assertThat(time.from() == null || time.to() == null || !time.from().isAfter(time.to()))
                    .as("%s", time)
                    .isTrue();
        }
    }
}
