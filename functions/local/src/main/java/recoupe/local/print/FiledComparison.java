package recoupe.local.print;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import recoupe.model.Comparison;
import recoupe.model.Relation;

/** A comparison in its public form, each of its claims with the file that it was read in. */
record FiledComparison(
        Relation relation,
        String why,
        Relation.Alert alert,
        String dimension,
        BigDecimal gap,
        BigDecimal ratio,
        FiledClaim a,
        FiledClaim b) {
    static FiledComparison of(Comparison comparison, UnaryOperator<String> fileOfArticle) {
        return new FiledComparison(
                comparison.relation(),
                comparison.why(),
                comparison.alert(),
                comparison.dimension(),
                comparison.gap(),
                comparison.ratio(),
                new FiledClaim(fileOfArticle.apply(comparison.a().article().id()), comparison.a()),
                new FiledClaim(fileOfArticle.apply(comparison.b().article().id()), comparison.b()));
    }
}
