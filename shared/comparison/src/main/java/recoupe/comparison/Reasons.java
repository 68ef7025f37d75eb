package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import recoupe.model.Claim;
import recoupe.model.Quantity;
import recoupe.model.Reason;

/** The reason of a finding as a code with parameters: texts, numbers and days by name, flat, so that it can be kept and told anywhere. */
final class Reasons {
    private Reasons() {}

    static Reason of(
            String code,
            Verdict verdict,
            Measure measure,
            List<Figure> first,
            List<Figure> second,
            BigDecimal gap,
            BigDecimal ratio,
            NamesByLanguage names) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Figure a = verdict.a();
        measure.label().put("", parameters);
        place("", a, names, parameters);
        Window window = a.scope().window().orNull();
        parameters.put("from", window == null ? null : window.from().toString());
        parameters.put("to", window == null ? null : window.to().toString());
        List<Figure> both = new ArrayList<>(first);
        both.addAll(second);
        sources("", both.stream().flatMap(figure -> figure.readings().stream()), parameters);
        side("a.", a, first, names, parameters);
        side("b.", verdict.b(), second, names, parameters);
        if (verdict.witness() != null) {
            side("witness.", verdict.witness(), List.of(verdict.witness()), names, parameters);
        }
        parameters.put("computed", verdict.computed());
        parameters.put("gap", gap);
        parameters.put("ratio", ratio);
        parameters.put(
                "dimension",
                verdict.dimension() == null ? null : verdict.dimension().code());
        parameters.values().removeIf(value -> value == null);
        return new Reason(code, parameters);
    }

    /** Its place as its article names it, and where an article of another language names it otherwise, also so. */
    private static void place(String name, Figure figure, NamesByLanguage names, Map<String, Object> parameters) {
        At place = figure.scope().place().orNull();
        if (place == null) {
            return;
        }
        parameters.put(name + "place", place.text());
        parameters.put(name + "placeId", place.id());
        inOtherLanguages(name + "place.", place.text(), names.of(place), parameters);
    }

    private static void inOtherLanguages(
            String prefix, String own, Map<String, String> names, Map<String, Object> parameters) {
        names.forEach((language, text) -> {
            if (!language.isEmpty() && !text.equals(own)) {
                parameters.put(prefix + language, text);
            }
        });
    }

    private static void side(
            String name, Figure figure, List<Figure> side, NamesByLanguage names, Map<String, Object> parameters) {
        Claim claim = figure.first().claim();
        Quantity quantity = claim.quantity();
        Label.of(figure.first()).put(name, parameters);
        place(name, figure, names, parameters);
        String who = NamesByLanguage.who(claim);
        parameters.put(name + "who", who);
        inOtherLanguages(name + "who.", who, names.ofSpeaker(claim), parameters);
        parameters.put(name + "min", quantity.min());
        parameters.put(name + "max", quantity.max());
        parameters.put(
                name + "modifier",
                quantity.modifier() == null ? null : quantity.modifier().code());
        parameters.put(name + "number", quantity.text());
        parameters.put(name + "outlet", claim.article().outlet());
        sources(name, sameWords(figure, side), parameters);
        parameters.put(
                name + "day",
                figure.first().published() == null
                        ? null
                        : figure.first().published().toString());
    }

    /** The readings of a side that give the number of the one that speaks for it, by a name of its body. */
    private static Stream<Reading> sameWords(Figure figure, List<Figure> side) {
        Origin origin = figure.origin();
        String number = printed(figure.first());
        return side.stream()
                .flatMap(other -> other.readings().stream())
                .filter(reading -> printed(reading).equals(number))
                .filter(reading -> reading.origin().isOwnVoice()
                        ? origin.isOwnVoice()
                        : reading.origin().isOneBody(origin));
    }

    private static String printed(Reading reading) {
        return Numbers.value(reading.claim().quantity(), Titles.ENGLISH);
    }

    /** In how many outlets readings stand; in how many articles where the outlet of one is not known, or all are of one. */
    private static void sources(String name, Stream<Reading> readings, Map<String, Object> parameters) {
        Map<String, String> outletOf = new TreeMap<>();
        readings.map(reading -> reading.claim().article())
                .forEach(article -> outletOf.put(article.id(), article.outlet() == null ? "" : article.outlet()));
        Set<String> outlets = new TreeSet<>(outletOf.values());
        boolean told = !outlets.contains("") && (outlets.size() > 1 || outletOf.size() == 1);
        parameters.put(name + (told ? "outlets" : "articles"), told ? outlets.size() : outletOf.size());
    }
}
