package recoupe.api;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import recoupe.comparison.Comparer;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.store.ClaimGroup;
import recoupe.store.ClaimTable;
import recoupe.store.Page;
import recoupe.store.Position;

/**
 * Findings about the figures of claims, with both sides of each.
 *
 * <p>Claims meet only within a group of the table, the newest week first. A request walks a bounded number of groups for a bounded
 * time; its page may be short, or empty, and its cursor goes on from there.
 */
final class Discrepancies {
    /** Groups that are read at one time. */
    private static final int GROUPS_AT_ONCE = 20;

    /** How often a request reads groups. */
    private static final int MOST_PAGES = 20;

    /** How long one request walks; API Gateway waits for 30 seconds, people for less. */
    private static final Duration LONGEST_WALK = Duration.ofSeconds(4);

    private final ClaimTable table;
    private final Comparer comparer;
    private final LongSupplier nanos;

    /**
     * @param nanos a clock that only tells how much time has passed, in nanoseconds
     */
    Discrepancies(ClaimTable table, Comparer comparer, LongSupplier nanos) {
        this.table = table;
        this.comparer = comparer;
        this.nanos = nanos;
    }

    /**
     * A page of findings.
     *
     * @param complete false if a group on this page was too large to be compared whole, so that something may be missing
     */
    record Told(List<Finding> items, String next, boolean complete) {}

    Response list(Call call) {
        DiscrepancyPlace start = call.after(DiscrepancyPlace::parse);
        Walk walk = new Walk(new Wanted(call.query()), call.query().limit());
        DiscrepancyPlace end = walk.from(start == null ? DiscrepancyPlace.START : start);
        return Response.json(new Told(walk.items, end == null ? null : call.cursor(end.text()), walk.complete));
    }

    /** Which findings are asked for. */
    private record Wanted(Query query, Set<String> relations, Set<String> alerts) {
        Wanted(Query query) {
            this(query, query.choices(Parameter.RELATION), query.choices(Parameter.ALERT));
        }

        /** Whether a finding with this claim behind one of its sides may be one of them. */
        boolean mayHave(Claim claim) {
            String article = query.text(Parameter.ARTICLE);
            String action = query.text(Parameter.ACTION);
            return (article == null || article.equals(claim.article().id()))
                    && (action == null || action.equals(claim.action().code()))
                    && counts(claim)
                    && isInWindow(claim);
        }

        boolean has(Finding finding) {
            return relations.contains(finding.relation().code())
                    && alerts.contains(finding.alert().code())
                    && Stream.concat(finding.claimsOfA().stream(), finding.claimsOfB().stream())
                            .anyMatch(this::mayHave);
        }

        private boolean counts(Claim claim) {
            String counted = query.text(Parameter.COUNTED);
            return counted == null
                    || claim.counted() != null
                            && (counted.equalsIgnoreCase(claim.counted().type())
                                    || counted.equalsIgnoreCase(claim.counted().lemma()));
        }

        private boolean isInWindow(Claim claim) {
            LocalDate from = query.day(Parameter.FROM);
            LocalDate to = query.day(Parameter.TO);
            String published = claim.article().published();
            if (from == null && to == null) {
                return true;
            }
            if (published == null || published.length() < 10) {
                return false;
            }
            LocalDate day = LocalDate.parse(published.substring(0, 10));
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** One walk over the groups. */
    private final class Walk {
        private final Wanted wanted;
        private final int limit;
        private final List<Finding> items = new ArrayList<>();
        private boolean complete = true;

        Walk(Wanted wanted, int limit) {
            this.wanted = wanted;
            this.limit = limit;
        }

        /** Walks until the page is full, the work is enough or there is nothing left; returns where it stopped, or null at the end. */
        DiscrepancyPlace from(DiscrepancyPlace start) {
            long begun = nanos.getAsLong();
            Position behind = start.behind();
            for (int pages = 0; pages < MOST_PAGES; pages++) {
                Page<ClaimGroup> page = groups(behind);
                for (ClaimGroup group : page.items()) {
                    DiscrepancyPlace.Told last = tell(group, start.toldOf(group.position()));
                    if (last != null) {
                        return new DiscrepancyPlace(behind, group.position(), last);
                    }
                    behind = group.position();
                    if (items.size() >= limit || nanos.getAsLong() - begun > LONGEST_WALK.toNanos()) {
                        return DiscrepancyPlace.behind(behind);
                    }
                }
                behind = page.next();
                if (behind == null) {
                    return null;
                }
            }
            return DiscrepancyPlace.behind(behind);
        }

        private Page<ClaimGroup> groups(Position behind) {
            String article = wanted.query.text(Parameter.ARTICLE);
            return article == null
                    ? table.groups(behind, GROUPS_AT_ONCE)
                    : table.groupsOf(article, behind, GROUPS_AT_ONCE);
        }

        /** Tells a group's findings that come after one; returns the last told if the page is full before the group is through. */
        private DiscrepancyPlace.Told tell(ClaimGroup group, DiscrepancyPlace.Told after) {
            List<Claim> claims = Stream.concat(group.claims().stream(), group.earlier().stream())
                    .toList();
            if (claims.stream().noneMatch(wanted::mayHave)) {
                return null;
            }
            complete &= group.complete();
            List<Finding> findings = comparer.compare(claims).stream()
                    .filter(finding -> group.owns(finding.a(), finding.b()))
                    .filter(wanted::has)
                    .filter(finding ->
                            after == null || DiscrepancyPlace.Told.of(finding).compareTo(after) > 0)
                    .sorted(Comparator.comparing(DiscrepancyPlace.Told::of))
                    .toList();
            int room = limit - items.size();
            items.addAll(findings.subList(0, Math.min(room, findings.size())));
            return findings.size() <= room ? null : DiscrepancyPlace.Told.of(items.get(items.size() - 1));
        }
    }
}
