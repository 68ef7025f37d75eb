package recoupe.local.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Dimension;
import recoupe.model.Evidence;
import recoupe.model.Finding;
import recoupe.model.Modifier;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Reason;
import recoupe.model.Relation;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/** Findings made up for tests: marches in towns, counted by the police and by unions. */
final class Findings {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Findings() {}

    static Finding of(
            String town, String measure, Relation relation, Relation.Alert alert, List<Claim> a, List<Claim> b) {
        return new Finding(
                town + "-" + measure + "-" + relation.code(),
                new Finding.Story(
                        "story-" + town,
                        "March in " + town + ", 1 March 2026",
                        "march",
                        town,
                        Map.of("en", town),
                        DAY,
                        DAY),
                new Finding.Measure("measure-" + town + "-" + measure, measure + " in " + town),
                relation,
                alert,
                100,
                "Of the " + measure + " in " + town + " one says " + value(a) + ", another " + value(b) + ".",
                new Reason(code(relation), parameters(town, measure, a, b)),
                List.of(new Finding.Fact("rivals", Dimension.ORIGIN, 100)),
                relation == Relation.WITHHELD ? Dimension.PLACE : null,
                false,
                null,
                null,
                a.get(0),
                b.get(0),
                a,
                b);
    }

    private static String code(Relation relation) {
        return switch (relation) {
            case CONFLICT -> "rivalry";
            case MISREPORT -> "slip.digits";
            case ARITHMETIC -> "arithmetic.excess";
            case UPDATE -> "revision.up";
            case AGREE -> "agree";
            case COMPATIBLE -> "fits";
            case DENIED -> "denied";
            case PART_WHOLE -> "part";
            case WITHHELD -> "withheld";
        };
    }

    private static Map<String, Object> parameters(String town, String measure, List<Claim> a, List<Claim> b) {
        Map<String, Object> of = new LinkedHashMap<>(Map.of(
                "words", measure, "action", "attend", "place", town, "from", DAY.toString(), "to", DAY.toString()));
        side("a.", a, of);
        side("b.", b, of);
        of.put("outlets", a.size() + b.size());
        of.put("dimension", "place");
        return of;
    }

    private static void side(String side, List<Claim> claims, Map<String, Object> of) {
        Claim first = claims.get(0);
        of.put(side + "min", first.quantity().min());
        of.put(side + "max", first.quantity().max());
        of.put(side + "who", first.attribution().speaker().name());
        of.put(side + "outlet", first.article().outlet());
        of.put(side + "outlets", claims.size());
    }

    private static BigDecimal value(List<Claim> claims) {
        return claims.get(0).quantity().min();
    }

    /** A claim in an article of its own, which stands in the file «outlet.txt». */
    static Claim claim(String outlet, String speaker, int value) {
        BigDecimal number = BigDecimal.valueOf(value);
        String words = speaker + " counted " + value + " marchers";
        return new Claim(
                outlet + "." + value,
                new ArticleRef(outlet, outlet, null, null, "2026-03-02", Article.DateSource.METADATA, "en", null),
                new Evidence(0, words.length(), words),
                false,
                new Attribution(
                        new Speaker(speaker, speaker, null, null, Speaker.Kind.INSTITUTION, null, null),
                        "counted",
                        Attribution.Kind.INDIRECT,
                        List.of(),
                        Attribution.Polarity.ASSERTED,
                        false,
                        false,
                        null),
                new Quantity(number.toString(), 0, 1, number, number, Modifier.EXACT, null),
                new Counted("marchers", "marcher", "person", null),
                Action.ATTEND,
                "march",
                null,
                null,
                new Place("Lyon", "lyon", List.of("fr-69", "fr")),
                new TimeSpan("on Sunday", DAY, DAY, TimeSpan.Granularity.DAY),
                null,
                null,
                null,
                null,
                0.9,
                List.of("a rule"));
    }
}
