package recoupe.language.quantity;

import java.math.BigDecimal;
import recoupe.language.Language;
import recoupe.language.quantity.NumberLexicon.Kind;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Reads numbers that start in digits, with the scale that may follow: «57 000», «1,5 million», «3 Md», "10k", "6.0-magnitude". */
final class DigitNumerals {
    private final NumberLexicon lexicon;
    private final Digits digits;
    private final Scales scales;
    private final Units units;

    DigitNumerals(Language language, NumberLexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.digits = new Digits(language);
        this.scales = new Scales(language, units);
        this.units = units;
    }

    Numeral read(Text text, int at) {
        Digits.Value read = digits.read(text, at, next -> follower(text, at, next));
        if (read == null) {
            return null;
        }
        int end = read.end();
        BigDecimal scale = scaleAt(text, at, end);
        if (scale == null) {
            return Numeral.exact(at, end, read.value(), Shape.DIGITS);
        }
        BigDecimal value = read.value().multiply(scale);
        end++;
        if (isAndHalf(text, end)) {
            value = value.add(scale.multiply(new BigDecimal("0.5")));
            end += 2;
        }
        return Numeral.exact(at, end, value, Shape.SCALED);
    }

    private Digits.Follower follower(Text text, int first, int next) {
        if (scaleAt(text, first, next) != null) {
            return Digits.Follower.SCALE;
        }
        return units.at(text, next) != null || units.isMoneySign(text.at(first - 1))
                ? Digits.Follower.UNIT
                : Digits.Follower.OTHER;
    }

    private BigDecimal scaleAt(Text text, int first, int at) {
        Token token = text.at(at);
        if (token == null || token.sentence() != text.token(first).sentence()) {
            return null;
        }
        for (Kind kind : new Kind[] {Kind.SCALE, Kind.THOUSAND, Kind.HUNDRED, Kind.COLLECTIVE}) {
            BigDecimal scale = lexicon.value(token.norm(), kind);
            if (scale != null) {
                return scale;
            }
        }
        return scales.read(text, first, at);
    }

    private boolean isAndHalf(Text text, int at) {
        return text.at(at + 1) != null
                && lexicon.is(text.token(at).norm(), Kind.AND)
                && lexicon.is(text.token(at + 1).norm(), Kind.HALF);
    }
}
