package recoupe.comparison;

import java.math.BigDecimal;
import recoupe.model.Action;
import recoupe.model.Dimension;
import recoupe.model.Relation;

/**
 * Two counts of one running toll, of which nothing tells the later: no order is claimed. Counts of opposed sides, and of two bodies at
 * one moment, are no such thing.
 */
final class Recount implements Rule {
    /** The code of its reason. */
    static final String CODE = "recount";

    @Override
    public Verdict judge(Meeting meeting) {
        boolean opposed = meeting.a().origin().isOpposedTo(meeting.b().origin());
        boolean moment = meeting.origins() != Fit.SAME && meeting.isSideBySide();
        boolean recount = isOneToll(meeting) && isOneScope(meeting) && !opposed && !moment;
        Meeting ordered = meeting.smallerFirst();
        return recount ? Verdict.of(Relation.UPDATE, CODE, ordered.a(), ordered.b(), Dimension.HOUR) : null;
    }

    private static boolean isOneToll(Meeting meeting) {
        Interval x = Meeting.stated(meeting.x());
        Interval y = Meeting.stated(meeting.y());
        BigDecimal ratio = x.ratioTo(y);
        return meeting.isToll()
                && isCasualties(meeting.x().action())
                && !x.meets(y)
                && !meeting.x().isVague()
                && !meeting.y().isVague()
                && ratio != null
                && ratio.compareTo(Tolerance.TOLL_RATIO) <= 0;
    }

    /** People are counted again as they are found; arrests begin anew each night. */
    private static boolean isCasualties(Action action) {
        return switch (action) {
            case KILL, INJURE, MISSING, RESCUE, EVACUATE -> true;
            default -> false;
        };
    }

    private static boolean isOneScope(Meeting meeting) {
        Fits fits = meeting.fits();
        return fits.level()
                && fits.in(Dimension.PLACE) == Fit.SAME
                && fits.in(Dimension.COUNTED) == Fit.SAME
                && meeting.a().scope().unit() == null
                && meeting.a().isPart() == meeting.b().isPart();
    }
}
