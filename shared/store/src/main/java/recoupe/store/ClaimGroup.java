package recoupe.store;

import java.time.LocalDate;
import java.util.List;
import recoupe.model.Claim;

/**
 * The claims of a week's articles and of those of the week before, among which comparable ones meet. An article stands in the week of the
 * event that it tells, or else of its publication.
 *
 * <p>Walking all groups brings every two claims of articles that are at most seven days apart before the reader; {@link #owns} picks one
 * group for them, so that nothing is told twice.
 *
 * @param since the first of the group's own seven days
 * @param claims those of the articles of these seven days
 * @param earlier those of the articles of the seven days before, since events do not heed the calendar
 * @param complete false if the group was too large to be read whole and the rest was left out
 * @param position behind which the groups after this one begin
 */
public record ClaimGroup(
        LocalDate since, List<Claim> claims, List<Claim> earlier, boolean complete, Position position) {
    public ClaimGroup {
        claims = List.copyOf(claims);
        earlier = List.copyOf(earlier);
    }

    /** Whether what stands between two of this group's claims is to be told here rather than in another group. */
    public boolean owns(Claim a, Claim b) {
        return isOwn(a) || isOwn(b);
    }

    private boolean isOwn(Claim claim) {
        return !GroupKey.day(claim.article()).isBefore(since);
    }
}
