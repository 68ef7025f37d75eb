package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.text.Text;
import recoupe.model.Counted;

/**
 * Finds the quantities of a text: numbers that are no dates, names and the like, with what bounds them, what they count, and which is
 * part of which. Immutable and safe for threads; linear in the text.
 */
public final class QuantityFinder {
    private final NumberReader numbers;
    private final Bounds bounds;
    private final Singles singles;
    private final Zeros zeros;
    private final NonQuantities nonQuantities;
    private final Understood understood;
    private final SharedBounds shared;
    private final Parts parts;

    /** Loads a language's data. */
    public QuantityFinder(Language language) {
        Things things = new Things(language);
        Fates fates = new Fates(language);
        PartWords words = new PartWords(language);
        Modifiers modifiers = new Modifiers(language);
        NounReader nouns = new NounReader(language, things, new Sides(language), fates);
        GroupAhead groups = new GroupAhead(words, nouns);
        Measures measures = new Measures(language, nouns, things, modifiers);
        this.numbers = new NumberReader(language, modifiers, nouns);
        this.bounds = new Bounds(modifiers);
        this.singles = new Singles(language, nouns, fates, words, things, modifiers, groups);
        this.zeros = new Zeros(language, nouns, fates, things);
        this.nonQuantities = new NonQuantities(language, things);
        this.understood = new Understood(language, nouns, things, fates, measures, words, groups);
        this.shared = new SharedBounds(language);
        this.parts = new Parts(language, words, fates, things, groups);
    }

    /** The quantities of a text, in its order. */
    public List<QuantityMention> find(Text text) {
        Understood.Complete complete = understood.complete(text, shared.spread(text, stated(text)));
        int[] wholes = parts.wholes(text, complete.quantities(), complete.antecedents());
        complete = understood.ofTotals(text, complete, wholes);
        wholes = parts.wholes(text, complete.quantities(), complete.antecedents());
        List<QuantityMention> out = new ArrayList<>();
        for (int i = 0; i < wholes.length; i++) {
            out.add(mention(text, complete.quantities().get(i), wholes[i]));
        }
        return List.copyOf(out);
    }

    /** Every number that is a quantity, with what it counts where that is said beside it. */
    private List<Found> stated(Text text) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < text.tokens().size()) {
            Found number = numbers.read(text, at);
            Found found = number != null ? number : unnumbered(text, at, all);
            if (found != null) {
                Found bounded = bounds.apply(text, found);
                if (nonQuantities.rule(text, bounded) == null) {
                    all.add(bounded);
                }
            }
            at = number == null ? at + 1 : Math.max(number.end(), at + 1);
        }
        return all;
    }

    /** A quantity without a number word: «un mort», «aucune victime». */
    private Found unnumbered(Text text, int at, List<Found> before) {
        Found single = singles.read(text, at, before.isEmpty() ? null : before.get(before.size() - 1));
        return single != null ? single : zeros.read(text, at);
    }

    private static QuantityMention mention(Text text, Found found, int whole) {
        Numeral n = found.numeral();
        Noun noun = found.noun();
        boolean percent = n.shape() == Numeral.Shape.FRACTION;
        return new QuantityMention(
                text.token(n.first()).start(),
                text.token(n.end() - 1).end(),
                text.words(n.first(), n.end()),
                n.min(),
                n.max(),
                found.modifier(),
                found.unit() != null ? found.unit().code() : percent ? "%" : null,
                noun == null || noun.lemma() == null
                        ? null
                        : new Counted(noun.text(), noun.lemma(), noun.type(), noun.side()),
                noun == null ? null : noun.span(),
                found.first(),
                n.end(),
                whole,
                found.rules());
    }
}
