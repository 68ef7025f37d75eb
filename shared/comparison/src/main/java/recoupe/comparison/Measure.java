package recoupe.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the figures of a story count together: those that were found to agree, to fit, to take one another's place or to be in dispute.
 *
 * @param key one key for all of them: of the earliest
 * @param label what they count, in the words that most of their claims have
 */
record Measure(String key, Label label) {
    /** @param figures its figures, the earliest first */
    static Measure of(List<Figure> figures) {
        Label first = Label.of(figures.get(0).first());
        Map<String, List<Label>> byThing = figures.stream()
                .flatMap(figure -> figure.readings().stream())
                .map(Label::of)
                .filter(label -> label.thing() != null && label.action().equals(first.action()))
                .collect(Collectors.groupingBy(Label::thing, LinkedHashMap::new, Collectors.toList()));
        Label commonest = byThing.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(labels -> labels.get(0))
                .orElse(first);
        boolean named = first.unit() == null && first.thing() != null;
        return new Measure(figures.get(0).scope().key(), named ? commonest : first);
    }
}
