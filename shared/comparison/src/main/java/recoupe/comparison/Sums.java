package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import recoupe.model.Action;
import recoupe.model.Dimension;
import recoupe.model.Relation;

/**
 * Sums that a reader can check: the parts that one article gives of a whole, by kind or by place, and the whole that the same body
 * gives. Only exact figures are added, of kinds or places that exclude each other. A sum above the whole is always an error; a sum
 * below it is one only where the whole names just those kinds, in the same breath.
 */
final class Sums {
    private final Kinds kinds;
    private final List<Figure> figures;

    Sums(Kinds kinds, List<Figure> figures) {
        this.kinds = kinds;
        this.figures = figures.stream()
                .filter(figure -> figure.first().isExact()
                        && figure.first().unit() == null
                        && !figure.scope().supposed()
                        && !figure.isDenied())
                .toList();
    }

    /**
     * Every sum that is wrong.
     *
     * @param told the verdicts on two figures each, which name the parts of each whole
     */
    List<Verdict> verdicts(Collection<Verdict> told) {
        Set<Figure> summable = Collections.newSetFromMap(new IdentityHashMap<>());
        summable.addAll(figures);
        Map<Figure, Map<String, List<Figure>>> parts = new IdentityHashMap<>();
        for (Verdict verdict : told) {
            Figure whole = verdict.a();
            Figure part = verdict.b();
            boolean sum = verdict.relation() == Relation.PART_WHOLE
                    && whole.scope().action() == part.scope().action()
                    && summable.contains(whole)
                    && summable.contains(part);
            if (sum) {
                Map<String, List<Figure>> byArticle = parts.computeIfAbsent(whole, k -> new TreeMap<>());
                part.articles().forEach(article -> byArticle
                        .computeIfAbsent(article, k -> new ArrayList<>())
                        .add(part));
            }
        }
        List<Verdict> found = new ArrayList<>(outcomes());
        for (Figure whole : figures) {
            for (List<Figure> article : parts.getOrDefault(whole, Map.of()).values()) {
                if (article.size() > 1) {
                    check(whole, byKind(whole, article), found);
                    check(whole, byPlace(whole, article), found);
                }
            }
        }
        return found;
    }

    /** More shot down than one body ever says were launched. */
    private List<Verdict> outcomes() {
        List<Verdict> found = new ArrayList<>();
        for (Figure part : figures) {
            boolean outcome = part.scope().action() == Action.INTERCEPT
                    && part.first().isTelling()
                    && !part.first().isElliptic()
                    && !part.origin().isOwnVoice()
                    && !part.isPart();
            List<Figure> launched = !outcome
                    ? List.of()
                    : figures.stream().filter(whole -> isLaunched(part, whole)).toList();
            boolean above = !launched.isEmpty()
                    && launched.stream().allMatch(whole -> part.value().above(whole.value()));
            if (above) {
                Figure whole = launched.stream()
                        .max(java.util.Comparator.comparing(
                                figure -> figure.value().low()))
                        .orElseThrow();
                found.add(Verdict.of(Relation.ARITHMETIC, "arithmetic.excess", whole, part, Dimension.ACTION));
            }
        }
        return found;
    }

    private boolean isLaunched(Figure part, Figure whole) {
        if (whole.scope().action() != Action.LAUNCH || whole.isPart() || part.originFit(whole) != Fit.SAME) {
            return false;
        }
        Fits fits = Fits.of(part, whole, kinds);
        return part.scope().place().getClass() == whole.scope().place().getClass()
                && fits.in(Dimension.COUNTED) == Fit.SAME
                && fits.in(Dimension.PLACE) == Fit.SAME
                && fits.in(Dimension.WINDOW) == Fit.SAME;
    }

    private static void check(Figure whole, List<Figure> parts, List<Verdict> found) {
        if (parts.size() < 2) {
            return;
        }
        BigDecimal sum = parts.stream().map(part -> part.value().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int order = sum.compareTo(whole.value().low());
        boolean named = order < 0
                && whole.scope().thing().kinds().size() == parts.size()
                && parts.stream().allMatch(part -> isInOneBreath(part, whole));
        if (order > 0 || named) {
            Figure first = parts.get(0);
            found.add(new Verdict(
                    Relation.ARITHMETIC,
                    "arithmetic.sum",
                    whole,
                    first,
                    Dimension.COUNTED,
                    List.of(),
                    null,
                    parts.subList(1, parts.size()),
                    sum));
        }
    }

    private static boolean isInOneBreath(Figure part, Figure whole) {
        String statement = whole.first().claim().statementId();
        return part.first().sameArticle(whole.first())
                && statement != null
                && statement.equals(part.first().claim().statementId());
    }

    /** One figure for each kind that the whole holds, all given by its body; none where a kind has two, or two kinds overlap. */
    private List<Figure> byKind(Figure whole, List<Figure> article) {
        Map<String, Figure> parts = new TreeMap<>();
        for (Figure part : article) {
            if (part.scope().thing().kinds().size() == 1 && isPart(part, whole, Dimension.COUNTED)) {
                String kind = part.scope().thing().kinds().iterator().next();
                if (parts.put(kind, part) != null) {
                    return List.of();
                }
            }
        }
        boolean apart = parts.keySet().stream()
                .allMatch(a -> parts.keySet().stream().allMatch(b -> a.equals(b) || kinds.disjoint(a, b)));
        return apart ? inOrder(parts.values()) : List.of();
    }

    /** One figure for each place that the whole's holds, all given by its body; none where two places may overlap. */
    private List<Figure> byPlace(Figure whole, List<Figure> article) {
        Map<String, Figure> parts = new LinkedHashMap<>();
        for (Figure part : article) {
            if (isPart(part, whole, Dimension.PLACE)) {
                if (parts.put(part.scope().place().key(At::key), part) != null) {
                    return List.of();
                }
            }
        }
        List<Figure> found = List.copyOf(parts.values());
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                At a = found.get(i).scope().place().orNull();
                if (a.fit(found.get(j).scope().place().orNull()) != Fit.DIFFERENT) {
                    return List.of();
                }
            }
        }
        return inOrder(found);
    }

    private static List<Figure> inOrder(Collection<Figure> parts) {
        return parts.stream()
                .sorted(java.util.Comparator.comparing(Figure::first, Reading.ORDER))
                .toList();
    }

    /** It is narrower than the whole in this dimension, level in all others, and the same body gives both. */
    private boolean isPart(Figure part, Figure whole, Dimension dimension) {
        if (part.origin().fit(whole.origin()) != Fit.SAME
                || part.origin().isOwnVoice() && !part.first().sameArticle(whole.first())
                || !part.scope().thing().restriction().isEmpty()) {
            return false;
        }
        Fits fits = Fits.of(part, whole, kinds);
        boolean level = fits.by().entrySet().stream()
                .filter(entry -> entry.getKey() != dimension && entry.getKey() != Dimension.SUBSET)
                .allMatch(entry -> entry.getValue() == Fit.SAME || entry.getValue() == Fit.UNKNOWN);
        boolean linked = fits.in(Dimension.SUBSET) == Fit.PART || fits.in(Dimension.SUBSET) == Fit.SAME;
        return fits.in(dimension) == Fit.PART && level && linked && fits.in(Dimension.WINDOW) == Fit.SAME;
    }
}
