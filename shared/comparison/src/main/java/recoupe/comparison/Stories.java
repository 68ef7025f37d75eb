package recoupe.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Claim;

/** What the articles at hand tell as a whole: the names in each, the claims by id, the one place of an article that names only one. */
final class Stories {
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Set<Set<String>>> places = new HashMap<>();
    private final Set<Set<String>> twins = new HashSet<>();

    Stories(Collection<Reading> all) {
        Map<String, List<Reading>> byArticle = new HashMap<>();
        for (Reading reading : all) {
            readings.put(reading.claim().claimId(), reading);
            byArticle
                    .computeIfAbsent(reading.articleId(), id -> new ArrayList<>())
                    .add(reading);
        }
        byArticle.forEach((article, claims) -> {
            names.put(article, namesIn(claims));
            Set<Set<String>> named = new HashSet<>();
            claims.stream().filter(Reading::hasPlace).forEach(claim -> named.add(claim.place()));
            places.put(article, named);
        });
        findTwins(all);
    }

    private void findTwins(Collection<Reading> all) {
        Map<String, List<Reading>> byFigure = new HashMap<>();
        for (Reading reading : all) {
            if (reading.isTelling()) {
                String figure = reading.action().code() + " "
                        + reading.claim().quantity().min() + " " + reading.kinds();
                byFigure.computeIfAbsent(figure, f -> new ArrayList<>()).add(reading);
            }
        }
        for (List<Reading> same : byFigure.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < Math.min(same.size(), i + Tolerance.NEIGHBOURS); j++) {
                    Reading a = same.get(i);
                    Reading b = same.get(j);
                    if (!a.sameArticle(b) && touch(a, b) && new Windows(a, b).fit() != Fit.DIFFERENT) {
                        twins.add(Set.of(a.articleId(), b.articleId()));
                    }
                }
            }
        }
    }

    /** Both speak of one moment; where an article has no date, a telling figure in common stands in for it. */
    boolean oneMoment(Reading a, Reading b) {
        Windows windows = new Windows(a, b);
        boolean undated = a.published() == null || b.published() == null;
        return windows.oneMoment() || undated && twins(a, b) && windows.fit() != Fit.DIFFERENT;
    }

    /** Two articles have a telling figure in common, and a name: they tell of one event, at one state of knowledge. */
    boolean twins(Reading a, Reading b) {
        return !a.sameArticle(b) && twins.contains(Set.of(a.articleId(), b.articleId()));
    }

    private static Set<String> namesIn(List<Reading> claims) {
        Set<String> found = new TreeSet<>();
        for (Reading reading : claims) {
            Claim claim = reading.claim();
            found.addAll(Names.proper(claim.article().title()));
            found.addAll(Names.proper(
                    claim.evidence() == null ? null : claim.evidence().text()));
            found.addAll(reading.place());
        }
        return found;
    }

    /** Two claims stand in one article, or in two that share enough names to tell one story. */
    boolean linked(Reading a, Reading b) {
        if (a.sameArticle(b)) {
            return true;
        }
        Set<String> x = names.getOrDefault(a.articleId(), Set.of());
        Set<String> y = names.getOrDefault(b.articleId(), Set.of());
        return x.stream().filter(y::contains).limit(Tolerance.SHARED_NAMES).count() == Tolerance.SHARED_NAMES;
    }

    /** Two articles share at least one name. */
    boolean touch(Reading a, Reading b) {
        Set<String> x = namesAbout(a);
        return a.sameArticle(b) || namesAbout(b).stream().anyMatch(x::contains);
    }

    /** The names in the article of a claim. */
    Set<String> namesAbout(Reading reading) {
        return names.getOrDefault(reading.articleId(), Set.of());
    }

    /** The words of the one place that an article names; empty if it names none or several. */
    Set<String> onlyPlace(Reading reading) {
        Set<Set<String>> named = places.getOrDefault(reading.articleId(), Set.of());
        return named.size() == 1 ? named.iterator().next() : Set.of();
    }

    /** The claim of which this one counts a part; null if it counts none or that claim is not at hand. */
    Reading wholeOf(Reading part) {
        String whole = part.claim().partOf();
        return whole == null ? null : readings.get(whole);
    }
}
