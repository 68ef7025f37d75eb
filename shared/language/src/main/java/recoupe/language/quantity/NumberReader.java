package recoupe.language.quantity;

import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.Span;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Reads a number with its currency or unit and the noun that it counts: «57 000 manifestants», "$4.5bn", «10 % du personnel». */
final class NumberReader {
    private static final Set<String> ARTICLES = Set.of("la", "les", "l'", "ses", "the", "its", "all", "their");
    private static final Set<String> CLOSING = Set.of("»", "”", "\"", "’");

    private final NumeralReader numerals;
    private final Ranges ranges;
    private final Ratios ratios;
    private final Units units;
    private final Modifiers modifiers;
    private final NounReader nouns;

    NumberReader(Language language, Modifiers modifiers, NounReader nouns) {
        NumberLexicon lexicon = new NumberLexicon(language);
        this.units = new Units(language);
        this.numerals =
                language == Language.FRENCH ? new FrenchNumerals(lexicon, units) : new EnglishNumerals(lexicon, units);
        this.ranges = new Ranges(language, numerals);
        this.ratios = new Ratios(language, numerals);
        this.modifiers = modifiers;
        this.nouns = nouns;
    }

    /** The number that starts at a token; null if none does. */
    Found read(Text text, int at) {
        Numeral share = ratios.read(text, at);
        if (share != null) {
            return share(text, share);
        }
        Numeral single = numerals.read(text, at);
        if (single == null) {
            return null;
        }
        Ranges.Range range = ranges.read(text, single);
        Numeral numeral = range == null ? single : range.numeral();
        int first = range == null ? numeral.first() : range.first();
        Units.Match money = units.moneyBefore(text, numeral.first());
        if (money != null) {
            return money(text, numeral, Math.min(first, money.first()), money);
        }
        Units.Match unit = units.at(text, afterOf(text, numeral.end(), numeral));
        if (unit != null
                && text.token(unit.first()).sentence() == text.token(at).sentence()) {
            return measured(text, numeral, first, unit);
        }
        return counted(text, numeral, first);
    }

    /** «neuf Français sur dix» */
    private Found share(Text text, Numeral share) {
        Noun inside = nouns.read(text, share.first() + 1);
        Noun noun = inside != null && inside.end() < share.end() ? inside : null;
        return found(share, share.first(), share.end(), null, ofPercent(noun, share.end()), "ratio");
    }

    private static Found money(Text text, Numeral numeral, int first, Units.Match money) {
        Span span = new Span(
                text.token(money.first()).start(), text.token(money.end() - 1).end());
        Noun noun =
                new Noun(text.words(money.first(), money.end()), money.unit().lemma(), null, null, span, numeral.end());
        return found(numeral, first, numeral.end(), money.unit(), noun, "currency-sign");
    }

    private Found measured(Text text, Numeral numeral, int first, Units.Match unit) {
        int end = unit.end();
        if (unit.unit().isPercent()) {
            Noun noun = ofPercent(nouns.read(text, afterOf(text, end, numeral), !numeral.isOne()), end);
            return found(numeral, first, end, unit.unit(), noun, "unit");
        }
        Span span =
                new Span(text.token(unit.first()).start(), text.token(end - 1).end());
        Noun noun = new Noun(text.words(unit.first(), end), unit.unit().lemma(), null, null, span, end);
        return found(numeral, first, end, unit.unit(), noun, "unit");
    }

    private Found counted(Text text, Numeral numeral, int first) {
        int end = numeral.end();
        Noun noun = nouns.read(text, afterOf(text, end, numeral), !numeral.isOne());
        Modifiers.Match bound = noun == null ? modifiers.after(text, end) : null;
        if (bound != null) {
            noun = nouns.read(text, bound.end(), !numeral.isOne());
        }
        boolean fraction = numeral.shape() == Numeral.Shape.FRACTION;
        return found(numeral, first, end, null, fraction ? ofPercent(noun, end) : noun, null);
    }

    private static Found found(Numeral numeral, int first, int end, Units.Unit unit, Noun noun, String rule) {
        List<String> rules = List.of(numeral.shape().rule());
        return new Found(
                numeral, first, end, numeral.modifier(), unit, noun, rule == null ? rules : Found.and(rules, rule));
    }

    /** Skips the «de» or "of" that joins a collective, a scale or a percentage to its noun, and the article behind it. */
    private static int afterOf(Text text, int end, Numeral numeral) {
        if (!numeral.takesOf() && end == numeral.end()) {
            return end;
        }
        Token token = text.at(end);
        int of = token != null && CLOSING.contains(token.text()) ? end + 1 : end;
        if (!isOf(text.at(of))) {
            return end;
        }
        Token next = text.at(of + 1);
        return next != null && ARTICLES.contains(next.norm()) ? of + 2 : of + 1;
    }

    private static boolean isOf(Token token) {
        return token != null && (FrenchNumerals.isOf(token) || token.is("of"));
    }

    private static Noun ofPercent(Noun noun, int end) {
        return noun == null
                ? new Noun(null, "%", null, null, null, end)
                : new Noun(noun.text(), "%", noun.thing(), noun.side(), noun.span(), noun.end());
    }
}
