package recoupe.comparison;

import java.math.BigDecimal;
import java.util.List;
import recoupe.model.Dimension;
import recoupe.model.Finding.Fact;
import recoupe.model.Relation;

/**
 * How two figures stand, before findings are made of verdicts.
 *
 * @param relation how they stand
 * @param code the kind of reason
 * @param a the side to be told first: the earlier, the whole, else the smaller
 * @param b the other side
 * @param dimension what decided; of an abstention, what would have to be known
 * @param facts what spoke for it
 * @param witness a third figure that shows where a wrong number comes from; null without one
 * @param others more figures of side b: the other parts of a whole
 * @param computed what the parts make; null but for sums
 */
record Verdict(
        Relation relation,
        String code,
        Figure a,
        Figure b,
        Dimension dimension,
        List<Fact> facts,
        Figure witness,
        List<Figure> others,
        BigDecimal computed) {
    Verdict(Relation relation, String code, Figure a, Figure b, Dimension dimension, List<Fact> facts, Figure witness) {
        this(relation, code, a, b, dimension, facts, witness, List.of(), null);
    }

    static Verdict of(Relation relation, String code, Figure a, Figure b, Dimension dimension) {
        return new Verdict(relation, code, a, b, dimension, List.of(), null);
    }

    static Verdict withheld(Dimension unknown, Figure a, Figure b) {
        return of(Relation.WITHHELD, "withheld." + unknown.code(), a, b, unknown);
    }

    /** Something would have to be known to say more. */
    boolean isOpen() {
        return relation == Relation.WITHHELD || code.equals(Recount.CODE);
    }

    int weight() {
        return facts.stream().mapToInt(Fact::weight).sum();
    }
}
