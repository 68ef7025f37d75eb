package recoupe.comparison;

import recoupe.model.Dimension;
import recoupe.model.Relation;

/** One side asserts a figure that the other denies. */
final class Denial implements Rule {
    @Override
    public Verdict judge(Meeting meeting) {
        if (meeting.a().isDenied() == meeting.b().isDenied()) {
            return null;
        }
        Figure denied = meeting.a().isDenied() ? meeting.a() : meeting.b();
        Figure asserted = denied == meeting.a() ? meeting.b() : meeting.a();
        return meeting.meets()
                ? Verdict.of(Relation.DENIED, "denied", asserted, denied, Dimension.ORIGIN)
                : Apart.NOTHING;
    }
}
