package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Claim;
import recoupe.model.Digest;
import recoupe.model.Dimension;
import recoupe.model.Finding;
import recoupe.model.Reason;
import recoupe.model.Relation;
import recoupe.model.Relation.Alert;

/** Makes the findings of a story of verdicts: ids, alert, gap, the claims of both sides and the reason. */
final class Findings {
    private final Story story;
    private final NamesByLanguage names;
    private final Weights weights;

    Findings(Story story, Weights weights) {
        this.story = story;
        this.names = new NamesByLanguage(story);
        this.weights = weights;
    }

    /** The agreement of figures of a measure with one value; null if fewer than two articles tell it. */
    Finding agreement(Measure measure, List<Figure> same) {
        Figure first = same.get(0);
        if (same.size() == 1 && first.articles().size() == 1) {
            return null;
        }
        List<Reading> all = same.stream()
                .flatMap(figure -> figure.readings().stream())
                .sorted(Reading.ORDER)
                .toList();
        Reading a = all.get(0);
        Reading b = all.stream()
                .filter(reading -> !reading.sameArticle(a))
                .findFirst()
                .orElse(null);
        if (b == null) {
            return null;
        }
        List<Reading> others =
                all.stream().filter(reading -> reading != a && reading != b).toList();
        List<Reading> rest = new ArrayList<>(List.of(b));
        rest.addAll(others);
        Verdict verdict = Verdict.of(
                Relation.AGREE,
                "agree",
                new Figure(first.scope(), first.core(), List.of(a)),
                new Figure(first.scope(), first.core(), rest),
                Dimension.VALUE);
        return of(measure, verdict, List.of(verdict.a()), List.of(verdict.b()));
    }

    /**
     * One finding; null where one claim would stand on both sides.
     *
     * @param counted what the figures count; of part and whole, what the whole counts
     * @param verdict the verdict that decided
     * @param first the figures of side a
     * @param second the figures of side b
     */
    Finding of(Measure counted, Verdict verdict, List<Figure> first, List<Figure> second) {
        List<Claim> a = claims(first, verdict.a());
        List<Claim> b = claims(second, verdict.b());
        if (verdict.witness() != null && !verdict.code().equals("slip.sum")) {
            b.addAll(verdict.witness().claims());
        }
        Set<String> ids = new TreeSet<>();
        a.forEach(claim -> ids.add(claim.claimId()));
        b.removeIf(claim -> ids.contains(claim.claimId()));
        if (b.isEmpty()) {
            return null;
        }
        boolean within = a.get(0).article().id().equals(b.get(0).article().id());
        Interval x = Meeting.stated(verdict.a().first());
        Interval y = Meeting.stated(verdict.b().first());
        BigDecimal gap = x.meets(y) ? null : printed(verdict.a()).gapTo(printed(verdict.b()));
        BigDecimal ratio = x.meets(y) ? null : printed(verdict.a()).ratioTo(printed(verdict.b()));
        String measure = Digest.of(story.key() + "|" + counted.key());
        Alert alert = alert(verdict);
        boolean possible = verdict.relation() == Relation.CONFLICT && alert != Alert.HIGH;
        Reason reason = Reasons.of(
                possible ? verdict.code() + ".possible" : verdict.code(),
                verdict,
                counted,
                first,
                second,
                gap,
                ratio,
                names);
        return new Finding(
                Digest.of(measure + "|" + verdict.relation().code() + "|" + origins(verdict) + discriminator(verdict)),
                story(),
                new Finding.Measure(measure, Sentences.ENGLISH.measure(reason)),
                verdict.relation(),
                alert,
                verdict.weight(),
                Sentences.ENGLISH.of(reason),
                reason,
                verdict.facts(),
                verdict.isOpen() ? verdict.dimension() : null,
                within,
                gap,
                ratio,
                a.get(0),
                b.get(0),
                a,
                b);
    }

    private Finding.Story story() {
        At place = story.place();
        Window day = story.day();
        Finding.Story untitled = new Finding.Story(
                Digest.of(story.key()),
                null,
                story.family(),
                place == null ? null : place.key(),
                names.of(place),
                day == null ? null : day.from(),
                day == null ? null : day.to());
        return new Finding.Story(
                untitled.id(),
                Sentences.ENGLISH.story(untitled),
                untitled.family(),
                untitled.place(),
                untitled.placeNames(),
                untitled.from(),
                untitled.to());
    }

    /** The number as a reader sees it, without what bounds and rounding leave open. */
    private static Interval printed(Figure figure) {
        BigDecimal min = figure.first().claim().quantity().min();
        BigDecimal max = figure.first().claim().quantity().max();
        BigDecimal low = min == null ? max : min;
        return new Interval(low, max == null ? low : max, false, false);
    }

    /** Two origins, whatever values they give. */
    private static String origins(Verdict verdict) {
        String a = verdict.a().origin().key();
        String b = verdict.b().origin().key();
        return a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a;
    }

    /** What tells several findings of one kind and the same origins apart. */
    private static String discriminator(Verdict verdict) {
        return switch (verdict.relation()) {
            case CONFLICT, DENIED -> "";
            default ->
                "|" + verdict.b().scope().key() + "|"
                        + verdict.a().first().claim().quantity().min() + "|"
                        + verdict.b().first().claim().quantity().min() + "|"
                        + verdict.b().first().claim().claimId();
        };
    }

    private Alert alert(Verdict verdict) {
        return switch (verdict.relation()) {
            case CONFLICT -> verdict.weight() >= weights.of("alert.high") ? Alert.HIGH : Alert.MEDIUM;
            case MISREPORT, ARITHMETIC -> Alert.HIGH;
            case DENIED -> Alert.MEDIUM;
            case UPDATE -> Alert.INFO;
            default -> Alert.NONE;
        };
    }

    /** The claims of a side, the one that speaks for it first. */
    private static List<Claim> claims(List<Figure> side, Figure representative) {
        List<Claim> claims = new ArrayList<>(representative.claims());
        side.stream().filter(figure -> figure != representative).forEach(figure -> claims.addAll(figure.claims()));
        return claims;
    }
}
