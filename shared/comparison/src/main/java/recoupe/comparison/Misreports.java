package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.model.Action;
import recoupe.model.Relation;

/**
 * The figures that one outlet attaches to another thing than their own source does.
 *
 * <p>That one source has two values proves nothing: it may have counted again. A misreport needs a third figure that
 * shows where the odd value comes from: elsewhere the same value counts what was launched rather than shot down, or
 * drones and missiles together rather than drones.
 */
final class Misreports {
    private final Scope scope;
    private final Kinds kinds;
    private final Map<BigDecimal, List<Reading>> byValue = new HashMap<>();
    private final Map<String, List<Reading>> byArticle = new HashMap<>();

    Misreports(Kinds kinds, Stories stories, List<Reading> readings) {
        this.kinds = kinds;
        this.scope = new Scope(kinds, stories);
        for (Reading reading : readings) {
            if (reading.isExact()) {
                byValue.computeIfAbsent(reading.value().low(), value -> new ArrayList<>())
                        .add(reading);
                byArticle
                        .computeIfAbsent(reading.articleId(), id -> new ArrayList<>())
                        .add(reading);
            }
        }
    }

    /** The misreports among these pairs, with the pairs of odd figure and true one. */
    Map<Pair, Verdict> verdicts(Set<Pair> pairs) {
        Map<Pair, Verdict> found = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (rivals(pair.a(), pair.b())) {
                moved(pair.a(), pair.b(), found);
                moved(pair.b(), pair.a(), found);
            }
        }
        return found;
    }

    /** Two outlets give one source two exact values of one thing at one moment. */
    private boolean rivals(Reading a, Reading b) {
        if (a.sameArticle(b)
                || a.action() != b.action()
                || !a.isExact()
                || !b.isExact()
                || a.value().meets(b.value())) {
            return false;
        }
        return oneVoice(a, b) && scope.of(a, b).in(Dimension.COUNTED) == Fit.SAME && comparable(a, b);
    }

    private boolean comparable(Reading a, Reading b) {
        Fits fits = scope.of(a, b);
        return !fits.any(Fit.DIFFERENT)
                && fits.in(Dimension.STORY) == Fit.SAME
                && new Windows(a, b).oneMoment()
                && fits.in(Dimension.SUBSET) == Fit.SAME;
    }

    private static boolean oneVoice(Reading a, Reading b) {
        Fit fit = a.origin().fit(b.origin());
        return fit == Fit.SAME || fit == Fit.UNKNOWN && a.origin().sameCamp(b.origin());
    }

    private void moved(Reading odd, Reading rival, Map<Pair, Verdict> found) {
        if (odd.value().low().compareTo(Tolerance.TELLING_VALUE) < 0 || corroborated(odd)) {
            return;
        }
        List<Reading> sources = byValue.getOrDefault(odd.value().low(), List.of()).stream()
                .filter(source -> !source.sameArticle(odd) && explains(source, odd))
                .toList();
        boolean toldApart = sources.stream().anyMatch(source -> source.sameArticle(rival) && isShareOf(rival, source));
        for (Reading source : toldApart ? sources : List.<Reading>of()) {
            found.put(Pair.of(odd, rival), misreport(odd, rival, source));
            if (oneVoice(odd, source)) {
                found.put(Pair.of(odd, source), attachedTwice(odd, rival, source));
            }
        }
        addend(odd, rival, found);
    }

    /** The rival's own article gives both figures, and the one as a fair share of the other: 546 of 574. */
    private static boolean isShareOf(Reading rival, Reading source) {
        BigDecimal part = rival.value().low();
        BigDecimal whole = source.value().low();
        return part.compareTo(whole) < 0 && part.multiply(Tolerance.FAIR_SHARE).compareTo(whole) >= 0;
    }

    /** Another outlet has the same value of the same thing: then it is not this outlet's error alone. */
    private boolean corroborated(Reading odd) {
        return byValue.getOrDefault(odd.value().low(), List.of()).stream()
                .anyMatch(other -> !other.sameArticle(odd)
                        && other.action() == odd.action()
                        && scope.of(odd, other).in(Dimension.COUNTED) == Fit.SAME);
    }

    private static Verdict misreport(Reading odd, Reading rival, Reading source) {
        String why = Wording.said(odd) + "; " + Wording.said(rival) + ": elsewhere "
                + Wording.plain(odd.value().low()) + " is another count, " + Wording.said(source)
                + ", so one outlet must be wrong";
        return Verdict.apart(Relation.MISREPORT, Dimension.VALUE, why, odd, rival);
    }

    private static Verdict attachedTwice(Reading odd, Reading rival, Reading source) {
        Dimension moved = source.action() == odd.action() ? Dimension.COUNTED : Dimension.ACTION;
        String why = "One value of one source, attached to two things: " + Wording.said(odd) + "; "
                + Wording.said(source) + "; the source has elsewhere " + Wording.said(rival) + ".";
        return new Verdict(Relation.MISREPORT, moved, why);
    }

    /** The same number counts what was launched, or a wider kind of thing. */
    private boolean explains(Reading source, Reading odd) {
        Fits fits = scope.of(odd, source);
        Fit counted = fits.in(Dimension.COUNTED);
        boolean launched = odd.action() == Action.INTERCEPT && source.action() == Action.LAUNCH && counted == Fit.SAME;
        boolean wider = odd.action() == source.action() && counted == Fit.PART;
        return (launched || wider)
                && !fits.any(Fit.DIFFERENT)
                && fits.in(Dimension.STORY) == Fit.SAME
                && new Windows(odd, source).oneMoment();
    }

    /** The odd value is the rival's with that of another kind in the rival's article: a sum taken for one of its parts. */
    private void addend(Reading odd, Reading rival, Map<Pair, Verdict> found) {
        for (Reading other : byArticle.getOrDefault(rival.articleId(), List.of())) {
            boolean apart = other.action() == rival.action()
                    && oneKindEach(rival, other)
                    && other.origin().equals(rival.origin());
            if (apart
                    && rival.value()
                                    .low()
                                    .add(other.value().low())
                                    .compareTo(odd.value().low())
                            == 0
                    && new Windows(rival, other).oneMoment()) {
                String why = Wording.said(odd) + "; " + Wording.said(rival) + ": "
                        + Wording.plain(odd.value().low()) + " is the sum of " + Wording.value(rival) + " and "
                        + Wording.value(other) + ", so one outlet must be wrong";
                found.put(Pair.of(odd, rival), Verdict.apart(Relation.MISREPORT, Dimension.COUNTED, why, odd, rival));
            }
        }
    }

    private boolean oneKindEach(Reading a, Reading b) {
        return a.kinds().size() == 1
                && b.kinds().size() == 1
                && kinds.disjoint(
                        a.kinds().iterator().next(), b.kinds().iterator().next());
    }
}
