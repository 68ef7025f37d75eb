package recoupe.language.quantity;

import java.math.BigDecimal;
import recoupe.language.Language;
import recoupe.language.quantity.NumberLexicon.Kind;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Numbers in English: "one hundred and twenty", "two and a half dozen", "a few hundred", "tens of thousands", "two-thirds". */
final class EnglishNumerals implements NumeralReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final NumberLexicon lexicon;
    private final WordGrammar words;
    private final DigitNumerals digits;

    EnglishNumerals(NumberLexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.words = new WordGrammar(Language.ENGLISH, lexicon);
        this.digits = new DigitNumerals(Language.ENGLISH, lexicon, units);
    }

    @Override
    public Numeral read(Text text, int at) {
        Numeral fraction = fraction(text, at);
        if (fraction != null) {
            return fraction;
        }
        Numeral indefinite = indefinite(text, at);
        if (indefinite != null) {
            return indefinite;
        }
        return text.token(at).isDigits() ? digits.read(text, at) : cardinal(text, at);
    }

    /** "half of the", "half the", "a third of", "two-thirds", "three quarters of". */
    private Numeral fraction(Text text, int at) {
        Token token = text.token(at);
        if (token.is("half") && isShared(text.at(at + 1)) && !isOfPeriod(text.at(at - 1))) {
            return percent(at, at + 1, BigDecimal.valueOf(50));
        }
        String[] parts = token.norm().split("-");
        if (parts.length == 2) {
            BigDecimal times = parts[0].equals("one") || parts[0].equals("a") ? BigDecimal.ONE : unit(parts[0]);
            BigDecimal part = lexicon.fraction(parts[1]);
            return times == null || part == null ? null : percent(at, at + 1, times.multiply(part));
        }
        BigDecimal times = token.is("a") ? BigDecimal.ONE : unit(token.norm());
        Token noun = text.at(at + 1);
        BigDecimal part = times == null || noun == null ? null : lexicon.fraction(noun.norm());
        return part == null
                        || noun.is("half")
                        || text.at(at + 2) == null
                        || !text.token(at + 2).is("of")
                ? null
                : percent(at, at + 2, times.multiply(part));
    }

    private BigDecimal unit(String word) {
        return lexicon.value(word, Kind.UNIT);
    }

    /** "the first | half of 2025" */
    private static boolean isOfPeriod(Token before) {
        return before != null
                && (before.is("first") || before.is("second") || before.is("latter") || before.is("other"));
    }

    private static boolean isShared(Token next) {
        return next != null
                && (next.is("of")
                        || next.is("the")
                        || next.is("its")
                        || next.is("their")
                        || next.is("those")
                        || next.is("all"));
    }

    private static Numeral percent(int first, int end, BigDecimal value) {
        return Numeral.exact(first, end, value.setScale(2, java.math.RoundingMode.HALF_UP), Shape.FRACTION);
    }

    /** "a dozen", "half a million", "a couple of thousand", "several hundred", "dozens", "hundreds of thousands". */
    private Numeral indefinite(Text text, int at) {
        Token token = text.token(at);
        BigDecimal open = lexicon.value(token.norm(), Kind.OPEN);
        if (open != null) {
            return open(text, at, at, open);
        }
        int noun = at;
        if (lexicon.is(token.norm(), Kind.FEW) || token.is("a") && isFew(text.at(at + 1))) {
            noun += token.is("a") ? 2 : 1;
            Token scale = text.at(noun);
            BigDecimal value = scale == null ? null : lexicon.value(scale.norm(), Kind.OPEN);
            if (value != null) {
                return open(text, at, noun, value);
            }
            value = scale(scale);
            return value == null ? null : Numeral.open(at, noun + 1, value.multiply(TWO));
        }
        if (token.is("a") && text.at(at + 1) != null && text.token(at + 1).is("couple")) {
            return couple(text, at);
        }
        return halfOrDozen(text, at);
    }

    private static boolean isFew(Token token) {
        return token != null && token.is("few");
    }

    private BigDecimal scale(Token token) {
        if (token == null) {
            return null;
        }
        for (Kind kind : new Kind[] {Kind.HUNDRED, Kind.THOUSAND, Kind.SCALE, Kind.COLLECTIVE}) {
            BigDecimal value = lexicon.value(token.norm(), kind);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Numeral open(Text text, int first, int noun, BigDecimal least) {
        Token of = text.at(noun + 1);
        Token scale = text.at(noun + 2);
        BigDecimal chained =
                of == null || scale == null || !of.is("of") ? null : lexicon.value(scale.norm(), Kind.OPEN);
        if (chained == null) {
            return Numeral.open(first, repeated(text, noun), least);
        }
        return Numeral.open(first, noun + 3, least.multiply(chained).divide(TWO));
    }

    /** "dozens and dozens", "hundreds upon hundreds" */
    private static int repeated(Text text, int noun) {
        Token again = text.at(noun + 2);
        boolean twice = again != null
                && again.is(text.token(noun).norm())
                && (text.token(noun + 1).is("and") || text.token(noun + 1).is("upon"));
        return twice ? noun + 3 : noun + 1;
    }

    private Numeral couple(Text text, int at) {
        int noun = at + 2;
        if (text.at(noun) != null && text.token(noun).is("of")) {
            noun++;
        }
        BigDecimal value = scale(text.at(noun));
        if (value != null) {
            return Numeral.about(at, noun + 1, value.multiply(TWO));
        }
        return noun > at + 2 ? Numeral.about(at, at + 2, TWO) : null;
    }

    /** "a dozen", "two and a half dozen", "half a million", "a half-dozen". */
    private Numeral halfOrDozen(Text text, int at) {
        Token token = text.token(at);
        Token next = text.at(at + 1);
        if (token.is("half") && next != null && next.is("a")) {
            BigDecimal value = scale(text.at(at + 2));
            return value == null ? null : Numeral.about(at, at + 3, value.multiply(HALF));
        }
        if (token.is("half-dozen")) {
            return Numeral.about(at, at + 1, BigDecimal.valueOf(6));
        }
        boolean article = token.is("a") || token.is("an") || token.is("one");
        if (article && next != null) {
            if (next.is("half")) {
                BigDecimal value = scale(text.at(at + 2));
                return value == null ? null : Numeral.about(at, at + 3, value.multiply(HALF));
            }
            BigDecimal dozen = lexicon.value(next.norm(), Kind.COLLECTIVE);
            return dozen == null ? null : Numeral.about(at, at + 2, dozen);
        }
        return null;
    }

    private Numeral cardinal(Text text, int at) {
        Token token = text.token(at);
        if (token.is("a") || token.is("an")) {
            WordGrammar.Value rest = scale(text.at(at + 1)) == null ? null : words.readAfterOne(text, at + 1);
            return rest == null ? null : Numeral.exact(at, rest.end(), rest.value(), Shape.SCALED);
        }
        WordGrammar.Value read = words.read(text, at);
        if (read == null) {
            return null;
        }
        int end = read.end();
        BigDecimal value = read.value();
        boolean half = text.at(end + 2) != null
                && text.token(end).is("and")
                && (text.token(end + 1).is("a") || text.token(end + 1).is("one"))
                && text.token(end + 2).is("half");
        if (half) {
            value = value.add(HALF);
            end += 3;
        }
        BigDecimal scale =
                half || text.at(end) != null && lexicon.is(text.token(end).norm(), Kind.COLLECTIVE)
                        ? scale(text.at(end))
                        : null;
        if (scale != null) {
            boolean dozens = lexicon.is(text.token(end).norm(), Kind.COLLECTIVE);
            value = value.multiply(scale);
            return dozens
                    ? Numeral.exact(at, end + 1, value, Shape.COLLECTIVE)
                    : Numeral.exact(at, end + 1, value, Shape.SCALED);
        }
        return Numeral.exact(at, end, value, read.scaled() ? Shape.SCALED : Shape.WORDS);
    }
}
