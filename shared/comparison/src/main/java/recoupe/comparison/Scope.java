package recoupe.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import recoupe.model.Action;
import recoupe.model.Attribution;
import recoupe.model.Counted;
import recoupe.model.Party;

/** Whether two claims speak of the same thing, dimension by dimension; nothing here looks at their values. */
final class Scope {
    private final Kinds kinds;
    private final Stories stories;

    Scope(Kinds kinds, Stories stories) {
        this.kinds = kinds;
        this.stories = stories;
    }

    /** How the two stand in every dimension. */
    Fits of(Reading a, Reading b) {
        Map<Dimension, Fit> fits = new EnumMap<>(Dimension.class);
        fits.put(Dimension.POLARITY, polarity(a, b));
        fits.put(Dimension.ACTION, action(a, b));
        fits.put(Dimension.COUNTED, counted(a, b));
        fits.put(Dimension.UNIT, unit(a, b));
        fits.put(Dimension.SIDE, side(a, b));
        fits.put(Dimension.ACTOR, actor(a, b));
        fits.put(Dimension.TIME, new Windows(a, b).fit());
        fits.put(Dimension.PLACE, place(a, b));
        fits.put(Dimension.SUBSET, subset(a, b));
        fits.put(Dimension.STORY, story(a, b, fits));
        return new Fits(fits);
    }

    private static Fit polarity(Reading a, Reading b) {
        return isSupposed(a) == isSupposed(b) ? Fit.SAME : Fit.DIFFERENT;
    }

    private static boolean isSupposed(Reading reading) {
        Attribution said = reading.claim().attribution();
        return said != null && said.polarity() == Attribution.Polarity.HYPOTHETICAL;
    }

    private static Fit action(Reading a, Reading b) {
        if (a.action() == b.action()) {
            return a.action() == Action.OTHER ? Fit.UNKNOWN : Fit.SAME;
        }
        if (outcome(a.action(), b.action())) {
            return Fit.PART;
        }
        return outcome(b.action(), a.action()) ? Fit.WHOLE : Fit.DIFFERENT;
    }

    /** What was shot down, lost or reached its target was launched before; what was damaged was hit. */
    private static boolean outcome(Action end, Action start) {
        return switch (end) {
            case INTERCEPT, SUPPRESS -> start == Action.LAUNCH;
            case HIT -> start == Action.LAUNCH;
            case DAMAGE -> start == Action.HIT;
            default -> false;
        };
    }

    private Fit counted(Reading a, Reading b) {
        Fit kind = kind(a, b);
        if (kind != Fit.SAME && kind != Fit.UNKNOWN) {
            return kind;
        }
        Fit restriction = restriction(a, b);
        return restriction == Fit.SAME ? kind : restriction;
    }

    private Fit kind(Reading a, Reading b) {
        if (a.kinds().isEmpty() || b.kinds().isEmpty()) {
            return lemma(a, b);
        }
        if (a.kinds().equals(b.kinds())) {
            return Fit.SAME;
        }
        if (loosely(a, b)) {
            return Fit.UNKNOWN;
        }
        if (within(a.kinds(), b.kinds())) {
            return within(b.kinds(), a.kinds()) ? Fit.SAME : Fit.PART;
        }
        return within(b.kinds(), a.kinds()) ? Fit.WHOLE : Fit.DIFFERENT;
    }

    private boolean loosely(Reading a, Reading b) {
        Set<String> all = new HashSet<>(a.kinds());
        all.addAll(b.kinds());
        return all.stream().anyMatch(kinds::isLoose)
                && all.stream().map(kinds::family).distinct().count() == 1;
    }

    private boolean within(Set<String> narrow, Set<String> wide) {
        return narrow.stream().allMatch(kind -> wide.stream()
                .anyMatch(other -> other.equals(kind) || kinds.within(kind, other) || covers(wide, other, kind)));
    }

    /** Several kinds of one family named together («drones et missiles») stand for the family. */
    private boolean covers(Set<String> wide, String other, String kind) {
        return wide.size() > 1 && kinds.family(other).equals(kind);
    }

