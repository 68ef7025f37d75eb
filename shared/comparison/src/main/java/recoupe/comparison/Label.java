package recoupe.comparison;

import java.util.Map;
import recoupe.model.Claim;
import recoupe.model.Counted;

/**
 * What a figure counts, in the parts from which words of any language are made.
 *
 * @param thing the kind of thing; null if it is in no list
 * @param words the article's own words for it; null if it gives none
 * @param action the code of what happened
 * @param unit the unit; null where things or people are counted
 * @param whose whose share or dead it is, as the article names them; null if unsaid
 */
record Label(String thing, String words, String action, String unit, String whose) {
    /** What a reading counts, and what happened to it also where its words leave that to the event. */
    static Label of(Reading reading) {
        Label said = of(reading.claim());
        boolean several = reading.thing().kinds().size() > 1;
        return new Label(
                several ? reading.thing().family() : said.thing,
                said.words,
                reading.action().code(),
                said.unit,
                said.whose);
    }

    static Label of(Claim claim) {
        Counted counted = claim.counted();
        String words = counted == null ? null : counted.text() == null ? counted.lemma() : counted.text();
        return new Label(
                counted == null ? null : counted.type(),
                words,
                claim.action().code(),
                claim.quantity().unit(),
                claim.whose() == null ? null : claim.whose().text());
    }

    /** The parts as parameters of a reason. */
    void put(String prefix, Map<String, Object> parameters) {
        parameters.put(prefix + "thing", thing);
        parameters.put(prefix + "words", words);
        parameters.put(prefix + "action", action);
        parameters.put(prefix + "unit", unit);
        parameters.put(prefix + "whose", whose);
    }

    static Label of(String prefix, Map<String, Object> parameters) {
        return new Label(
                text(parameters.get(prefix + "thing")),
                text(parameters.get(prefix + "words")),
                text(parameters.get(prefix + "action")),
                text(parameters.get(prefix + "unit")),
                text(parameters.get(prefix + "whose")));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
