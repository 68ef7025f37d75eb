package recoupe.comparison;

import recoupe.model.Dimension;
import recoupe.model.Relation;

/** A later count of the same thing: there is a reason to be later, and the two state different values. */
final class Revision implements Rule {
    @Override
    public Verdict judge(Meeting meeting) {
        int later = meeting.later();
        boolean apart = !Meeting.stated(meeting.x()).meets(Meeting.stated(meeting.y()));
        boolean ownVoice =
                meeting.a().origin().isOwnVoice() || meeting.b().origin().isOwnVoice();
        boolean vague = meeting.x().isVague() || meeting.y().isVague();
        boolean place = meeting.fits().in(Dimension.PLACE) == Fit.SAME;
        boolean thing = meeting.fits().in(Dimension.COUNTED) == Fit.SAME;
        if (!place || !thing || meeting.isClosed() && meeting.meets()) {
            return null;
        }
        boolean share = meeting.a().scope().isMeasured()
                && meeting.a().moment().rank() == meeting.b().moment().rank();
        if (later == 0 || share || !apart || vague || meeting.isClosed() && (ownVoice || !isCorrected(meeting))) {
            return null;
        }
        Figure old = later > 0 ? meeting.a() : meeting.b();
        Figure now = later > 0 ? meeting.b() : meeting.a();
        boolean up = now.value().stated().low().compareTo(old.value().stated().low()) > 0;
        return Verdict.of(Relation.UPDATE, up ? "revision.up" : "revision.down", old, now, Dimension.HOUR);
    }

    /** What is counted once is counted anew only by the same body, and a slip of the pen is no new count unless words say so. */
    private static boolean isCorrected(Meeting meeting) {
        boolean told = meeting.a().moment().rank() != 0 || meeting.b().moment().rank() != 0;
        return meeting.a().isOfOneBody(meeting.b()) && (told || Slip.of(meeting) == null);
    }
}
