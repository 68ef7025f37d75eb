package recoupe.local.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Quantity;
import recoupe.model.Relation;

/**
 * A number of a measure as a reader looks at it: all claims that give it, whoever says it and wherever it is printed.
 *
 * @param part it counts something else than its measure: a part of it, or what a number was taken for
 * @param claims the claims, in the order of the findings that have them
 */
record FigureLine(boolean part, List<Claim> claims) {
    /** What is measured before what is a part of it or another thing, the smaller value first, a denial after what is denied. */
    private static final Comparator<FigureLine> ORDER = Comparator.comparing(FigureLine::part)
            .thenComparing(FigureLine::value, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> isDenied(line.first()));

    /** The lines of one measure. */
    static List<FigureLine> of(List<Finding> findings, Wording wording) {
        Map<List<Object>, Set<Claim>> lines = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean parts = finding.relation() == Relation.PART_WHOLE || finding.relation() == Relation.ARITHMETIC;
            finding.claimsOfA().forEach(claim -> add(lines, claim, false, wording));
            finding.claimsOfB().forEach(claim -> add(lines, claim, parts || isWitness(claim, finding), wording));
        }
        List<FigureLine> all = new ArrayList<>();
        lines.forEach((key, claims) -> all.add(new FigureLine((Boolean) key.get(0), List.copyOf(claims))));
        all.sort(ORDER);
        return all;
    }

    private BigDecimal value() {
        Quantity quantity = first().quantity();
        return quantity.min() == null ? quantity.max() : quantity.min();
    }

    static boolean isDenied(Claim claim) {
        return claim.attribution().polarity() == Attribution.Polarity.DENIED;
    }

    /** It tells that one of the two sides took the number of another thing. */
    private static boolean isWitness(Claim claim, Finding finding) {
        return finding.relation() == Relation.MISREPORT
                && claim.action() != finding.a().action();
    }

    private static void add(Map<List<Object>, Set<Claim>> lines, Claim claim, boolean other, Wording wording) {
        List<Object> key = List.of(
                other,
                wording.sentences().number(claim.quantity()),
                isDenied(claim),
                other ? wording.sentences().what(claim) + "|" + wording.where(claim) : "");
        lines.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(claim);
    }

    /** The claim that speaks for the line. */
    Claim first() {
        return claims.get(0);
    }
}
