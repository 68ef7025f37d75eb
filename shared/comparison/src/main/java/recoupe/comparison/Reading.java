package recoupe.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Action;
import recoupe.model.AsOf;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Modifier;

/**
 * A claim with a number, as it is read for comparing.
 *
 * @param claim the claim
 * @param action what happened; where the words leave it open, what people do in such an event
 * @param value the values for which its number may stand
 * @param thing what it counts
 * @param side whose things it counts
 * @param origin who vouches for the value
 * @param place where, by its own words; null if unsaid
 * @param placed how far the place is the claim's own: said in its sentence, or carried over by the reading
 * @param window when, by its own words; null if unsaid
 * @param published the day of publication; null if unknown
 * @param whole the values of the number of which its article says that it counts a part, where the same happened to both; else null
 */
record Reading(
        Claim claim,
        Action action,
        Interval value,
        Thing thing,
        Side side,
        Origin origin,
        At place,
        boolean placed,
        Window window,
        LocalDate published,
        Interval whole) {
    /** Claims in order of publication and id; undated ones last. */
    static final Comparator<Reading> ORDER = Comparator.comparing(
                    Reading::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reading::articleId)
            .thenComparing(reading -> reading.claim().inTitle())
            .thenComparing(reading -> reading.claim().quantity().start())
            .thenComparing(reading -> reading.claim().claimId());

    /** The same, vouched for by an origin of which more is known. */
    Reading by(Origin known) {
        return new Reading(claim, action, value, thing, side, known, place, placed, window, published, whole);
    }

    String articleId() {
        return claim.article().id();
    }

    boolean sameArticle(Reading other) {
        return articleId().equals(other.articleId());
    }

    String unit() {
        return claim.quantity().unit();
    }

    /** The claim counts a running toll: people, arrests, damage, cases, which are counted again from day to day. */
    boolean isToll() {
        return switch (action()) {
            case LAUNCH, INTERCEPT, SUPPRESS, HIT, ATTEND, MEASURE, SPEND -> false;
            default -> true;
        };
    }

    /** It states one value that is no everyday number, so that chance hardly brings it up twice. */
    boolean isTelling() {
        BigDecimal min = claim.quantity().min();
        return min != null
                && min.equals(claim.quantity().max())
                && min.compareTo(Tolerance.TELLING_VALUE) >= 0
                && (!"%".equals(unit()) || min.scale() > 0);
    }

    /** The number is a bound («at least 6», «up to 40»). */
    boolean isBound() {
        return value.high() == null
                || claim.quantity().modifier() == Modifier.AT_MOST
                || claim.quantity().modifier() == Modifier.LESS_THAN;
    }

    /** The number is only approximate, so that its ends are not sharp. */
    boolean isBlurred() {
        return claim.quantity().modifier() == Modifier.APPROX
                || claim.quantity().modifier() == Modifier.VAGUE;
    }

    /** A plural without a number: «des dizaines», "hundreds". */
    boolean isVague() {
        return claim.quantity().modifier() == Modifier.VAGUE;
    }

    /** The number is one stated value without play. */
    boolean isExact() {
        return value.isPoint()
                && (claim.quantity().modifier() == null || claim.quantity().modifier() == Modifier.EXACT);
    }

    /** What it counts is taken from a number before («34 drones …, et 36 dans cinq autres»), and so may be its place. */
    boolean isElliptic() {
        return claim.rules().contains("carried-over");
    }

    /** The values for which it may stand, rounding included. */
    Interval rounded() {
        return value.rounded(claim.quantity());
    }

    /** A plan, a demand, a condition. */
    boolean isSupposed() {
        Attribution said = claim.attribution();
        return said != null && said.polarity() == Attribution.Polarity.HYPOTHETICAL;
    }

    /** Its own speaker denies it. */
    boolean isDenied() {
        Attribution said = claim.attribution();
        return said != null && said.polarity() == Attribution.Polarity.DENIED;
    }

    AsOf.Order order() {
        return claim.asOf() == null ? null : claim.asOf().order();
    }

    /** The names of persons, places and bodies about it. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(Names.proper(claim.article().title()));
        names.addAll(
                Names.proper(claim.evidence() == null ? null : claim.evidence().text()));
        if (place != null) {
            names.addAll(place.words());
        }
        return names;
    }
}
