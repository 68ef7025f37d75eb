package recoupe.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recoupe.model.Claim;
import recoupe.model.Finding;

/**
 * The comparison of claims across articles and speakers: claims to event mentions, mentions to stories, and in each story figures to
 * findings. What is unrelated changes nothing, and the order of the claims does not matter.
 */
public final class Comparer {
    /** The loudest alert first, then the heaviest, then by id. */
    public static final Comparator<Finding> LOUDEST_FIRST = Comparator.comparing(
                    Finding::alert, Comparator.reverseOrder())
            .thenComparing(Finding::weight, Comparator.reverseOrder())
            .thenComparing(Finding::id);

    private final Kinds kinds = Kinds.load();
    private final Camps camps = Camps.load();
    private final Weights weights = Weights.load();
    private final Families families = Families.load();
    private final ArticleReader reader = new ArticleReader(kinds, camps, families);
    private final StoryFinder stories = new StoryFinder(weights, families);
    private final Decisions decisions = new Decisions(kinds, weights);

    /**
     * Every finding, abstentions included, the loudest first. Any order of the claims gives the same list.
     */
    public List<Finding> compare(Collection<Claim> claims) {
        List<Mention> mentions = new ArrayList<>();
        byArticle(claims)
                .values()
                .forEach(article -> mentions.addAll(MentionFinder.of(reader.read(article), families)));
        List<Finding> findings = new ArrayList<>();
        for (Story story : stories.find(mentions)) {
            findings.addAll(new StoryFindings(Sides.told(story), kinds, families, weights, decisions).all());
        }
        findings.sort(LOUDEST_FIRST);
        return findings;
    }

    private static Map<String, List<Claim>> byArticle(Collection<Claim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.article().id(), TreeMap::new, Collectors.toList()));
    }
}
