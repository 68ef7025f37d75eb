package recoupe.comparison;

import java.util.HashMap;
import java.util.Map;

/** How much each named fact counts, in hundredths. */
final class Weights {
    private final Map<String, Integer> weights = new HashMap<>();

    /**
     * Reads the table beside this class.
     *
     * @throws IllegalArgumentException if a rule stands twice or a weight is no number
     */
    static Weights load() {
        Weights weights = new Weights();
        for (String[] cells : Table.rows("weights.tsv", 2)) {
            if (weights.weights.put(cells[0], Integer.valueOf(cells[1])) != null) {
                throw new IllegalArgumentException("the rule stands twice: " + cells[0]);
            }
        }
        return weights;
    }

    /**
     * The weight of a rule.
     *
     * @throws IllegalArgumentException if the table has none
     */
    int of(String rule) {
        Integer weight = weights.get(rule);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for the rule: " + rule);
        }
        return weight;
    }
}
