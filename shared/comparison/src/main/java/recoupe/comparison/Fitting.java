package recoupe.comparison;

import recoupe.model.Dimension;
import recoupe.model.Relation;

/** The values fit once bounds, approximation and rounding are read. */
final class Fitting implements Rule {
    @Override
    public Verdict judge(Meeting meeting) {
        if (!meeting.meets() && !meeting.meetsRounded()) {
            return null;
        }
        Meeting ordered = meeting.smallerFirst();
        String code = meeting.meets() ? "fits" : "fits.rounded";
        return Verdict.of(Relation.COMPATIBLE, code, ordered.a(), ordered.b(), Dimension.VALUE);
    }
}
