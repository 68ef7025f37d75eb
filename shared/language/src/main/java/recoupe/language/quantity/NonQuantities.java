package recoupe.language.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import recoupe.language.Language;
import recoupe.language.text.Text;

/** Tells the numbers that are no quantities, by named rules: dates, clock times, durations, ages, names, addresses, references. */
final class NonQuantities {
    private final Map<String, BiPredicate<Text, Found>> always = new LinkedHashMap<>();
    private final Map<String, BiPredicate<Text, Found>> ofCounts = new LinkedHashMap<>();

    NonQuantities(Language language, Things things) {
        Neighbours neighbours = new Neighbours(language);
        Times times = new Times(language, neighbours, things);
        Labels labels = new Labels(language, neighbours);
        References references = new References(neighbours);
        always.put("date", times::isDate);
        always.put("identifier", labels::isIdentifier);
        always.put("list-number", labels::isListNumber);
        ofCounts.put("duration", times::isDuration);
        ofCounts.put("times", (text, found) -> neighbours.isNoun("times", found));
        ofCounts.put("factor", references::isFactor);
        ofCounts.put("clock", times::isClock);
        ofCounts.put("address", labels::isAddress);
        ofCounts.put("numbered", labels::isNumbered);
        ofCounts.put("year", times::isYear);
        ofCounts.put("age", times::isAge);
        ofCounts.put("name", labels::isName);
        ofCounts.put("score", labels::isScore);
        ofCounts.put("furniture", labels::isFurniture);
        ofCounts.put("reference", references::isReference);
        ofCounts.put("filler", (text, found) -> references.isFiller(found));
        ofCounts.put("new", references::isNew);
        ofCounts.put("pronoun", references::isPronoun);
    }

    /** The name of the rule that a number falls under; null if it is a quantity. */
    String rule(Text text, Found found) {
        String rule = rule(always, text, found);
        return rule != null || found.unit() != null ? rule : rule(ofCounts, text, found);
    }

    private static String rule(Map<String, BiPredicate<Text, Found>> rules, Text text, Found found) {
        for (Map.Entry<String, BiPredicate<Text, Found>> rule : rules.entrySet()) {
            if (rule.getValue().test(text, found)) {
                return rule.getKey();
            }
        }
        return null;
    }
}
