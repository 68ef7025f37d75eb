package recoupe.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import recoupe.model.Action;

/** Which figures may have to do with each other: those of one course of events in one unit, and a part with its whole. */
final class Cells {
    private final List<Figure> figures;
    private final Map<String, List<Figure>> cells = new LinkedHashMap<>();

    Cells(List<Figure> figures) {
        this.figures = figures;
        for (Figure figure : figures) {
            cells.computeIfAbsent(key(figure), key -> new ArrayList<>()).add(figure);
        }
    }

    /** What was launched is shot down, lost or hits, and damages; every other action is a course of its own. */
    private static String key(Figure figure) {
        Action action = figure.scope().action();
        Action course =
                switch (action) {
                    case INTERCEPT, SUPPRESS, HIT, DAMAGE -> Action.LAUNCH;
                    default -> action;
                };
        return course + "|" + figure.scope().unit();
    }

    /** Every two such figures, the earlier first, each two once. */
    void forEachPair(BiConsumer<Figure, Figure> pair) {
        for (List<Figure> cell : cells.values()) {
            for (int i = 0; i < cell.size(); i++) {
                for (int j = i + 1; j < cell.size(); j++) {
                    pair.accept(cell.get(i), cell.get(j));
                }
            }
        }
        linked(pair);
    }

    /** Parts of another course than their whole's: of 40 people in the house, 3 were killed. */
    private void linked(BiConsumer<Figure, Figure> pair) {
        Map<String, Integer> byClaim = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            for (String id : figures.get(i).claimIds()) {
                byClaim.put(id, i);
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            int part = i;
            figures.get(i).wholes().stream()
                    .map(byClaim::get)
                    .filter(whole -> whole != null && !key(figures.get(whole)).equals(key(figures.get(part))))
                    .distinct()
                    .sorted()
                    .forEach(whole ->
                            pair.accept(figures.get(Math.min(part, whole)), figures.get(Math.max(part, whole))));
        }
    }
}
