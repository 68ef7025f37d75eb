package recoupe.language.quantity;

import java.math.BigDecimal;
import recoupe.language.Language;
import recoupe.language.quantity.NumberLexicon.Kind;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Numbers in French: «vingt et un mille», «une bonne vingtaine», «des dizaines de milliers», «les deux tiers». */
final class FrenchNumerals implements NumeralReader {
    private final NumberLexicon lexicon;
    private final WordGrammar words;
    private final DigitNumerals digits;

    FrenchNumerals(NumberLexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.words = new WordGrammar(Language.FRENCH, lexicon);
        this.digits = new DigitNumerals(Language.FRENCH, lexicon, units);
    }

    @Override
    public Numeral read(Text text, int at) {
        Numeral fraction = fraction(text, at);
        if (fraction != null) {
            return fraction;
        }
        Numeral collective = collective(text, at);
        if (collective != null) {
            return collective;
        }
        return text.token(at).isDigits() ? digits.read(text, at) : cardinal(text, at);
    }

    /** «un tiers des», «la moitié de», «les deux tiers», «trois quarts des». */
    private Numeral fraction(Text text, int at) {
        int noun = at;
        BigDecimal times = BigDecimal.ONE;
        Token token = text.token(at);
        if (isArticle(token) || token.is("les")) {
            noun++;
        }
        if (noun > at && text.at(noun) != null && lexicon.is(text.token(noun).norm(), Kind.SIZE)) {
            noun++;
        }
        WordGrammar.Value number = noun < text.tokens().size() ? words.read(text, noun) : null;
        if (number != null && !number.scaled()) {
            times = number.value();
            noun = number.end();
        }
        Token fraction = text.at(noun);
        BigDecimal percent = fraction == null || noun == at && times.equals(BigDecimal.ONE) && !fraction.is("moitié")
                ? null
                : lexicon.fraction(fraction.norm());
        if (percent == null || noun == at || !(isOf(text.at(noun + 1)) || fraction.is("moitié"))) {
            return null;
        }
        if (!fraction.is("moitié") && !isOfWhole(text, noun + 1)) {
            return null;
        }
        BigDecimal value = times.multiply(percent).setScale(2, java.math.RoundingMode.HALF_UP);
        return Numeral.exact(at, noun + 1, value, Shape.FRACTION);
    }

    /** «des», «du», «de la», «de ses»: the part is taken from something; «un quart d'heure» is not. */
    private static boolean isOfWhole(Text text, int at) {
        Token of = text.token(at);
        Token next = text.at(at + 1);
        return of.is("des") || of.is("du") || next != null && (next.is(Pos.DETERMINER) || next.is("l'"));
    }

    /** «une vingtaine», «trois douzaines», «des dizaines de milliers», «plusieurs millions», «dizaines et dizaines». */
    private Numeral collective(Text text, int at) {
        Token token = text.token(at);
        int noun = at;
        boolean open = false;
        boolean number = false;
        BigDecimal times = BigDecimal.ONE;
        if (isArticle(token) || token.is("ce") || token.is("cette")) {
            noun++;
        } else if (lexicon.is(token.norm(), Kind.OPEN)) {
            noun++;
            open = true;
            if (text.at(noun) != null
                    && token.is("de")
                    && lexicon.is(text.token(noun).norm(), Kind.OPEN)) {
                noun++;
            }
        } else {
            WordGrammar.Value read = words.read(text, at);
            if (read != null && !read.scaled()) {
                times = read.value();
                noun = read.end();
                number = true;
            }
        }
        if (text.at(noun) != null && lexicon.is(text.token(noun).norm(), Kind.SIZE)) {
            noun++;
        }
        Token head = text.at(noun);
        if (head == null || head.sentence() != token.sentence()) {
            return null;
        }
        BigDecimal value = lexicon.value(head.norm(), Kind.COLLECTIVE);
        boolean plural = head.norm().endsWith("s");
        boolean scale = value == null && (open || noun == at) && plural;
        if (scale) {
            value = lexicon.value(head.norm(), Kind.SCALE);
        }
        if (value == null || !plural && !open && noun == at) {
            return null;
        }
        if ((token.is("la") || token.is("le")) && !isOf(text.at(noun + 1))) {
            return null;
        }
        int end = noun + 1;
        BigDecimal chained = chained(text, end);
        if (chained != null) {
            value = value.multiply(chained);
            end += 2;
        }
        end = repeated(text, end, head.norm());
        boolean countless = plural && !number;
        int first = open && !isDeterminerOfOpen(token) ? at + 1 : at;
        return countless
                ? Numeral.open(first, end, value.multiply(BigDecimal.valueOf(2)))
                : Numeral.about(at, end, value.multiply(times));
    }

    /** «de», «par» and the definite articles stand before an open plural and are no part of it. */
    private static boolean isDeterminerOfOpen(Token token) {
        return !(token.is("de") || token.is("d'") || token.is("par") || token.is("les") || token.is("aux"));
    }

    private BigDecimal chained(Text text, int at) {
        Token scale = text.at(at + 1);
        if (scale == null || !isOf(text.at(at)) || !scale.norm().endsWith("s")) {
            return null;
        }
        BigDecimal value = lexicon.value(scale.norm(), Kind.SCALE);
        return value != null || !scale.is("milliers") ? value : lexicon.value("milliers", Kind.COLLECTIVE);
    }

    /** «des dizaines et des dizaines» */
    private int repeated(Text text, int end, String noun) {
        Token last = text.at(end + 2);
        boolean again = last != null
                && text.token(end).is("et")
                && last.is(noun)
                && lexicon.is(text.token(end + 1).norm(), Kind.OPEN);
        return again ? end + 3 : end;
    }

    private Numeral cardinal(Text text, int at) {
        Token token = text.token(at);
        WordGrammar.Value read = words.read(text, at);
        if (read == null || read.end() == at + 1 && isOne(token)) {
            return null;
        }
        BigDecimal value = read.value();
        int end = read.end();
        BigDecimal scale = lexicon.value(text.token(end - 1).norm(), Kind.SCALE);
        Token half = text.at(end + 1);
        if (scale != null && half != null && text.token(end).is("et") && lexicon.is(half.norm(), Kind.HALF)) {
            value = value.add(scale.multiply(new BigDecimal("0.5")));
            end += 2;
        }
        return Numeral.exact(at, end, value, read.scaled() ? Shape.SCALED : Shape.WORDS);
    }

    private static boolean isOne(Token token) {
        return token.is("un") || token.is("une");
    }

    private static boolean isArticle(Token token) {
        return isOne(token) || token.is("la") || token.is("le");
    }

    static boolean isOf(Token token) {
        return token != null
                && (token.is("de") || token.is("d'") || token.is("des") || token.is("du"))
                && !token.is(Pos.VERB);
    }
}
