package recoupe.comparison;

import recoupe.model.Dimension;
import recoupe.model.Relation;

/** Both figures state the same value. */
final class Agree implements Rule {
    @Override
    public Verdict judge(Meeting meeting) {
        return meeting.isSameValue()
                ? Verdict.of(Relation.AGREE, "agree", meeting.a(), meeting.b(), Dimension.VALUE)
                : null;
    }
}
