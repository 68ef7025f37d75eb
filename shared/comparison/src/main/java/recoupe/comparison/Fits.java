package recoupe.comparison;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How two claims stand to each other in each dimension of their scope.
 *
 * @param by the fit in each dimension
 */
record Fits(Map<Dimension, Fit> by) {
    Fits {
        by = Map.copyOf(by);
    }

    Fit in(Dimension dimension) {
        return by.getOrDefault(dimension, Fit.UNKNOWN);
    }

    /** The first dimension, in the order of testing, with one of these fits; null if there is none. */
    Dimension first(Fit... fits) {
        Set<Fit> wanted = EnumSet.noneOf(Fit.class);
        wanted.addAll(java.util.List.of(fits));
        for (Dimension dimension : Dimension.values()) {
            if (by.containsKey(dimension) && wanted.contains(by.get(dimension))) {
                return dimension;
            }
        }
        return null;
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
