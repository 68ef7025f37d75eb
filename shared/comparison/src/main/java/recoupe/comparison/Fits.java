package recoupe.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.model.Action;
import recoupe.model.Dimension;

/**
 * How two figures' scopes stand in each dimension; nothing here looks at who says it.
 *
 * @param by the fit in each dimension
 */
record Fits(Map<Dimension, Fit> by) {
    static Fits of(Figure a, Figure b, Kinds kinds) {
        Scope x = a.scope();
        Scope y = b.scope();
        Map<Dimension, Fit> fits = new EnumMap<>(Dimension.class);
        fits.put(Dimension.ACTION, action(x, y));
        fits.put(Dimension.COUNTED, counted(x, y, kinds));
        fits.put(Dimension.SIDE, x.side().fit(y.side()));
        fits.put(Dimension.WHOSE, x.whoseFit(y));
        fits.put(Dimension.WINDOW, window(a, b));
        fits.put(Dimension.PLACE, place(a, b));
        fits.put(Dimension.SUBSET, subset(a, b));
        return new Fits(Collections.unmodifiableMap(fits));
    }

    /** The two count different things, and no words link them. Asks for what is told apart fastest first. */
    static boolean differ(Figure a, Figure b, Kinds kinds) {
        Scope x = a.scope();
        Scope y = b.scope();
        boolean apart = action(x, y) == Fit.DIFFERENT
                || window(a, b) == Fit.DIFFERENT
                || x.side().fit(y.side()) == Fit.DIFFERENT
                || x.whoseFit(y) == Fit.DIFFERENT
                || counted(x, y, kinds) == Fit.DIFFERENT
                || place(a, b) == Fit.DIFFERENT;
        Fit link = apart ? subset(a, b) : Fit.UNKNOWN;
        return apart && link != Fit.PART && link != Fit.WHOLE;
    }

    private static Fit action(Scope x, Scope y) {
        if (x.action() != y.action()) {
            return isOutcome(x.action(), y.action())
                    ? Fit.PART
                    : isOutcome(y.action(), x.action()) ? Fit.WHOLE : Fit.DIFFERENT;
        }
        if (x.kind() == null || y.kind() == null) {
            return x.kind() == null && y.kind() == null ? Fit.SAME : Fit.UNKNOWN;
        }
        return x.kind().equals(y.kind()) ? Fit.SAME : Fit.DIFFERENT;
    }

    /** What was shot down, lost or reached its target was launched before; what was damaged was hit. */
    private static boolean isOutcome(Action end, Action start) {
        return switch (end) {
            case INTERCEPT, SUPPRESS, HIT -> start == Action.LAUNCH;
            case DAMAGE -> start == Action.HIT;
            default -> false;
        };
    }

    private static Fit counted(Scope x, Scope y, Kinds kinds) {
        if (!java.util.Objects.equals(x.unit(), y.unit())) {
            return Fit.DIFFERENT;
        }
        if (x.isShare() && x.whoseFit(y) == Fit.SAME) {
            return Fit.SAME;
        }
        if (!x.isMeasured()) {
            return x.thing().fit(y.thing(), kinds);
        }
        if (!java.util.Objects.equals(x.thing().language(), y.thing().language())) {
            return Fit.UNKNOWN;
        }
        return Collections.disjoint(x.topic(), y.topic()) ? Fit.UNKNOWN : Fit.SAME;
    }

    /** Where one article says no time for either, both stand at the time of its telling. */
    private static Fit window(Figure a, Figure b) {
        Slot<Window> x = a.scope().window();
        Slot<Window> y = b.scope().window();
        if (x.isSaid() && y.isSaid()) {
            return x.orNull().fit(y.orNull());
        }
        boolean untimed = !x.isSaid() && !y.isSaid() && !Collections.disjoint(a.articles(), b.articles());
        return untimed ? Fit.SAME : Fit.UNKNOWN;
    }

    /** One telling value of one body in two places may be one figure, of which an article leaves the place open. */
    private static Fit place(Figure a, Figure b) {
        Slot<At> x = a.scope().place();
        Slot<At> y = b.scope().place();
        if (!x.isSaid() || !y.isSaid()) {
            return unsaid(x, y);
        }
        Fit fit = x.orNull().fit(y.orNull());
        boolean oneFigure = a.first().isTelling()
                && b.first().isTelling()
                && a.value().low().equals(b.value().low())
                && a.origin().fit(b.origin()) != Fit.DIFFERENT;
        return switch (fit) {
            case PART -> x.isGuessed() || y.isRead() ? Fit.UNKNOWN : fit;
            case WHOLE -> y.isGuessed() || x.isRead() ? Fit.UNKNOWN : fit;
            case DIFFERENT -> oneFigure ? Fit.UNKNOWN : fit;
            default -> fit;
        };
    }

    /** Where no place is said for a figure it counts the whole event: as wide as another such, or wider than a place of it. */
    private static Fit unsaid(Slot<At> x, Slot<At> y) {
        if (!x.isSaid() && !y.isSaid()) {
            return Fit.SAME;
        }
        Slot<At> said = x.isSaid() ? x : y;
        if (!said.isStated() || said.orNull().isCountry()) {
            return Fit.SAME;
        }
        return x.isSaid() ? Fit.MAYBE_PART : Fit.MAYBE_WHOLE;
    }

    private static Fit subset(Figure a, Figure b) {
        if (a.isPartOf(b)) {
            return Fit.PART;
        }
        if (b.isPartOf(a)) {
            return Fit.WHOLE;
        }
        boolean x = a.scope().narrowed();
        boolean y = b.scope().narrowed();
        if (x == y) {
            return x ? Fit.UNKNOWN : Fit.SAME;
        }
        return x ? Fit.MAYBE_PART : Fit.MAYBE_WHOLE;
    }

    Fit in(Dimension dimension) {
        return by.getOrDefault(dimension, Fit.UNKNOWN);
    }

    /** The first dimension, in the order of testing, with one of these fits; null if there is none. */
    Dimension first(Fit... fits) {
        Set<Fit> wanted = EnumSet.noneOf(Fit.class);
        wanted.addAll(List.of(fits));
        return by.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    boolean any(Fit... fits) {
        return first(fits) != null;
    }

    /** The first may be narrower than the second in some dimension, and is wider in none. */
    boolean atMostPart() {
        return any(Fit.PART, Fit.MAYBE_PART) && !any(Fit.WHOLE, Fit.MAYBE_WHOLE);
    }

    /** The second may be narrower than the first in some dimension, and is wider in none. */
    boolean atMostWhole() {
        return any(Fit.WHOLE, Fit.MAYBE_WHOLE) && !any(Fit.PART, Fit.MAYBE_PART);
    }

    /** Neither is narrower in any dimension, as far as they say. */
    boolean level() {
        return !any(Fit.PART, Fit.MAYBE_PART, Fit.WHOLE, Fit.MAYBE_WHOLE);
    }
}
