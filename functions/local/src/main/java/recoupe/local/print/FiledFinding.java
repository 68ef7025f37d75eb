package recoupe.local.print;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import recoupe.model.Claim;
import recoupe.model.Dimension;
import recoupe.model.Finding;
import recoupe.model.Reason;
import recoupe.model.Relation;

/** A finding in its public form, each of its claims with the file that it was read in. */
record FiledFinding(
        String id,
        Finding.Story story,
        Finding.Measure measure,
        Relation relation,
        Relation.Alert alert,
        int weight,
        String why,
        Reason reason,
        List<Finding.Fact> facts,
        Dimension withheld,
        boolean within,
        BigDecimal gap,
        BigDecimal ratio,
        FiledClaim a,
        FiledClaim b,
        List<FiledClaim> claimsOfA,
        List<FiledClaim> claimsOfB) {
    static FiledFinding of(Finding finding, Function<Claim, String> fileOf) {
        Function<Claim, FiledClaim> filed = claim -> new FiledClaim(fileOf.apply(claim), claim);
        return new FiledFinding(
                finding.id(),
                finding.story(),
                finding.measure(),
                finding.relation(),
                finding.alert(),
                finding.weight(),
                finding.why(),
                finding.reason(),
                finding.facts(),
                finding.withheld(),
                finding.within(),
                finding.gap(),
                finding.ratio(),
                filed.apply(finding.a()),
                filed.apply(finding.b()),
                finding.claimsOfA().stream().map(filed).toList(),
                finding.claimsOfB().stream().map(filed).toList());
    }
}
