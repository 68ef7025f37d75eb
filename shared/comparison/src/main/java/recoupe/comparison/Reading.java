package recoupe.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Action;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Place;

/**
 * A claim with a number, as it is read for comparing.
 *
 * @param claim the claim
 * @param value the values for which its number may stand
 * @param kinds the kinds of thing counted: two for «drones et missiles»; empty if the kind is not known
 * @param restriction folded words that narrow the thing counted («balistiques»), other than its side
 * @param from first day of the window; null if unknown
 * @param to last day of the window; null if unknown
 * @param published day of publication; null if unknown
 * @param place folded words of the place; empty if unknown
 * @param origin who vouches for the value
 */
record Reading(
        Claim claim,
        Interval value,
        Set<String> kinds,
        Set<String> restriction,
        LocalDate from,
        LocalDate to,
        LocalDate published,
        Set<String> place,
        Origin origin) {
    /** Words of one stem share so many first letters: drone, drones. */
    private static final int STEM = 4;

    /** Reads a claim that has a number with a value; null for any other. */
    static Reading of(Claim claim, Kinds order, Lemmas lemmas) {
        if (claim.quantity() == null || claim.action() == null) {
            return null;
        }
        Interval value = Interval.of(claim.quantity());
        if (value == null) {
            return null;
        }
        Set<String> kinds = new TreeSet<>();
        Set<String> restriction = new LinkedHashSet<>();
        readCounted(claim, order, lemmas, kinds, restriction);
        LocalDate from = claim.time() == null ? null : claim.time().from();
        LocalDate to = claim.time() == null ? null : claim.time().to();
        return new Reading(
                claim,
                value,
                Collections.unmodifiableSet(kinds),
                Collections.unmodifiableSet(restriction),
                from == null ? to : from,
                to == null ? from : to,
                claim.article().publishedOn(),
                Collections.unmodifiableSet(
                        Names.words(claim.place() == null ? null : claim.place().text())),
                Origin.of(claim));
    }

    private static void readCounted(
            Claim claim, Kinds order, Lemmas lemmas, Set<String> kinds, Set<String> restriction) {
        Counted counted = claim.counted();
        if (counted == null) {
            return;
        }
        if (counted.type() != null) {
            kinds.add(order.plain(counted.type(), claim.action()));
        }
        Set<String> heads = Names.words(counted.lemma());
        boolean named = false;
        for (String word : Names.words(counted.text())) {
            String kind = lemmas.kindOf(word);
            if (heads.stream().anyMatch(head -> sameStem(head, word))) {
                named = true;
            } else if (kind == null || counted.type() == null) {
                restriction.add(word);
            }
            if (kind != null && counted.type() != null) {
                kinds.add(order.plain(kind, claim.action()));
            }
        }
        boolean bySide = counted.side() != null && restriction.size() == 1;
        if (!named || bySide) {
            restriction.clear();
        }
    }

    private static boolean sameStem(String a, String b) {
        int shared = Math.min(STEM, Math.min(a.length(), b.length()));
        return a.regionMatches(0, b, 0, shared);
    }

    Action action() {
        return claim.action();
    }

    String articleId() {
        return claim.article().id();
    }

    boolean sameArticle(Reading other) {
        return articleId().equals(other.articleId());
    }

    String placeId() {
        return claim.place() == null ? null : claim.place().id();
    }

    String within() {
        Place at = claim.place();
        return at == null ? null : at.within();
    }

    boolean hasPlace() {
        return placeId() != null || !place.isEmpty();
    }

    boolean hasWindow() {
        return from != null;
    }

    /** The day by which the claim is put in order: its window's end, else its publication; null if neither is known. */
    LocalDate anchor() {
        return to != null ? to : published;
    }

    /** The claim counts a running toll: people, arrests, damage, cases, which are counted again from day to day. */
    boolean isToll() {
        return switch (action()) {
            case LAUNCH, INTERCEPT, SUPPRESS, ATTEND, MEASURE, SPEND -> false;
            default -> true;
        };
    }

    /** It states one value that is no everyday number, so that chance hardly brings it up twice. */
    boolean isTelling() {
        return claim.quantity().min() != null
                && claim.quantity().min().equals(claim.quantity().max())
                && claim.quantity().min().compareTo(Tolerance.TELLING_VALUE) >= 0
                && claim.action() != Action.MEASURE;
    }

    /** Both state one exact value that is no everyday number, so that chance hardly brings them together. */
    boolean tellsTheSameAs(Reading other) {
        return isExact()
                && other.isExact()
                && value.equals(other.value)
                && value.low().compareTo(Tolerance.TELLING_VALUE) >= 0
                && Interval.roundingOf(value.low()).signum() == 0;
    }

    /** The number is a bound («at least 6»), as provisional counts are. */
    boolean isBound() {
        return value.high() == null || claim.quantity().modifier() == recoupe.model.Modifier.AT_MOST;
    }

    /** The number is only approximate, so that its ends are not sharp. */
    boolean isBlurred() {
        return claim.quantity().modifier() == recoupe.model.Modifier.APPROX;
    }

    /** The number is one stated value without play. */
    boolean isExact() {
        return value.isPoint()
                && (claim.quantity().modifier() == null || claim.quantity().modifier() == recoupe.model.Modifier.EXACT);
    }
}
