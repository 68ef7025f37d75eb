package recoupe.local.print;

import java.util.Map;
import java.util.stream.Stream;
import recoupe.model.Finding;
import recoupe.model.Relation;

/**
 * How much the table of findings shows.
 *
 * @param quiet nothing but the sentence of each alert, a line each
 * @param verbose also agreements beside other findings, the words of either side, and what weighed
 * @param wide lines as long as they come, every outlet named
 * @param chosen findings were chosen by what the user asked for
 * @param shownBy for what is not shown but only counted, how to see it: an option, an address
 */
public record TableOptions(boolean quiet, boolean verbose, boolean wide, boolean chosen, Map<Hidden, String> shownBy) {
    /** Everything, in the usual width. */
    public static final TableOptions ALL = new TableOptions(false, false, false, false, Map.of());

    /** What a table may leave out. */
    public enum Hidden {
        /** All of it stands in one article, and it is no fault of that article. */
        WITHIN,
        PART_WHOLE,
        WITHHELD;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public TableOptions {
        shownBy = Map.copyOf(shownBy);
    }

    /** Why a finding is left out; null if it is shown. */
    Hidden hides(Finding finding) {
        return Stream.of(Hidden.values())
                .filter(why -> shownBy.containsKey(why) && is(why, finding))
                .findFirst()
                .orElse(null);
    }

    String shownBy(Hidden why) {
        return shownBy.get(why);
    }

    private static boolean is(Hidden why, Finding finding) {
        return switch (why) {
            case WITHIN -> isWithin(finding);
            case PART_WHOLE -> finding.relation() == Relation.PART_WHOLE;
            case WITHHELD -> finding.relation() == Relation.WITHHELD;
        };
    }

    /** A probable slip and a wrong sum are what a reader of one article wants to know too. */
    private static boolean isWithin(Finding finding) {
        boolean fault = finding.relation() == Relation.MISREPORT || finding.relation() == Relation.ARITHMETIC;
        String article = finding.a().article().id();
        return !fault
                && Stream.concat(finding.claimsOfA().stream(), finding.claimsOfB().stream())
                        .allMatch(claim -> claim.article().id().equals(article));
    }
}
