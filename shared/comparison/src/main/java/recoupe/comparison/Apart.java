package recoupe.comparison;

import recoupe.model.Dimension;
import recoupe.model.Relation;

/** A plan is no count, and of two sums about other things nothing is said. A linked part stays with its whole. */
final class Apart implements Rule {
    /** The verdict that two figures have nothing to do with each other. */
    static final Verdict NOTHING = new Verdict(Relation.WITHHELD, "apart", null, null, null, java.util.List.of(), null);

    @Override
    public Verdict judge(Meeting meeting) {
        boolean plans = meeting.a().scope().supposed() != meeting.b().scope().supposed();
        Fit link = meeting.fits().in(Dimension.SUBSET);
        boolean linked = link == Fit.PART || link == Fit.WHOLE;
        boolean unclear = meeting.a().scope().isMeasured()
                && meeting.fits().in(Dimension.COUNTED) != Fit.SAME
                && !(meeting.isSameFigure() && meeting.fits().in(Dimension.WHOSE) != Fit.DIFFERENT);
        return plans || !linked && unclear ? NOTHING : null;
    }
}
