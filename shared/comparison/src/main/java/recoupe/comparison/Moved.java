package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import recoupe.model.Action;
import recoupe.model.Dimension;
import recoupe.model.Relation;

/**
 * Numbers that one outlet attaches to another thing than their own source does: the launched printed as shot down, drones and
 * missiles together printed as drones. That one body has two values proves nothing, it may have counted again; here the article with
 * the other value also tells what the odd number really counts, or the odd number is the sum of two of its figures.
 */
final class Moved {
    /** The verdict on two figures so far; null if there is none. */
    interface Told {
        Verdict of(Figure a, Figure b);
    }

    private final Kinds kinds;
    private final List<Figure> figures;
    private final Told told;
    private final Map<BigDecimal, List<Figure>> byValue = new HashMap<>();

    Moved(Kinds kinds, List<Figure> figures, Told told) {
        this.kinds = kinds;
        this.figures = figures;
        this.told = told;
        for (Figure figure : figures) {
            if (figure.first().isExact()) {
                byValue.computeIfAbsent(figure.value().low(), v -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    List<Verdict> verdicts(Cells cells) {
        List<Verdict> found = new ArrayList<>();
        cells.forEachPair((a, b) -> {
            if (areTwoValuesOfOne(a, b)) {
                List<Verdict> moved = Stream.of(moved(a, b), moved(b, a))
                        .filter(Objects::nonNull)
                        .toList();
                found.addAll(!moved.isEmpty() && isOneScope(a, b) ? moved : List.of());
            }
        });
        return found;
    }

    /** Two outlets give one body, or one of them its own voice, two exact values. */
    private boolean areTwoValuesOfOne(Figure a, Figure b) {
        return a.scope().action() == b.scope().action()
                && a.first().isExact()
                && b.first().isExact()
                && !a.value().meets(b.value())
                && a.first().unit() == null
                && isOpen(told.of(a, b))
                && isOneVoice(a.origin(), b.origin())
                && !haveDifferentWholes(a, b);
    }

    /** The one is a part of one toll, the other of another. */
    private static boolean haveDifferentWholes(Figure a, Figure b) {
        return a.readings().stream()
                .anyMatch(one -> one.whole() != null
                        && b.readings().stream()
                                .anyMatch(two ->
                                        two.whole() != null && !one.whole().meets(two.whole())));
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == null
                || verdict.relation() == Relation.WITHHELD
                || verdict.relation() == Relation.PART_WHOLE
                || verdict.relation() == Relation.UPDATE;
    }

    /** Of one thing at one moment. */
    private boolean isOneScope(Figure a, Figure b) {
        Fits fits = Fits.of(a, b, kinds);
        return !fits.any(Fit.DIFFERENT)
                && fits.in(Dimension.COUNTED) == Fit.SAME
                && fits.in(Dimension.SUBSET) == Fit.SAME;
    }

    private static boolean isOneVoice(Origin a, Origin b) {
        Fit fit = a.fit(b);
        if (a.isOwnVoice() && b.isOwnVoice()) {
            return false;
        }
        boolean oneSide = a.side() != null && a.side().equals(b.side());
        return fit == Fit.SAME || fit == Fit.UNKNOWN && (oneSide || a.isOwnVoice() || b.isOwnVoice());
    }

    private Verdict moved(Figure odd, Figure rival) {
        boolean alone = odd.articles().size() == 1 && rival.articles().stream().noneMatch(odd.articles()::contains);
        if (!alone || odd.value().low().compareTo(Tolerance.TELLING_VALUE) < 0) {
            return null;
        }
        for (Figure source : byValue.getOrDefault(odd.value().low(), List.of())) {
            boolean beside = source.articles().stream().anyMatch(rival.articles()::contains)
                    && source.articles().stream().noneMatch(odd.articles()::contains);
            if (beside && explains(source, odd, rival)) {
                boolean action = source.scope().action() != odd.scope().action();
                return misreport(
                        action ? "slip.action" : "slip.thing",
                        odd,
                        rival,
                        source,
                        action ? Dimension.ACTION : Dimension.COUNTED);
            }
        }
        return addend(odd, rival);
    }

    private static Verdict misreport(String code, Figure odd, Figure rival, Figure source, Dimension dimension) {
        return new Verdict(Relation.MISREPORT, code, odd, rival, dimension, List.of(), source);
    }

    /** The same number counts another action on the same things, or a wider kind of thing, of which the rival is a fair share. */
    private boolean explains(Figure source, Figure odd, Figure rival) {
        Fits fits = Fits.of(odd, source, kinds);
        boolean elsewhere = fits.by().entrySet().stream()
                .allMatch(entry -> entry.getKey() == Dimension.ACTION || entry.getValue() != Fit.DIFFERENT);
        Fit counted = fits.in(Dimension.COUNTED);
        boolean action = areMixedUp(source.scope().action(), odd.scope().action()) && counted == Fit.SAME;
        boolean wider = source.scope().action() == odd.scope().action()
                && counted == Fit.PART
                && odd.scope().thing().kinds().stream().allMatch(kinds::has);
        boolean share = rival.value()
                                .low()
                                .multiply(Tolerance.FAIR_SHARE)
                                .compareTo(source.value().low())
                        >= 0
                || fits.in(Dimension.ACTION) == Fit.DIFFERENT;
        return elsewhere && share && (action || wider);
    }

    /** What was launched is taken for what was shot down, and the dead, injured and missing for each other. */
    private static boolean areMixedUp(Action source, Action odd) {
        return switch (odd) {
            case INTERCEPT, SUPPRESS, HIT -> source == Action.LAUNCH;
            case KILL, INJURE, MISSING ->
                source != odd && (source == Action.KILL || source == Action.INJURE || source == Action.MISSING);
            default -> false;
        };
    }

    /** The odd value is the rival's with that of another kind in the rival's article: a sum taken for one of its parts. */
    private Verdict addend(Figure odd, Figure rival) {
        BigDecimal rest = odd.value().low().subtract(rival.value().low());
        for (Figure other : byValue.getOrDefault(rest, List.of())) {
            boolean beside = other.articles().stream().anyMatch(rival.articles()::contains)
                    && other.scope().action() == rival.scope().action()
                    && isOtherKind(other, rival)
                    && other.origin().fit(rival.origin()) == Fit.SAME;
            if (beside) {
                return misreport("slip.sum", odd, rival, other, Dimension.COUNTED);
            }
        }
        return null;
    }

    private boolean isOtherKind(Figure a, Figure b) {
        return a.scope().thing().kinds().size() == 1
                && b.scope().thing().kinds().size() == 1
                && kinds.disjoint(
                        a.scope().thing().kinds().iterator().next(),
                        b.scope().thing().kinds().iterator().next());
    }
}
