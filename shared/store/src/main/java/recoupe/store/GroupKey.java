package recoupe.store;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import recoupe.model.ArticleRef;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/**
 * What claims have in common that are laid side by side: seven days, Monday to Sunday, and an article, an event or a speaker.
 *
 * @param since the Monday
 * @param kind what they have in common
 * @param name the article's id, the action with the counted thing, or the speaker
 */
record GroupKey(LocalDate since, ClaimGroup.Kind kind, String name) {
    /** The day of a claim of which neither a window nor a publication date is known. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private static final String OWN = "own";
    private static final String EARLIER = "earlier";

    /** The groups of a claim; none for one without a number. */
    static List<GroupKey> of(Claim claim) {
        List<GroupKey> keys = new ArrayList<>();
        if (claim.quantity() != null) {
            LocalDate monday = monday(day(claim));
            keys.add(new GroupKey(monday, ClaimGroup.Kind.EVENT, event(claim)));
            Speaker speaker = claim.attribution().speaker();
            if (speaker != null && speaker.kind() != Speaker.Kind.UNNAMED) {
                String name = Heading.escaped(Index.names(speaker).get(0));
                keys.add(new GroupKey(monday, ClaimGroup.Kind.SPEAKER, name));
            }
            ArticleRef article = claim.article();
            keys.add(new GroupKey(monday(published(article)), ClaimGroup.Kind.ARTICLE, article.id()));
        }
        return keys;
    }

    /** The group in which an entry stands. */
    static GroupKey of(Entry entry) {
        String[] parts = entry.place().split("#");
        ClaimGroup.Kind kind = ClaimGroup.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new GroupKey(LocalDate.parse(parts[0]), kind, parts[2]);
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
        return Heading.escaped(claim.action().code() + " " + (thing == null ? "" : Folded.of(thing)));
    }

    /** The same group a week later; null for an article's, which has no other week. */
    GroupKey after() {
        return kind == ClaimGroup.Kind.ARTICLE ? null : new GroupKey(since.plusWeeks(1), kind, name);
    }

    /** What the group's places in the list of groups begin with, and no other group's. */
    String prefix() {
        return since + "#" + kind.name().toLowerCase(Locale.ROOT) + "#" + name + "#";
    }

    /** Where the claims of the group's own week stand, or those of the week before, which come after them in a list that runs backwards. */
    String place(boolean own) {
        return prefix() + (own ? OWN : EARLIER);
    }

    /** Whether an entry of the group names claims of its own week. */
    static boolean isOwn(Entry entry) {
        return entry.place().endsWith("#" + OWN);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
