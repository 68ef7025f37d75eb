package recoupe.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import recoupe.model.Claim;
import recoupe.model.Speaker;

/** Which lists of the table an article and its claims stand in, and where. */
final class Index {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private Index() {}

    /**
     * Where an article stands among others: its date or date-time of publication as its own clock has it, or else the time of upload.
     */
    static String place(StoredArticle article) {
        String published = article.published();
        if (published == null) {
            return article.ingestedAt();
        }
        try {
            return published.length() > 10
                    ? SECONDS.format(LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(published)))
                    : LocalDate.parse(published).toString();
        } catch (DateTimeException e) {
            return article.ingestedAt();
        }
    }

    /** An article's lines in all lists. */
    static List<Entry> entries(Head head, List<Claim> claims) {
        Map<RowKey, Entry> entries = new LinkedHashMap<>();
        add(entries, entry(head, Heading.ARTICLES, head.article().ingestedAt()));
        for (Claim claim : claims) {
            int number = Generation.number(claim.claimId());
            for (Heading heading : headings(claim)) {
                add(entries, entry(head, heading, head.place())).set(number);
            }
            GroupKey group = GroupKey.of(claim.article());
            add(entries, entry(head, Heading.GROUPS, group.place(true))).set(number);
            add(entries, entry(head, Heading.GROUPS, group.after().place(false)))
                    .set(number);
        }
        return new ArrayList<>(entries.values());
    }

    /** The list that answers a filter, its article and its dates apart. */
    static Heading heading(ClaimFilter filter) {
        return Heading.claims(
                filter.speaker(),
                filter.outlet(),
                filter.action() == null ? null : filter.action().code(),
                filter.counted());
    }

    /** The names by which a speaker is found, folded; the one that joins the most spellings comes first. */
    static List<String> names(Speaker speaker) {
        return Stream.of(speaker.id(), speaker.name() == null ? speaker.text() : speaker.name())
                .filter(Objects::nonNull)
                .map(Folded::of)
                .distinct()
                .toList();
    }

    /** One list for every choice of conditions that a claim meets, so that no reader has to sift. */
    private static Set<Heading> headings(Claim claim) {
        Speaker speaker = claim.attribution().speaker();
        List<String> speakers = new ArrayList<>(speaker == null ? List.of() : names(speaker));
        speakers.add(null);
        Set<Heading> headings = new LinkedHashSet<>();
        for (String name : speakers) {
            for (String outlet : orOpen(claim.article().outlet())) {
                for (String action : orOpen(claim.action().code())) {
                    for (String counted : orOpen(
                            claim.counted() == null ? null : claim.counted().type())) {
                        headings.add(Heading.claims(name, outlet, action, counted));
                    }
                }
            }
        }
        return headings;
    }

    private static Set<String> orOpen(String value) {
        Set<String> choices = new LinkedHashSet<>();
        choices.add(value);
        choices.add(null);
        return choices;
    }

    private static Entry entry(Head head, Heading heading, String place) {
        String articleId = head.articleId();
        return new Entry(heading.partition(articleId), place, articleId, head.generation(), new BitSet());
    }

    private static BitSet add(Map<RowKey, Entry> entries, Entry entry) {
        return entries.computeIfAbsent(entry.key(), key -> entry).claims();
    }
}
