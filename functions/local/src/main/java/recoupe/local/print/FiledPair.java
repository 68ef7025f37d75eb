package recoupe.local.print;

import java.util.function.Function;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Relation;

/** Two claims behind a finding in their public form, each with the file that it was read in. */
record FiledPair(String finding, Relation relation, String why, Relation.Alert alert, FiledClaim a, FiledClaim b) {
    static FiledPair of(Comparison pair, Function<Claim, String> fileOf) {
        return new FiledPair(
                pair.finding(),
                pair.relation(),
                pair.why(),
                pair.alert(),
                new FiledClaim(fileOf.apply(pair.a()), pair.a()),
                new FiledClaim(fileOf.apply(pair.b()), pair.b()));
    }
}
