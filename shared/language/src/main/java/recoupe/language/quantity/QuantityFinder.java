package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.Span;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Counted;
import recoupe.model.Modifier;

/** Finds the quantities of a text. Immutable and safe for threads; linear in the text. */
public final class QuantityFinder {
    private static final int FEW = 21;

    private final NumeralReader numerals;
    private final Ranges ranges;
    private final Units units;
    private final Modifiers modifiers;
    private final NounReader nouns;
    private final Singles singles;
    private final Zeros zeros;
    private final NonQuantities nonQuantities;
    private final Understood understood;
    private final SharedBounds shared;
    private final Parts parts;

    public QuantityFinder(Language language) {
        NumberLexicon lexicon = new NumberLexicon(language);
        Things things = new Things(language);
        Fates fates = new Fates(language);
        PartWords partWords = new PartWords(language);
        this.units = new Units(language);
        this.numerals =
                language == Language.FRENCH ? new FrenchNumerals(lexicon, units) : new EnglishNumerals(lexicon, units);
        this.ranges = new Ranges(language, numerals);
        this.modifiers = new Modifiers(language);
        this.nouns = new NounReader(language, things, new Sides(language), fates);
        GroupAhead groups = new GroupAhead(partWords, nouns);
        this.singles = new Singles(language, nouns, fates, partWords, things, modifiers, groups);
        this.zeros = new Zeros(language, nouns, fates, things);
        this.nonQuantities = new NonQuantities(language);
        this.understood = new Understood(
                language, nouns, things, fates, new Measures(language, nouns, things, modifiers), partWords, groups);
        this.shared = new SharedBounds(language);
        this.parts = new Parts(language, partWords, fates, things, groups);
    }

