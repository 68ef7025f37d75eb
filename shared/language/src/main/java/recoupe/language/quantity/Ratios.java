package recoupe.language.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Reads shares told as so many out of so many: «neuf Français sur dix», "one in five", "nine out of ten". */
final class Ratios {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Integer> ROUND = Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000);

    private final Language language;
    private final NumeralReader numerals;

    Ratios(Language language, NumeralReader numerals) {
        this.language = language;
        this.numerals = numerals;
    }

    /** The share in per cent, from the first number to the second; null if there is none. */
    Numeral read(Text text, int at) {
        Token first = text.token(at);
        Numeral few = numerals.read(text, at);
        boolean one = few == null && (first.is("un") || first.is("une"));
        if (few == null && !one || few != null && (!few.isBelow(10) || few.min().signum() == 0)) {
            return null;
        }
        BigDecimal value = one ? BigDecimal.ONE : few.min();
        int of = one ? at + 1 : few.end();
        for (int words = 0; words < 2 && text.at(of) != null && isNoun(text.token(of)); words++) {
            of++;
        }
        int second = afterOf(text, of);
        Numeral all = second < 0 || text.at(second) == null ? null : numerals.read(text, second);
        boolean share = all != null
                && all.max() != null
                && all.max().scale() <= 0
                && ROUND.contains(all.max().intValue())
                && value.compareTo(all.max()) < 0
                && text.token(second).sentence() == first.sentence()
                && (all.shape() == Shape.WORDS || all.shape() == Shape.DIGITS && all.isBelow(11));
        boolean counted =
                share && text.at(all.end()) != null && of > (one ? at + 1 : few.end()) && isNoun(text.token(all.end()));
        if (!share || counted || isDefinite(text, at)) {
            return null;
        }
        BigDecimal percent = value.multiply(HUNDRED).divide(all.max(), 2, RoundingMode.HALF_UP);
        return Numeral.exact(at, all.end(), percent, Shape.FRACTION);
    }

    private static boolean isDefinite(Text text, int at) {
        Token before = text.at(at - 1);
        return before != null && (before.is("les") || before.is("the"));
    }

    private static boolean isNoun(Token token) {
        return token.is(Pos.NOUN) || token.is(Pos.PROPER) || token.is(Pos.ADJECTIVE);
    }

    private int afterOf(Text text, int at) {
        Token of = text.at(at);
        if (of == null) {
            return -1;
        }
        if (language == Language.FRENCH) {
            return of.is("sur") ? at + 1 : -1;
        }
        boolean out =
                of.is("out") && text.at(at + 1) != null && text.token(at + 1).is("of");
        return out ? at + 2 : of.is("in") ? at + 1 : -1;
    }
}
