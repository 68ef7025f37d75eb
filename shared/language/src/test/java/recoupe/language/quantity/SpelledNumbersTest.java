package recoupe.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import recoupe.language.Language;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;

/** Every number below a million, spelled out in the ways that are in use, reads back as itself. */
class SpelledNumbersTest {
    private static final TextReader FRENCH = new TextReader(Language.FRENCH);
    private static final TextReader ENGLISH = new TextReader(Language.ENGLISH);
    private static final WordGrammar FRENCH_WORDS =
            new WordGrammar(Language.FRENCH, new NumberLexicon(Language.FRENCH));
    private static final WordGrammar ENGLISH_WORDS =
            new WordGrammar(Language.ENGLISH, new NumberLexicon(Language.ENGLISH));
    private static final String[] SMALL_FRENCH =
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
                    .split(" ");
    private static final String[] TENS_FRENCH = "x x vingt trente quarante cinquante soixante".split(" ");
    private static final String[] SMALL_ENGLISH =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" ");
    private static final String[] TENS_ENGLISH = "x x twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    @Property(tries = 2000)
    void frenchNumbersReadBack(@ForAll @IntRange(min = 2, max = 999_999) int number) {
        assertThat(read(FRENCH, FRENCH_WORDS, french(number, false))).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property(tries = 2000)
    void belgianAndSwissNumbersReadBack(@ForAll @IntRange(min = 2, max = 999_999) int number) {
        assertThat(read(FRENCH, FRENCH_WORDS, french(number, true))).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property(tries = 2000)
    void frenchNumbersOfTheReformedSpellingReadBack(@ForAll @IntRange(min = 2, max = 999_999) int number) {
        String joined = french(number, false).replace(' ', '-');
        assertThat(read(FRENCH, FRENCH_WORDS, joined)).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property(tries = 2000)
    void englishNumbersReadBack(@ForAll @IntRange(min = 1, max = 999_999) int number) {
        assertThat(read(ENGLISH, ENGLISH_WORDS, english(number))).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    private static BigDecimal read(TextReader reader, WordGrammar words, String spelled) {
        Text text = reader.read(spelled);
        WordGrammar.Value value = words.read(text, 0);
        assertThat(value).as(spelled).isNotNull();
        assertThat(value.end()).as(spelled).isEqualTo(text.tokens().size());
        return value.value();
    }

    private static String french(int n, boolean belgian) {
        if (n >= 1000) {
            String thousands =
                    n / 1000 == 1 ? "mille" : french(n / 1000, belgian).replaceAll("cents$", "cent") + " mille";
            return n % 1000 == 0 ? thousands : thousands + " " + french(n % 1000, belgian);
        }
        if (n >= 100) {
            String hundreds = n / 100 == 1 ? "cent" : SMALL_FRENCH[n / 100] + (n % 100 == 0 ? " cents" : " cent");
            return n % 100 == 0 ? hundreds : hundreds + " " + french(n % 100, belgian);
        }
        if (n < 20) {
            return SMALL_FRENCH[n];
        }
        if (belgian && n >= 70) {
            String ten = n >= 90 ? "nonante" : n >= 80 ? "huitante" : "septante";
            return n % 10 == 0 ? ten : n % 10 == 1 ? ten + " et un" : ten + "-" + SMALL_FRENCH[n % 10];
        }
        if (n >= 80) {
            return n == 80 ? "quatre-vingts" : "quatre-vingt-" + SMALL_FRENCH[n - 80];
        }
        if (n >= 60) {
            return n == 60
                    ? "soixante"
                    : n == 61 || n == 71 ? "soixante et " + SMALL_FRENCH[n - 60] : "soixante-" + SMALL_FRENCH[n - 60];
        }
        String ten = TENS_FRENCH[n / 10];
        return n % 10 == 0 ? ten : n % 10 == 1 ? ten + " et un" : ten + "-" + SMALL_FRENCH[n % 10];
    }

    private static String english(int n) {
        if (n >= 1000) {
            return english(n / 1000) + " thousand"
                    + (n % 1000 == 0 ? "" : n % 1000 < 100 ? " and " + english(n % 1000) : " " + english(n % 1000));
        }
        if (n >= 100) {
            return SMALL_ENGLISH[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + english(n % 100));
        }
        if (n < 20) {
            return SMALL_ENGLISH[n];
        }
        return n % 10 == 0 ? TENS_ENGLISH[n / 10] : TENS_ENGLISH[n / 10] + "-" + SMALL_ENGLISH[n % 10];
    }
}
