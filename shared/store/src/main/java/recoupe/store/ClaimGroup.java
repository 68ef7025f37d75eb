package recoupe.store;

import java.time.LocalDate;
import java.util.List;
import recoupe.model.Claim;

/**
 * Claims among which comparable ones meet.
 *
 * <p>Walking all groups brings every pair of comparable claims that are at most seven days apart before the reader at least once;
 * {@link #owns} picks one group for each pair, so that nothing is told twice.
 *
 * @param kind what the claims have in common
 * @param since the first of the group's own seven days
 * @param claims those of the group's own seven days; in an article's group all that count something
 * @param earlier those of the seven days before, since events do not heed the calendar; none in an article's group
 * @param complete false if the group was too large to be read whole and the older rest was left out
 * @param position behind which the groups after this one begin
 */
public record ClaimGroup(
        Kind kind, LocalDate since, List<Claim> claims, List<Claim> earlier, boolean complete, Position position) {
    /** What the claims of a group have in common. */
    public enum Kind {
        /** They stand in one article. */
        ARTICLE,
        /** They tell the same action of the same kind of thing. */
        EVENT,
        /** They have one speaker. */
        SPEAKER
    }

    public ClaimGroup {
        claims = List.copyOf(claims);
        earlier = List.copyOf(earlier);
    }

    /** Whether a pair of this group's claims is to be told here rather than in another group. */
    public boolean owns(Claim a, Claim b) {
        boolean oneArticle = a.article().id().equals(b.article().id());
        return switch (kind) {
            case ARTICLE -> oneArticle;
            case EVENT -> !oneArticle && (isOwn(a) || isOwn(b));
            case SPEAKER ->
                !oneArticle && (isOwn(a) || isOwn(b)) && !GroupKey.event(a).equals(GroupKey.event(b));
        };
    }

    private boolean isOwn(Claim claim) {
        return !GroupKey.day(claim).isBefore(since);
    }
}
