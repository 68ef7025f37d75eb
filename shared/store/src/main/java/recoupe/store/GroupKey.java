package recoupe.store;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import recoupe.model.ArticleRef;

/**
 * The seven days, Monday to Sunday, whose articles are laid side by side.
 *
 * @param since the Monday
 */
record GroupKey(LocalDate since) {
    /** The day of an article of which neither the event's day nor the publication's is known. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private static final String OWN = "own";
    private static final String EARLIER = "earlier";

    static GroupKey of(ArticleRef article) {
        return new GroupKey(day(article).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The group in which an entry stands. */
    static GroupKey of(Entry entry) {
        return new GroupKey(LocalDate.parse(entry.place().split("#")[0]));
    }

    /** The last day of the event that an article tells, or else the day on which it was published. */
    static LocalDate day(ArticleRef article) {
        boolean told = article.event() != null && article.event().to() != null;
        return told ? article.event().to() : published(article);
    }

    /** The week after. */
    GroupKey after() {
        return new GroupKey(since.plusWeeks(1));
    }

    /** What the group's places in the list of groups begin with, and no other group's. */
    String prefix() {
        return since + "#";
    }

    /** Where the articles of the week itself stand, or those of the week before, which come after them in a list that runs backwards. */
    String place(boolean own) {
        return prefix() + (own ? OWN : EARLIER);
    }

    /** Whether an entry of the group names an article of its own week. */
    static boolean isOwn(Entry entry) {
        return entry.place().endsWith("#" + OWN);
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
