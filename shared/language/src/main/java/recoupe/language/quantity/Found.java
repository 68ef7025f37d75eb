package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.List;
import recoupe.model.Modifier;

/**
 * A number on its way to being a quantity.
 *
 * @param numeral its own words and value
 * @param first index of the first token of the phrase, modifier and currency sign included
 * @param end index after the number, its unit included
 * @param modifier what bounds it, seen as a whole
 * @param unit its unit; null where things are counted
 * @param noun what it counts; null where that is not known yet
 * @param rules names of the rules that made it
 */
record Found(Numeral numeral, int first, int end, Modifier modifier, Units.Unit unit, Noun noun, List<String> rules) {

    Found with(Noun noun, String rule) {
        return new Found(numeral, first, end, modifier, unit, noun, and(rules, rule));
    }

    Found with(Modifier modifier, String rule) {
        return new Found(numeral, first, end, modifier, unit, noun, and(rules, rule));
    }

    /** Index after the last token that belongs to it, the noun included. */
    int endOfPhrase() {
        return noun == null ? end : Math.max(end, noun.end());
    }

    boolean isCount() {
        return unit == null && numeral.shape() != Numeral.Shape.FRACTION;
    }

    static List<String> and(List<String> rules, String rule) {
        List<String> all = new ArrayList<>(rules);
        all.add(rule);
        return List.copyOf(all);
    }
}