    /** The quantities of a text, in its order. */
    public List<QuantityMention> find(Text text) {
        Understood.Complete complete = understood.complete(text, shared.spread(text, numbers(text)));
        int[] first = parts.wholes(text, complete.quantities(), complete.antecedents());
        complete = understood.ofTotals(text, complete, first);
        List<Found> all = complete.quantities();
        int[] wholes = parts.wholes(text, all, complete.antecedents());
        List<QuantityMention> out = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            out.add(mention(text, all.get(i), wholes[i]));
        }
        return List.copyOf(out);
    }

    /** Every number that is a quantity, with what it counts where that is said beside it. */
    private List<Found> numbers(Text text) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < text.tokens().size()) {
            Found found = at(text, at);
            Found before = all.isEmpty() ? null : all.get(all.size() - 1);
            if (found == null) {
                Found single = singles.read(text, at, before);
                Found counted = single != null ? bounded(text, single) : zeros.read(text, at);
                if (counted != null && nonQuantities.rule(text, counted) == null) {
                    all.add(counted);
                }
                at++;
                continue;
            }
            at = Math.max(found.end(), at + 1);
            if (nonQuantities.rule(text, found) == null) {
                all.add(found);
            }
        }
        return all;
    }

    private Found bounded(Text text, Found single) {
        return bounded(
                text,
                single.numeral(),
                single.first(),
                single.end(),
                null,
                single.noun(),
                new ArrayList<>(single.rules()));
    }

    private Found at(Text text, int at) {
        Numeral numeral = numerals.read(text, at);
        if (numeral == null) {
            return null;
        }
        int first = numeral.first();
        Ranges.Range range = ranges.read(text, numeral, false);
        if (range != null) {
            numeral = range.numeral();
            first = range.first();
        }
        List<String> rules = new ArrayList<>(List.of(numeral.shape().rule()));
        Units.Match money = units.moneyBefore(text, numeral.first());
        Units.Unit unit = money == null ? null : money.unit();
        first = money == null ? first : Math.min(first, money.first());
        int end = numeral.end();
        if (unit == null) {
            Units.Match match = units.at(text, afterOf(text, numeral));
            if (match != null && match.first() < text.tokens().size() && sameSentence(text, at, match.first())) {
                unit = match.unit();
                end = match.end();
            }
        }
        if (unit != null) {
            rules.add("unit");
        }
        Noun noun = unit == null || unit.isPercent()
                ? nouns.read(text, afterOf(text, end, numeral), !numeral.isOne())
                : null;
        noun = unit != null
                ? measured(text, numeral, unit, noun, end, money)
                : numeral.shape() == Numeral.Shape.FRACTION ? ofPercent(noun, end) : noun;
        if (noun == null && modifiers.after(text, end) != null) {
            noun = nouns.read(text, modifiers.after(text, end).end(), !numeral.isOne());
        }
        return bounded(text, numeral, first, end, unit, noun, rules);
    }

    private Found bounded(
            Text text, Numeral numeral, int first, int end, Units.Unit unit, Noun noun, List<String> rules) {
        Modifier modifier = numeral.modifier();
        Modifiers.Match before = modifiers.before(text, first);
        if (before != null && before.spatial() && isFewPlaces(numeral, noun)) {
            before = null;
        }
        if (before != null) {
            first = before.first();
        }
        Modifiers.Match bound = before != null ? before : after(text, end, noun);
        if (bound != null
                && !(modifier == Modifier.VAGUE || modifier == Modifier.RANGE && bound.modifier() == Modifier.APPROX)) {
            modifier = bound.modifier();
            rules.add("bound:" + bound.words().replace(' ', '-'));
        }
        return new Found(numeral, first, end, modifier, unit, noun, List.copyOf(rules));
    }

    /** "over six regions" tells where. */
    private static boolean isFewPlaces(Numeral numeral, Noun noun) {
        return numeral.isBelow(FEW)
                && noun != null
                && noun.thing() != null
                && noun.thing().isPlace();
    }

    private Modifiers.Match after(Text text, int end, Noun noun) {
        Modifiers.Match match = modifiers.after(text, skipComma(text, end));
        return match != null || noun == null ? match : modifiers.after(text, skipComma(text, noun.end()));
    }

    private static int skipComma(Text text, int at) {
        Token token = text.at(at);
        return token != null && (token.is(",") || token.is("»") || token.is("”") || token.is("\"")) ? at + 1 : at;
    }

    private static boolean sameSentence(Text text, int one, int other) {
        return text.token(one).sentence() == text.token(other).sentence();
    }

    private static int afterOf(Text text, Numeral numeral) {
        return afterOf(text, numeral.end(), numeral);
    }

    /** Skips the «de» or "of" that joins a collective, a scale or a percentage to its noun. */
    private static int afterOf(Text text, int end, Numeral numeral) {
        if (numeral.takesOf()
                && text.at(end) != null
                && isClosing(text.token(end))
                && text.at(end + 1) != null
                && isOf(text.token(end + 1))) {
            return afterOf(text, end + 1, numeral);
        }
        Token token = text.at(end);
        boolean of = token != null && isOf(token);
        boolean joins = numeral.takesOf() || end > numeral.end();
        if (!of || !joins) {
            return end;
        }
        Token next = text.at(end + 1);
        boolean article = next != null
                && (next.is("la")
                        || next.is("les")
                        || next.is("l'")
                        || next.is("the")
                        || next.is("its")
                        || next.is("all")
                        || next.is("ses"));
        return article ? end + 2 : end + 1;
    }

    private static boolean isOf(Token token) {
        return FrenchNumerals.isOf(token) || token.is("of");
    }

    private static boolean isClosing(Token token) {
        return token.is("»") || token.is("”") || token.is("\"") || token.is("’");
    }

    private Noun measured(Text text, Numeral numeral, Units.Unit unit, Noun noun, int end, Units.Match money) {
        if (unit.isPercent()) {
            return ofPercent(noun, end);
        }
        int first = money == null ? afterOf(text, numeral) : money.first();
        int last = money == null ? end : money.end();
        Span span = new Span(text.token(first).start(), text.token(last - 1).end());
        return new Noun(text.words(first, last), unit.lemma(), null, null, span, end);
    }

    private static Noun ofPercent(Noun noun, int end) {
        return noun == null
                ? new Noun(null, "%", null, null, null, end)
                : new Noun(noun.text(), "%", noun.thing(), noun.side(), noun.span(), noun.end());
    }

    private static QuantityMention mention(Text text, Found found, int whole) {
        Numeral n = found.numeral();
        Noun noun = found.noun();
        Counted counted = noun == null ? null : new Counted(noun.text(), noun.lemma(), noun.type(), noun.side());
        return new QuantityMention(
                text.token(n.first()).start(),
                text.token(n.end() - 1).end(),
                text.words(n.first(), n.end()),
                n.min(),
                n.max(),
                found.modifier(),
                found.unit() == null
                        ? n.shape() == Numeral.Shape.FRACTION ? "%" : null
                        : found.unit().code(),
                counted,
                noun == null ? null : noun.span(),
                found.first(),
                n.end(),
                whole,
                found.rules());
    }
}
