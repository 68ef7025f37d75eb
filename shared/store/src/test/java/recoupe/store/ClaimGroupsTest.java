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
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Speaker;

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
    void claimsOfOneEventMeetAcrossTheCalendarsBorders(String first, String second, boolean meet) {
        ingest("a", claim -> claim.on(first));
        ingest("b", claim -> claim.on(second));
        assertThat(pairs(100).keySet()).hasSize(meet ? 1 : 0);
    }

    @Test
    void aClaimWithoutAWindowIsLaidAtItsArticlesDate() {
        ingest("a", claim -> claim.on("2026-03-01"));
        ingest("b", claim -> claim);
        assertThat(pairs(100)).hasSize(1);
    }

    @Test
    void oneSpeakersClaimsMeetWhateverTheyTell() {
        ingest("a", claim -> claim.speaker("Ana Diaz").action(Action.KILL).counted("person"));
        ingest("b", claim -> claim.speaker("ANA DÍAZ").action(Action.INJURE).counted("child"));
        ingest("c", claim -> claim.speaker("Bo Li").action(Action.INJURE).counted("house"));
        assertThat(pairs(100)).hasSize(1);
    }

    @Test
    void unnamedSpeakersAreNotOneSpeaker() {
        ingest("a", claim -> claim.speaker(null, "officials", Speaker.Kind.UNNAMED)
                .action(Action.KILL));
        ingest("b", claim -> claim.speaker(null, "officials", Speaker.Kind.UNNAMED)
                .action(Action.INJURE));
        assertThat(pairs(100)).isEmpty();
    }

    @Test
    void aRemovedArticleIsInNoGroup() {
        ingest("a", claim -> claim);
        ingest("b", claim -> claim);
        claims.remove(Samples.version("b", 9));
        assertThat(pairs(100)).isEmpty();
        assertThat(claims.groups(null, 100).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void everyPairThatMayBeComparedIsToldExactlyOnce(int limit) {
        Random chance = new Random(limit);
        List<Claim> all = new ArrayList<>();
        for (int n = 0; n < 15; n++) {
            Article article = Samples.article("article " + n, null, "2026-03-15");
            List<Claim> made = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                made.add(Samples.claim(article, number)
                        .on(LocalDate.of(2026, 3, 1)
                                .plusDays(chance.nextInt(31))
                                .toString())
                        .speaker("Speaker " + chance.nextInt(3))
                        .action(chance.nextBoolean() ? Action.KILL : Action.INJURE)
                        .counted(chance.nextBoolean() ? "person" : "child")
                        .build());
            }
            claims.ingest(Samples.version(article.key(), 1), article, made);
            all.addAll(made);
        }
        Map<String, Integer> told = pairs(limit);
        assertThat(told.values()).containsOnly(1);
        for (Claim a : all) {
            for (Claim b : all) {
                if (a.claimId().compareTo(b.claimId()) < 0 && mayBeCompared(a, b)) {
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
            int number = n;
            ingest("article " + n, claim -> claim.on(days[number % days.length])
                    .speaker("Speaker " + number % 3)
                    .action(number % 2 == 0 ? Action.KILL : Action.INJURE));
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
        for (String key : List.of("a", "b", "c")) {
            ingest(key, claim -> claim.on("2026-03-02").speaker("Ana Diaz"));
            ingest(key + "2", claim -> claim.on("2026-03-20"));
        }
        List<ClaimGroup> groups = claims.groups(null, 100).items();
        assertThat(groups).hasSizeGreaterThan(2);
        for (int n = 0; n < groups.size(); n++) {
            assertThat(claims.groups(groups.get(n).position(), 100).items())
                    .isEqualTo(groups.subList(n + 1, groups.size()));
        }
    }

    private static boolean mayBeCompared(Claim a, Claim b) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(a.time().to(), b.time().to())) <= 7;
        boolean oneEvent = a.action() == b.action()
                && a.counted().type().equals(b.counted().type());
        boolean oneSpeaker = a.attribution()
                .speaker()
                .name()
                .equals(b.attribution().speaker().name());
        return a.article().id().equals(b.article().id()) || near && (oneEvent || oneSpeaker);
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

    private void ingest(String key, java.util.function.UnaryOperator<Samples.ClaimBuilder> made) {
        Article article = Samples.article(key, null, "2026-03-02");
        claims.ingest(
                Samples.version(key, 1),
                article,
                List.of(made.apply(Samples.claim(article, 0)).build()));
    }
}
