package recoupe.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import recoupe.model.Claim;

/** The answers to readers' questions: each a few keys or ranges of keys, and each article in one generation only. */
final class ClaimReader {
    /** Sorts before every place of an entry. */
    private static final String FIRST = " ";

    /** Sorts behind every place of an entry, and behind every continuation of a common beginning. */
    private static final String LAST = "~";

    /** How often a page is read again because articles changed meanwhile. */
    private static final int ATTEMPTS = 10;

    /** How many entries a page looks at, at most, before it ends short and names where to go on. */
    private static final int MOST_ENTRIES = 1_000;

    /** How many heads are asked for at once. */
    private static final int STRETCH = Calls.BATCH_READ;

    private final Calls calls;

    ClaimReader(Calls calls) {
        this.calls = calls;
    }

    Optional<StoredArticle> article(String articleId) {
        return Optional.ofNullable(new Heads(calls).of(articleId)).map(Head::article);
    }

    Page<StoredArticle> articles(Position after, int limit) {
        String to = after == null ? LAST : after.row();
        return settled(heads -> {
            Hits hits = hits(
                    heads,
                    Heading.ARTICLES,
                    FIRST,
                    to,
                    limit,
                    entry -> after != null && after.row().equals(entry.key().sort()) ? 0 : 1);
            return new Page<>(
                    hits.found().stream().map(hit -> hit.head().article()).toList(),
                    hits.end() == null ? null : new Position(hits.end(), Position.WHOLE));
        });
    }

