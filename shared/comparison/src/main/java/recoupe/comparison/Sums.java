package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recoupe.model.Relation;

/**
 * The sums that an article, or one speaker on one day, lets a reader check: drones and missiles against both together.
 *
 * <p>Only exact figures are added, one for each kind, of kinds that exclude each other. A sum above the whole is always
 * an error; a sum below it is one only where the whole names just those kinds, in the same breath.
 */
final class Sums {
    private final Kinds kinds;
    private final Scope scope;
    private final List<Reading> readings;

    Sums(Kinds kinds, Stories stories, List<Reading> readings) {
        this.kinds = kinds;
        this.scope = new Scope(kinds, stories);
        this.readings = readings;
    }

    /** The verdict for each pair of a part and its whole whose sum could be checked. */
    Map<Pair, Verdict> verdicts() {
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : readings) {
            if (reading.isExact() && !reading.kinds().isEmpty()) {
                String action = reading.action().code();
                groups.computeIfAbsent(action + "|article|" + reading.articleId(), k -> new ArrayList<>())
                        .add(reading);
                if (reading.origin().id() != null && reading.published() != null) {
                    groups.computeIfAbsent(
                                    action + "|" + reading.origin().id() + "|" + reading.published(),
                                    k -> new ArrayList<>())
                            .add(reading);
                }
            }
        }
        Map<Pair, Verdict> found = new LinkedHashMap<>();
        groups.values().forEach(group -> check(group, found));
        return found;
    }

    private void check(List<Reading> group, Map<Pair, Verdict> found) {
        linked(group).forEach((whole, parts) -> confirm(whole, parts, found));
        List<Reading> wholes =
                group.stream().filter(this::isWhole).limit(Tolerance.NEIGHBOURS).toList();
        for (Reading whole : wholes) {
            List<Reading> parts = parts(whole, group);
            if (parts.size() > 1) {
                tell(whole, parts, found);
            }
        }
    }

    /** The parts that their article itself links to a whole, whoever vouches for them. */
    private static Map<Reading, List<Reading>> linked(List<Reading> group) {
        Map<String, Reading> byId = new TreeMap<>();
        group.forEach(reading -> byId.put(reading.claim().claimId(), reading));
        Map<String, List<Reading>> parts = new TreeMap<>();
        for (Reading reading : group) {
            String whole = reading.claim().partOf();
            if (whole != null && byId.containsKey(whole)) {
                parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(reading);
            }
        }
        Map<Reading, List<Reading>> linked = new LinkedHashMap<>();
        parts.forEach((whole, list) -> linked.put(byId.get(whole), list));
        return linked;
    }

    /** Tells a sum that is right; one that is not proves nothing here, since the list may leave parts out. */
    private static void confirm(Reading whole, List<Reading> parts, Map<Pair, Verdict> found) {
        boolean right = parts.size() > 1 && sum(parts).compareTo(whole.value().low()) == 0;
        for (Reading part : right ? parts : List.<Reading>of()) {
            found.put(Pair.of(part, whole), rightSum(whole, parts));
        }
    }

    private static BigDecimal sum(List<Reading> parts) {
        return parts.stream().map(part -> part.value().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String added(List<Reading> parts) {
        return parts.stream().map(Wording::value).collect(Collectors.joining(" + ")) + " = "
                + Wording.plain(sum(parts));
    }

    private static Verdict rightSum(Reading whole, List<Reading> parts) {
        String why = "The sum is right: " + added(parts) + ", as " + Wording.said(whole) + ".";
        return new Verdict(Relation.PART_WHOLE, Dimension.COUNTED, why);
    }

    /** It counts several kinds together. */
    private boolean isWhole(Reading reading) {
        return reading.restriction().isEmpty()
                && (reading.kinds().size() > 1
                        || kinds.isFamily(reading.kinds().iterator().next()));
    }

    /** One figure for each kind, where the kind has but one. */
    private List<Reading> parts(Reading whole, List<Reading> group) {
        Map<String, List<Reading>> byKind = new TreeMap<>();
        for (Reading reading : group) {
            if (reading != whole && reading.kinds().size() == 1 && isPart(reading, whole)) {
                byKind.computeIfAbsent(reading.kinds().iterator().next(), k -> new ArrayList<>())
                        .add(reading);
            }
        }
        List<Reading> parts = new ArrayList<>();
        for (Map.Entry<String, List<Reading>> entry : byKind.entrySet()) {
            boolean disjoint = byKind.keySet().stream()
                    .allMatch(kind -> kind.equals(entry.getKey()) || kinds.disjoint(kind, entry.getKey()));
            long values = entry.getValue().stream()
                    .map(reading -> reading.value().low())
                    .distinct()
                    .count();
            if (!disjoint || values > 1) {
                return List.of();
            }
            parts.add(entry.getValue().get(0));
        }
        return parts;
    }

    private boolean isPart(Reading part, Reading whole) {
        Fits fits = scope.of(part, whole);
        Fit subset = fits.in(Dimension.SUBSET);
        return fits.in(Dimension.COUNTED) == Fit.PART
                && part.restriction().isEmpty()
                && !fits.any(Fit.DIFFERENT, Fit.WHOLE)
                && fits.in(Dimension.PLACE) != Fit.PART
                && (part.claim().partOf() == null || subset == Fit.PART)
                && oneVoice(part, whole)
                && new Windows(part, whole).oneMoment();
    }

    private static boolean oneVoice(Reading part, Reading whole) {
        return part.sameArticle(whole) && part.origin().equals(whole.origin())
                || part.origin().fit(whole.origin()) == Fit.SAME;
    }

    private void tell(Reading whole, List<Reading> parts, Map<Pair, Verdict> found) {
        BigDecimal sum = sum(parts);
        int order = sum.compareTo(whole.value().low());
        boolean named = parts.stream().allMatch(part -> inOneBreath(part, whole))
                && whole.kinds().size() == parts.size();
        for (Reading part : parts) {
            if (order == 0) {
                found.put(Pair.of(part, whole), rightSum(whole, parts));
            } else if (order > 0 || named) {
                BigDecimal gap = sum.subtract(whole.value().low()).abs();
                String why = "The parts do not make the whole: " + added(parts) + ", not " + Wording.said(whole) + ".";
                found.put(Pair.of(part, whole), new Verdict(Relation.ARITHMETIC, Dimension.COUNTED, why, gap, null));
            }
        }
    }

    private static boolean inOneBreath(Reading part, Reading whole) {
        String statement = whole.claim().statementId();
        return part.sameArticle(whole)
                && statement != null
                && statement.equals(part.claim().statementId());
    }
}
