package recoupe.store;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import recoupe.model.ArticleRef;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.TimeSpan;

/** Seven days, Monday to Sunday, within which claims of one kind are laid side by side. */
final class Week {
    /** The day of a claim of which neither a window nor a publication date is known. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private Week() {}

    /** The Monday of the week in which a claim is laid. */
    static LocalDate of(Claim claim) {
        return day(claim).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last day of the window that a claim covers, or else the day on which its article was published. */
    static LocalDate day(Claim claim) {
        TimeSpan time = claim.time();
        if (time != null && time.to() != null) {
            return time.to();
        }
        return time != null && time.from() != null ? time.from() : published(claim.article());
    }

    /** What must be the same in two claims that tell one event: the action, and the counted thing's type or else its word. */
    static String event(Claim claim) {
        Counted counted = claim.counted();
        String thing = counted == null ? null : counted.type() != null ? counted.type() : counted.lemma();
        return claim.action().code() + " " + (thing == null ? "" : Folded.of(thing));
    }

    private static LocalDate published(ArticleRef article) {
        String published = article.published();
        if (published == null || published.length() < 10) {
            return UNKNOWN;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }
}