    Optional<Claim> claim(String claimId) {
        int dot = claimId.lastIndexOf('.');
        if (dot < 0 || !claimId.substring(dot + 1).matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        String articleId = claimId.substring(0, dot);
        return settled(heads -> {
            Head head = heads.of(articleId);
            if (head == null) {
                return Optional.empty();
            }
            var item = calls.get(Items.claimKey(articleId, head.generation(), Generation.number(claimId)));
            if (item == null && hasChanged(heads, head)) {
                throw new ChangedException("the article changed while its claim was read");
            }
            return Optional.ofNullable(item).map(Items::claim).filter(claim -> claim.claimId()
                    .equals(claimId));
        });
    }

    Page<Claim> claims(ClaimFilter filter, Position after, int limit) {
        Heading heading = Index.heading(filter);
        if (filter.article() != null) {
            return settled(heads -> ofArticle(heads, filter, heading, after, limit));
        }
        String from = filter.from() == null ? FIRST : filter.from().toString();
        String to = to(filter.to(), after);
        if (to.compareTo(from) < 0) {
            return new Page<>(List.of(), null);
        }
        return settled(heads -> {
            Hits hits = hits(heads, heading, from, to, limit, entry -> numbers(entry, after)
                    .size());
            return page(hits, after, limit);
        });
    }

    Page<ClaimGroup> groups(Position after, int limit) {
        return settled(heads -> new GroupReader(calls, heads).page(after, limit));
    }

    /** The groups in which an article's claims may meet others: that of its own week, and of the week after. */
    Page<ClaimGroup> groupsOf(String articleId, Position after, int limit) {
        ClaimFilter filter = ClaimFilter.of(articleId);
        return settled(heads -> {
            Page<Claim> first = ofArticle(heads, filter, Index.heading(filter), null, 1);
            List<GroupKey> keys = first.items().stream()
                    .map(claim -> GroupKey.of(claim.article()))
                    .flatMap(key -> Stream.of(key, key.after()))
                    .toList();
            return new GroupReader(calls, heads).page(keys, after, limit);
        });
    }

    private Page<Claim> ofArticle(Heads heads, ClaimFilter filter, Heading heading, Position after, int limit)
            throws ChangedException {
        String articleId = filter.article();
        Head head = heads.of(articleId);
        if (head == null || !isWithin(head.place(), filter.from(), filter.to())) {
            return new Page<>(List.of(), null);
        }
        RowKey key = new RowKey(heading.partition(articleId), Entry.sort(head.place(), articleId, head.generation()));
        var item = calls.get(key);
        if (item == null) {
            if (hasChanged(heads, head)) {
                throw new ChangedException("the article changed while its claims were read");
            }
            return new Page<>(List.of(), null);
        }
        return page(new Hits(List.of(new Hit(Items.entry(item), head)), null), after, limit);
    }

    private boolean hasChanged(Heads heads, Head head) {
        Head now = heads.of(head.articleId());
        return now == null || !now.generation().equals(head.generation());
    }

    /**
     * Entries of a list that count, latest first, until they weigh as much as is wanted.
     *
     * @param weight how many items of the page an entry makes
     */
    private Hits hits(Heads heads, Heading heading, String from, String to, int wanted, ToIntFunction<Entry> weight)
            throws ChangedException {
        Walk walk = new Walk(calls, heading, from, to, Math.min(wanted + 1, STRETCH));
        List<Hit> found = new ArrayList<>();
        String end = null;
        int looked = 0;
        for (int have = 0; have < wanted && looked < MOST_ENTRIES && walk.hasNext(); ) {
            List<Entry> batch = new ArrayList<>();
            for (int hoped = have; hoped < wanted && batch.size() < STRETCH && walk.hasNext(); ) {
                Entry entry = walk.next();
                batch.add(entry);
                hoped += weight.applyAsInt(entry);
            }
            Map<String, Head> confirmed = heads.of(batch);
            for (Entry entry : batch) {
                Head head = confirmed.get(entry.articleId());
                if (head != null && head.generation().equals(entry.generation()) && weight.applyAsInt(entry) > 0) {
                    found.add(new Hit(entry, head));
                    have += weight.applyAsInt(entry);
                }
            }
            looked += batch.size();
            end = batch.get(batch.size() - 1).key().sort();
        }
        return new Hits(found, walk.hasNext() ? end : null);
    }

    private Page<Claim> page(Hits hits, Position after, int limit) throws ChangedException {
        List<Line> lines = hits.found().stream()
                .flatMap(hit -> numbers(hit.entry(), after).stream().map(number -> new Line(hit.entry(), number)))
                .toList();
        Position next = hits.end() == null ? null : new Position(hits.end(), Position.WHOLE);
        if (lines.size() > limit) {
            lines = lines.subList(0, limit);
            Line last = lines.get(limit - 1);
            next = new Position(last.entry().key().sort(), last.number());
        }
        List<RowKey> keys = lines.stream().map(Line::key).toList();
        return new Page<>(List.copyOf(ClaimRows.read(calls, keys).values()), next);
    }

    /** The claims of an entry that a page after a position has to show. */
    private static List<Integer> numbers(Entry entry, Position after) {
        if (after == null || !Entry.isSameArticle(entry, after.row())) {
            return entry.numbers();
        }
        boolean seen = entry.key().sort().equals(after.row());
        if (after.claim() == Position.WHOLE) {
            return seen ? List.of() : entry.numbers();
        }
        // If the article has changed since, its new claims are shown from the first, so that they are seen whole.
        return entry.numbers().stream()
                .filter(number -> !seen || number > after.claim())
                .toList();
    }

    private static String to(LocalDate to, Position after) {
        String window = to == null ? LAST : to + LAST;
        if (after == null) {
            return window;
        }
        String row = after.row();
        String behind = after.claim() == Position.WHOLE ? row : row.substring(0, row.lastIndexOf('#') + 1) + LAST;
        return behind.compareTo(window) < 0 ? behind : window;
    }

    private static boolean isWithin(String place, LocalDate from, LocalDate to) {
        return (from == null || place.compareTo(from.toString()) >= 0)
                && (to == null || place.compareTo(to + LAST) <= 0);
    }

    /** Asks until the answer rests on generations that counted while it was read. */
    private <T> T settled(Question<T> question) {
        Heads heads = new Heads(calls);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return question.ask(heads);
            } catch (ChangedException e) {
                // What has just changed is read again.
            }
        }
        throw new TableBusyException("articles changed during each of " + ATTEMPTS + " readings");
    }

    private interface Question<T> {
        T ask(Heads heads) throws ChangedException;
    }

    /** An entry that counts, with the head that says so. */
    private record Hit(Entry entry, Head head) {}

    /** Entries that count, and the sort key at which the reading ended; null at the end of the list. */
    private record Hits(List<Hit> found, String end) {}

    private record Line(Entry entry, int number) {
        RowKey key() {
            return Items.claimKey(entry.articleId(), entry.generation(), number);
        }
    }
}
