package recoupe.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.model.Finding;
import recoupe.model.Relation;

/**
 * The verdicts of a story gathered into findings: one for each two camps that dispute a measure, one for each value on which articles
 * agree, one for each revision, denial, slip and sum.
 */
final class Gathering {
    private final Story story;
    private final List<Figure> figures;
    private final Map<Figure, Integer> index = new IdentityHashMap<>();
    private final List<Verdict> verdicts;
    private final Set<Figure> slipped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Union measures;
    private final Map<Integer, Measure> byMeasure = new HashMap<>();
    private final Union camps;
    private final Union agreed;
    private final Findings findings;

    Gathering(Story story, List<Figure> figures, Weights weights, List<Verdict> verdicts) {
        this.story = story;
        this.figures = figures;
        this.verdicts = verdicts;
        this.measures = new Union(figures.size());
        this.camps = new Union(figures.size());
        this.agreed = new Union(figures.size());
        this.findings = new Findings(story, weights);
        for (int i = 0; i < figures.size(); i++) {
            index.put(figures.get(i), i);
        }
        verdicts.stream()
                .filter(verdict -> verdict.relation() == Relation.MISREPORT && verdict.witness() != null)
                .forEach(verdict -> slipped.add(verdict.a()));
        verdicts.forEach(this::measure);
        verdicts.forEach(this::side);
    }

    private void measure(Verdict verdict) {
        int a = index.get(verdict.a());
        int b = index.get(verdict.b());
        switch (verdict.relation()) {
            case AGREE, COMPATIBLE, UPDATE, CONFLICT, MISREPORT, DENIED -> measures.join(a, b);
            default -> {}
        }
        if (verdict.relation() == Relation.AGREE) {
            agreed.join(a, b);
        }
    }

    private void side(Verdict verdict) {
        int a = index.get(verdict.a());
        int b = index.get(verdict.b());
        if (areAllied(verdict)
                || verdict.a().originFit(verdict.b()) == Fit.SAME && measures.find(a) == measures.find(b)) {
            camps.join(a, b);
        }
    }

    /** Two named sources that give one value stand together, and two whose values fit if the one may speak for the other. */
    private static boolean areAllied(Verdict verdict) {
        Origin a = verdict.a().origin();
        Origin b = verdict.b().origin();
        if (a.isOwnVoice() || b.isOwnVoice()) {
            return false;
        }
        return switch (verdict.relation()) {
            case AGREE -> !a.isOpposedTo(b);
            case COMPATIBLE -> a.maySucceed(b);
            default -> false;
        };
    }

    List<Finding> findings() {
        Map<String, List<Verdict>> groups = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict.relation() != Relation.AGREE) {
                groups.computeIfAbsent(group(verdict), k -> new ArrayList<>()).add(verdict);
            }
        }
        List<Finding> all = new ArrayList<>(agreements());
        groups.values().forEach(group -> all.add(finding(group)));
        return all.stream().filter(Objects::nonNull).toList();
    }

    /** One for each value of a measure that two articles tell, whoever gives it. */
    private List<Finding> agreements() {
        Map<String, List<Figure>> groups = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            groups.computeIfAbsent(agreed.find(i) + "|" + value(figure), k -> new ArrayList<>())
                    .add(figure);
        }
        return groups.values().stream()
                .map(group -> findings.agreement(measure(group.get(0)), group))
                .toList();
    }

    /** What makes verdicts one finding. */
    private String group(Verdict verdict) {
        int a = index.get(verdict.a());
        int b = index.get(verdict.b());
        String measure = verdict.relation() + "|" + measures.find(a) + "|";
        return switch (verdict.relation()) {
            case CONFLICT ->
                measure + Math.min(camps.find(a), camps.find(b)) + "|" + Math.max(camps.find(a), camps.find(b));
            case COMPATIBLE -> measure + value(verdict.a()) + "|" + value(verdict.b());
            case UPDATE -> measure + verdict.isOpen() + "|" + value(verdict.b());
            case DENIED, MISREPORT -> measure + value(verdict.b()) + "|" + value(verdict.a());
            case ARITHMETIC -> measure + a + "|" + b;
            default ->
                verdict.relation() + "|" + verdict.dimension() + "|" + scoped(verdict.a()) + "|" + scoped(verdict.b());
        };
    }

    private static String scoped(Figure figure) {
        return figure.scope().key() + " " + value(figure);
    }

    private static String value(Figure figure) {
        return figure.first().claim().quantity().min() + ".."
                + figure.first().claim().quantity().max();
    }

    private Finding finding(List<Verdict> group) {
        Verdict best = group.stream()
                .max(Comparator.comparing(this::isUndoubted)
                        .thenComparing(Verdict::weight)
                        .thenComparing(Gathering::isOfOneBody)
                        .thenComparing(Gathering::replaced)
                        .thenComparing(this::order, Comparator.reverseOrder()))
                .orElseThrow();
        Set<Figure> first = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Figure> second = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Verdict verdict : group) {
            boolean turned = best.relation() == Relation.CONFLICT
                    && camps.find(index.get(verdict.a())) != camps.find(index.get(best.a()));
            first.add(turned ? verdict.b() : verdict.a());
            second.add(turned ? verdict.a() : verdict.b());
            second.addAll(verdict.others());
        }
        return findings.of(measure(best.a()), best, sorted(first), sorted(second));
    }

    /** What a figure counts together with others. */
    private Measure measure(Figure figure) {
        int root = measures.find(index.get(figure));
        return byMeasure.computeIfAbsent(
                root,
                r -> Measure.of(figures.stream()
                        .filter(other -> measures.find(index.get(other)) == r)
                        .toList()));
    }

    /** The day and hour of the count that a revision replaces: of several the last is told; empty where none is known. */
    private static String replaced(Verdict verdict) {
        Moment moment = verdict.a().moment();
        boolean dated = verdict.relation() == Relation.UPDATE && !verdict.isOpen() && moment.day() != null;
        return dated ? moment.day() + (moment.hour() == null ? "" : "T" + moment.hour()) : "";
    }

    /** Both sides are one body's: it is its own count that a revision replaces. */
    private static boolean isOfOneBody(Verdict verdict) {
        return verdict.a().isOfOneBody(verdict.b());
    }

    /** Neither value is what a slip makes of another. */
    private boolean isUndoubted(Verdict verdict) {
        return verdict.relation() != Relation.CONFLICT
                || !slipped.contains(verdict.a()) && !slipped.contains(verdict.b());
    }

    /** Verdicts in the order of their figures. */
    private long order(Verdict verdict) {
        long a = index.get(verdict.a());
        long b = index.get(verdict.b());
        return Math.min(a, b) * figures.size() + Math.max(a, b);
    }

    private List<Figure> sorted(Set<Figure> side) {
        return side.stream().sorted(Comparator.comparingInt(index::get)).collect(Collectors.toList());
    }
}