    private static Fit lemma(Reading a, Reading b) {
        Counted x = a.claim().counted();
        Counted y = b.claim().counted();
        boolean oneLanguage = Objects.equals(
                a.claim().article().language(), b.claim().article().language());
        if (x == null || y == null || x.lemma() == null || y.lemma() == null || !oneLanguage) {
            return Fit.UNKNOWN;
        }
        if (x.lemma().equals(y.lemma())) {
            return Fit.SAME;
        }
        return a.kinds().isEmpty() && b.kinds().isEmpty() ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    private static Fit restriction(Reading a, Reading b) {
        Set<String> x = a.restriction();
        Set<String> y = b.restriction();
        if (x.equals(y)) {
            return Fit.SAME;
        }
        if (x.containsAll(y)) {
            return Fit.MAYBE_PART;
        }
        return y.containsAll(x) ? Fit.MAYBE_WHOLE : Fit.DIFFERENT;
    }

    private static Fit unit(Reading a, Reading b) {
        return Objects.equals(a.claim().quantity().unit(), b.claim().quantity().unit()) ? Fit.SAME : Fit.DIFFERENT;
    }

    private static Fit side(Reading a, Reading b) {
        Camp x = Camp.of(a);
        Camp y = Camp.of(b);
        return x.fit(y);
    }

    private static Fit actor(Reading a, Reading b) {
        Party x = a.claim().actor();
        Party y = b.claim().actor();
        if (x == null || y == null || a.action() != b.action()) {
            return Fit.UNKNOWN;
        }
        if (x.side() != null && y.side() != null && !x.side().equals(y.side())) {
            return Fit.DIFFERENT;
        }
        if (x.id() != null && y.id() != null) {
            return x.id().equals(y.id()) ? Fit.SAME : Fit.UNKNOWN;
        }
        return Names.nested(Names.words(x.text()), Names.words(y.text())) ? Fit.SAME : Fit.UNKNOWN;
    }

    private Fit place(Reading a, Reading b) {
        if (!a.hasPlace() || !b.hasPlace()) {
            return placeUnsaid(a, b);
        }
        if (a.placeId() != null && a.placeId().equals(b.placeId()) || a.place().equals(b.place())) {
            return Fit.SAME;
        }
        if (a.within() != null && a.within().equals(b.placeId())) {
            return Fit.PART;
        }
        if (b.within() != null && b.within().equals(a.placeId())) {
            return Fit.WHOLE;
        }
        if (a.tellsTheSameAs(b) && a.origin().fit(b.origin()) != Fit.DIFFERENT) {
            return Fit.UNKNOWN;
        }
        if (a.placeId() != null && b.placeId() != null) {
            return Fit.DIFFERENT;
        }
        if (alike(a.place(), b.place())) {
            return Fit.SAME;
        }
        return Collections.disjoint(a.place(), b.place()) ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    /** Two long names of one place share most of their words; a single shared word may be a city and its region. */
    private static boolean alike(Set<String> x, Set<String> y) {
        long shared = x.stream().filter(y::contains).count();
        return shared > 1 && 2 * shared > Math.min(x.size(), y.size());
    }

    private Fit placeUnsaid(Reading a, Reading b) {
        if (!a.hasPlace() && !b.hasPlace()) {
            Set<String> x = stories.onlyPlace(a);
            Set<String> y = stories.onlyPlace(b);
            return !x.isEmpty() && !y.isEmpty() && Names.nested(x, y) ? Fit.SAME : Fit.UNKNOWN;
        }
        Reading silent = a.hasPlace() ? b : a;
        Reading placed = a.hasPlace() ? a : b;
        if (!a.sameArticle(b) && stories.onlyPlace(silent).equals(placed.place())) {
            return Fit.SAME;
        }
        return a.hasPlace() ? Fit.MAYBE_PART : Fit.MAYBE_WHOLE;
    }

    /** A claim that counts a part of a like figure is narrower than a claim that counts no part. */
    private Fit subset(Reading a, Reading b) {
        if (b.claim().claimId().equals(a.claim().partOf())) {
            return Fit.PART;
        }
        if (a.claim().claimId().equals(b.claim().partOf())) {
            return Fit.WHOLE;
        }
        boolean x = isNarrowed(a);
        boolean y = isNarrowed(b);
        if (x == y) {
            return x ? Fit.UNKNOWN : Fit.SAME;
        }
        return x ? Fit.MAYBE_PART : Fit.MAYBE_WHOLE;
    }

    /** Its whole counts the same kind under the same action, so something unsaid makes it a part. */
    private boolean isNarrowed(Reading reading) {
        if (reading.claim().partOf() == null) {
            return false;
        }
        Reading whole = stories.wholeOf(reading);
        return whole == null || whole.action() == reading.action() && kind(reading, whole) == Fit.SAME;
    }

    /** News of the same days that share a name, a source or a telling value; undated ones, both name and source. */
    private boolean told(Reading a, Reading b) {
        boolean named = stories.touch(a, b);
        boolean sourced = a.origin().fit(b.origin()) == Fit.SAME;
        if (a.published() == null || b.published() == null) {
            return named && sourced;
        }
        long days = Windows.days(a.published(), b.published());
        boolean news = days <= Tolerance.NEWS_DAYS && (named || sourced || a.tellsTheSameAs(b));
        return news || days <= Tolerance.TOLL_DAYS && a.isToll() && named && sourced;
    }

    private Fit story(Reading a, Reading b, Map<Dimension, Fit> fits) {
        boolean placed =
                switch (fits.get(Dimension.PLACE)) {
                    case SAME, PART, WHOLE -> true;
                    default -> false;
                };
        return placed || stories.linked(a, b) || stories.twins(a, b) || told(a, b) ? Fit.SAME : Fit.UNKNOWN;
    }
}
