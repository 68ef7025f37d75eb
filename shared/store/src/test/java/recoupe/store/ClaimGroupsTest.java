package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.model.Article;
import recoupe.model.Claim;

class ClaimGroupsTest {
    private final LocalTable table = LocalTable.create();
    private final ClaimTable claims = table.claims();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02, true",
        "2026-03-02, 2026-03-08, true",
        "2026-03-01, 2026-03-02, true",
        "2026-02-28, 2026-03-01, true",
        "2025-12-31, 2026-01-01, true",
        "2026-03-01, 2026-03-08, true",
        "2026-03-01, 2026-03-16, false"
    })
    void articlesOfOneEventMeetAcrossTheCalendarsBorders(String first, String second, boolean meet) {
        ingest("a", first);
        ingest("b", second);
        assertThat(pairs(100).keySet().stream().filter(ClaimGroupsTest::isOfTwoArticles))
                .hasSize(meet ? 4 : 0);
    }

    @Test
    void anArticleWhoseEventHasNoDayStandsAtItsDate() {
        ingest("a", "2026-03-01");
        ingest("b", null);
        assertThat(pairs(100).keySet()).anyMatch(ClaimGroupsTest::isOfTwoArticles);
    }

    @Test
    void anArticlesOwnClaimsMeetAllTogether() {
        ingest("a", "2026-03-01");
        assertThat(pairs(100)).hasSize(1);
    }

    @Test
    void aRemovedArticleIsInNoGroup() {
        ingest("a", "2026-03-01");
        claims.remove(Samples.version("a", 9));
        assertThat(claims.groups(null, 100).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void everyTwoClaimsOfNearDaysAreToldExactlyOnce(int limit) {
        Random chance = new Random(limit);
        List<Claim> all = new ArrayList<>();
        for (int n = 0; n < 15; n++) {
            String day = LocalDate.of(2026, 3, 1).plusDays(chance.nextInt(31)).toString();
            all.addAll(ingest("article " + n, day));
        }
        Map<String, Integer> told = pairs(limit);
        assertThat(told.values()).containsOnly(1);
        for (Claim a : all) {
            for (Claim b : all) {
                if (a.claimId().compareTo(b.claimId()) < 0 && areNear(a, b)) {
                    assertThat(told).containsKey(a.claimId() + " " + b.claimId());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void anArticlesGroupsTellEveryPairThatItIsIn(int limit) {
        String[] days = {"2026-03-01", "2026-03-02", "2026-03-05", "2026-03-09", "2026-04-01"};
        for (int n = 0; n < 10; n++) {
            ingest("article " + n, days[n % days.length]);
        }
        Map<String, Integer> all = pairs(100);
        for (int n = 0; n < 10; n++) {
            String id = Article.idOf("article " + n);
            Map<String, Integer> its = pairs(after -> claims.groupsOf(id, after, limit));
            its.keySet().removeIf(pair -> !pair.contains(id));
            assertThat(its)
                    .isEqualTo(all.entrySet().stream()
                            .filter(pair -> pair.getKey().contains(id))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        assertThat(claims.groupsOf("none", null, limit)).isEqualTo(new Page<ClaimGroup>(List.of(), null));
    }

    @Test
    void aWalkGoesOnBehindAnyGroup() {
        for (String day : List.of("2026-03-02", "2026-03-20", "2026-04-09")) {
            ingest("a" + day, day);
            ingest("b" + day, day);
        }
        List<ClaimGroup> groups = claims.groups(null, 100).items();
        assertThat(groups).hasSize(3);
        for (int n = 0; n < groups.size(); n++) {
            assertThat(claims.groups(groups.get(n).position(), 100).items())
                    .isEqualTo(groups.subList(n + 1, groups.size()));
        }
    }

    private static boolean areNear(Claim a, Claim b) {
        LocalDate one = a.article().event().to();
        LocalDate two = b.article().event().to();
        return Math.abs(ChronoUnit.DAYS.between(one, two)) <= 7;
    }

    private static boolean isOfTwoArticles(String pair) {
        String[] ids = pair.split(" ");
        return !ids[0].split("\\.")[0].equals(ids[1].split("\\.")[0]);
    }

    /** All pairs that groups own, each with how often it was told. */
    private Map<String, Integer> pairs(int limit) {
        return pairs(after -> claims.groups(after, limit));
    }

    private static Map<String, Integer> pairs(Function<Position, Page<ClaimGroup>> pages) {
        Map<String, Integer> told = new HashMap<>();
        Position after = null;
        do {
            Page<ClaimGroup> page = pages.apply(after);
            for (ClaimGroup group : page.items()) {
                assertThat(group.complete()).isTrue();
                List<Claim> members = Stream.concat(group.claims().stream(), group.earlier().stream())
                        .toList();
                for (Claim a : members) {
                    for (Claim b : members) {
                        if (a.claimId().compareTo(b.claimId()) < 0 && group.owns(a, b)) {
                            told.merge(a.claimId() + " " + b.claimId(), 1, Integer::sum);
                        }
                    }
                }
            }
            after = page.next();
        } while (after != null);
        return told;
    }

    /** An article of two claims that tells an event of a day, published in the same spring. */
    private List<Claim> ingest(String key, String day) {
        Article article = Samples.article(key, null, "2026-03-02");
        List<Claim> made = Stream.of(0, 1)
                .map(number -> Samples.claim(article, number).telling(day).build())
                .toList();
        claims.ingest(Samples.version(key, 1), article, made);
        return made;
    }
}
