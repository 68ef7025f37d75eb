package recoupe.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import recoupe.model.Claim;

/** One page of the groups among which comparable claims meet. */
final class GroupReader {
    /** The most claims that a group holds; of a larger one the rest is left out, and the group says so. */
    static final int LARGEST_GROUP = 3_000;

    /** How many claims a page may hold before it ends short. */
    private static final int LARGEST_PAGE = 3_000;

    /** How many entries a page looks at before it ends short. */
    private static final int MOST_ENTRIES = 3_000;

    /** How many keys a page looks up before it ends short. */
    private static final int MOST_KEYS = 100;

    private static final String FIRST = " ";
    private static final String LAST = "~";
    private static final int STRETCH = 50;

    private final Calls calls;
    private final Heads heads;

    GroupReader(Calls calls, Heads heads) {
        this.calls = calls;
        this.heads = heads;
    }

    Page<ClaimGroup> page(Position after, int limit) throws ChangedException {
        String to = after == null ? LAST : after.row();
        Walk walk = new Walk(calls, Heading.GROUPS, FIRST, to, STRETCH);
        List<Draft> drafts = new ArrayList<>();
        int claims = 0;
        int entries = 0;
        while (walk.hasNext() && drafts.size() < limit && claims < LARGEST_PAGE && entries < MOST_ENTRIES) {
            Draft draft = draft(walk);
            entries += draft.entries().size();
            to = draft.key().prefix();
            if (!draft.complete()) {
                walk = new Walk(calls, Heading.GROUPS, FIRST, to, STRETCH);
            }
            if (draft.isWorthReading()) {
                claims += draft.size();
                drafts.add(draft);
            }
        }
        return new Page<>(groups(drafts), walk.hasNext() ? new Position(to, Position.WHOLE) : null);
    }

    /** A page of the groups of these keys alone. */
    Page<ClaimGroup> page(Collection<GroupKey> keys, Position after, int limit) throws ChangedException {
        List<String> waiting = keys.stream()
                .map(GroupKey::prefix)
                .filter(prefix -> after == null || prefix.compareTo(after.row()) < 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Draft> drafts = new ArrayList<>();
        int claims = 0;
        int looked = 0;
        while (looked < waiting.size() && looked < MOST_KEYS && drafts.size() < limit && claims < LARGEST_PAGE) {
            String prefix = waiting.get(looked++);
            Walk walk = new Walk(calls, Heading.GROUPS, prefix, prefix + LAST, STRETCH);
            Draft draft = walk.hasNext() ? draft(walk) : null;
            if (draft != null && draft.isWorthReading()) {
                claims += draft.size();
                drafts.add(draft);
            }
        }
        Position next = looked < waiting.size() ? new Position(waiting.get(looked - 1), Position.WHOLE) : null;
        return new Page<>(groups(drafts), next);
    }

    /** The entries of the group at which a walk stands; the walk is left behind the last of them that was taken. */
    private static Draft draft(Walk walk) {
        GroupKey key = GroupKey.of(walk.peek());
        List<Entry> entries = new ArrayList<>();
        int size = 0;
        while (walk.hasNext() && walk.peek().place().startsWith(key.prefix())) {
            if (size >= LARGEST_GROUP) {
                return new Draft(key, entries, false);
            }
            Entry entry = walk.next();
            entries.add(entry);
            size += entry.claims().cardinality();
        }
        return new Draft(key, entries, true);
    }

    private List<ClaimGroup> groups(List<Draft> drafts) throws ChangedException {
        Map<String, Head> confirmed = heads.of(
                drafts.stream().flatMap(draft -> draft.entries().stream()).toList());
        List<Draft> live = drafts.stream()
                .map(draft -> draft.only(entry -> {
                    Head head = confirmed.get(entry.articleId());
                    return head != null && head.generation().equals(entry.generation());
                }))
                .filter(Draft::isWorthReading)
                .toList();
        Set<RowKey> keys = new LinkedHashSet<>();
        live.forEach(draft -> keys.addAll(draft.rows()));
        Map<RowKey, Claim> claims = ClaimRows.read(calls, keys);
        return live.stream().map(draft -> draft.group(claims)).toList();
    }

    /** A group before its claims are read. */
    private record Draft(GroupKey key, List<Entry> entries, boolean complete) {
        int size() {
            return entries.stream()
                    .mapToInt(entry -> entry.claims().cardinality())
                    .sum();
        }

        Draft only(Predicate<Entry> wanted) {
            return new Draft(key, entries.stream().filter(wanted).toList(), complete);
        }

        /** Whether two of its claims could make a pair that this group owns. */
        boolean isWorthReading() {
            return size() > 1 && entries.stream().anyMatch(GroupKey::isOwn);
        }

        /** The keys of its claims, as many as a group may hold. */
        List<RowKey> rows() {
            return entries.stream()
                    .flatMap(entry -> entry.rows().stream())
                    .limit(LARGEST_GROUP)
                    .toList();
        }

        ClaimGroup group(Map<RowKey, Claim> read) {
            Set<RowKey> kept = new HashSet<>(rows());
            return new ClaimGroup(
                    key.since(),
                    claims(true, kept, read),
                    claims(false, kept, read),
                    complete && size() == kept.size(),
                    new Position(key.prefix(), Position.WHOLE));
        }

        private List<Claim> claims(boolean own, Set<RowKey> kept, Map<RowKey, Claim> read) {
            return entries.stream()
                    .filter(entry -> GroupKey.isOwn(entry) == own)
                    .flatMap(entry -> entry.rows().stream())
                    .filter(kept::contains)
                    .map(read::get)
                    .toList();
        }
    }
}
