package recoupe.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recoupe.model.Finding;
import recoupe.model.Relation;

/** All findings of one story: a verdict for each two of its figures, gathered by measure and camp. */
final class StoryFindings {
    private final Story story;
    private final Kinds kinds;
    private final Weights weights;
    private final List<Figure> figures;
    private final Map<Figure, Integer> index = new IdentityHashMap<>();
    private final Map<Long, Verdict> verdicts = new LinkedHashMap<>();

    StoryFindings(Story story, Kinds kinds, Families families, Weights weights, Decisions decisions) {
        this.story = story;
        this.kinds = kinds;
        this.weights = weights;
        this.figures = new ArrayList<>(Figures.of(story, kinds, families));
        figures.forEach(this::number);
        Cells cells = new Cells(figures);
        cells.forEachPair((a, b) -> {
            Verdict verdict = decisions.judge(a, b);
            if (verdict != null) {
                put(verdict);
            }
        });
        dropRivalsOfOutdated();
        dropRecountsOfTold();
        for (Verdict verdict : new Moved(kinds, figures, this::told).verdicts(cells)) {
            put(verdict);
            verdicts.remove(key(verdict.a(), verdict.witness()));
        }
        new Sums(kinds, figures).verdicts(List.copyOf(verdicts.values())).forEach(this::put);
        new Percentages(figures).verdicts().forEach(this::put);
        for (Verdict verdict : new Headlines(kinds, figures).verdicts(story)) {
            figures.add(verdict.b());
            number(verdict.b());
            put(verdict);
        }
    }

    private void number(Figure figure) {
        index.put(figure, index.size());
    }

    /** A count whose own body has a later one is in nobody's way. */
    private void dropRivalsOfOutdated() {
        Set<Figure> outdated = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Verdict verdict : verdicts.values()) {
            boolean revised = verdict.relation() == Relation.UPDATE && !verdict.isOpen();
            if (revised && verdict.a().originFit(verdict.b()) == Fit.SAME) {
                outdated.add(verdict.a());
            }
        }
        verdicts.values()
                .removeIf(verdict -> (verdict.relation() == Relation.CONFLICT
                                || verdict.code().equals(Recount.CODE))
                        && (outdated.contains(verdict.a()) || outdated.contains(verdict.b())));
    }

    /** Two values that are in dispute, or of which the order is told, are no two counts of a third's. */
    private void dropRecountsOfTold() {
        Set<Set<String>> told = new HashSet<>();
        for (Verdict verdict : verdicts.values()) {
            boolean tells = verdict.relation() == Relation.CONFLICT || verdict.relation() == Relation.UPDATE;
            if (tells && !verdict.isOpen()) {
                told.add(values(verdict));
            }
        }
        verdicts.values().removeIf(verdict -> verdict.code().equals(Recount.CODE) && told.contains(values(verdict)));
    }

    /** The two numbers with what happened, in no order. */
    private static Set<String> values(Verdict verdict) {
        return Stream.of(verdict.a(), verdict.b())
                .map(figure -> figure.scope().action() + " "
                        + figure.value().stated().low().stripTrailingZeros().toPlainString())
                .collect(Collectors.toSet());
    }

    private void put(Verdict verdict) {
        verdicts.put(key(verdict.a(), verdict.b()), verdict);
    }

    private long key(Figure a, Figure b) {
        int i = Math.min(index.get(a), index.get(b));
        int j = Math.max(index.get(a), index.get(b));
        return (long) i << Integer.SIZE | j;
    }

    /** The verdict on two of the figures so far; null if there is none. */
    Verdict told(Figure a, Figure b) {
        return verdicts.get(key(a, b));
    }

    List<Finding> all() {
        return new Gathering(story, figures, weights, new ArrayList<>(verdicts.values())).findings();
    }
}
