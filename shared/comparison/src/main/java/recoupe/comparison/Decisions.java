package recoupe.comparison;

import java.util.List;
import recoupe.model.Dimension;
import recoupe.model.Relation;

/** The rules in their order: scope, part and whole, denial, value, revision, slip, rivalry, recount; the first that has a verdict decides. */
final class Decisions {
    private final Kinds kinds;
    private final List<Rule> rules;

    Decisions(Kinds kinds, Weights weights) {
        this.kinds = kinds;
        Rule rivalry = new Rivalry(weights);
        this.rules = List.of(
                new Apart(),
                new Denial(),
                new PartWhole(kinds),
                new Agree(),
                new Revision(),
                meeting -> meeting.isClosed() ? rivalry.judge(meeting) : null,
                new Fitting(),
                new Slip(),
                rivalry,
                new Recount());
    }

    /** The verdict on two figures; null if they have nothing to do with each other. */
    Verdict judge(Figure a, Figure b) {
        if (Fits.differ(a, b, kinds)) {
            return null;
        }
        Meeting meeting = new Meeting(a, b, Fits.of(a, b, kinds));
        Verdict withheld = null;
        for (Rule rule : rules) {
            Verdict verdict = rule.judge(meeting);
            if (verdict == Apart.NOTHING) {
                return null;
            }
            if (verdict != null && verdict.relation() != Relation.WITHHELD) {
                return verdict;
            }
            withheld = withheld == null ? verdict : withheld;
        }
        return withheld == null ? unknown(meeting) : withheld;
    }

    /** What would have to be known of two figures that may be one; null for two that one article gives in its own voice. */
    private static Verdict unknown(Meeting meeting) {
        boolean ownVoice =
                meeting.a().origin().isOwnVoice() && meeting.b().origin().isOwnVoice();
        if (ownVoice && meeting.inOneArticle()) {
            return null;
        }
        Meeting ordered = meeting.smallerFirst();
        boolean oneBody = meeting.origins() == Fit.SAME;
        Dimension missing = !oneBody ? Dimension.ORIGIN : meeting.inOneArticle() ? Dimension.SUBSET : Dimension.HOUR;
        return Verdict.withheld(missing, ordered.a(), ordered.b());
    }
}
