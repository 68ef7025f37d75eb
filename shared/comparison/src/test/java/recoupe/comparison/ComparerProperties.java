package recoupe.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Relation;

class ComparerProperties {
    private final Comparer comparer = new Comparer();

    @Property(tries = 500)
    void theRelationIsTheSameWhicheverClaimIsGivenFirst(@ForAll("claims") List<Claim> claims) {
        Claim a = claims.get(0);
        Claim b = claims.get(1);
        assertThat(comparer.relate(a, b)).isEqualTo(comparer.relate(b, a));
    }

    @Property(tries = 200)
    void theOrderOfTheClaimsChangesNothing(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(comparer.compare(shuffled)).isEqualTo(comparer.compare(claims));
    }

    @Property(tries = 300)
    void nobodyIsAccusedOfContradictingASourceThatIsNotKnown(@ForAll("claims") List<Claim> claims) {
        for (Comparison comparison : comparer.compare(claims)) {
            if (comparison.relation() == Relation.CONFLICT) {
                assertThat(comparison.a().attribution().speaker()).isNotNull();
                assertThat(comparison.b().attribution().speaker()).isNotNull();
                assertThat(comparison.a().attribution().speaker().id())
                        .isNotEqualTo(comparison.b().attribution().speaker().id());
                assertThat(comparison.gap().signum()).isPositive();
            }
        }
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<String> head = Combinators.combine(
                        Arbitraries.of("5", "7", "40", "~40", ">=40", "574", "614", "30..60", "20?"),
                        Arbitraries.of("launch", "intercept", "kill", "attend"),
                        Arbitraries.of("drone", "missile", "person", "child", "-"))
                .as((value, action, kind) -> value + " " + action + " " + kind);
        Arbitrary<String> rest = Combinators.combine(
                        field("on", "2025-05-02", "2025-05-03", "2025-07-01"),
                        field("in", "Norville", "Xland#xx", "Norville region##xx"),
                        field("by", "army:institution:xx", "jane:person", "organisers:collective", "officials:unnamed"),
                        field("at", "2025-05-01..2025-05-02", "2025-05-02"),
                        field("part", "a.0", "b.1"))
                .as((on, in, by, at, part) -> on + in + by + at + part);
        return Combinators.combine(head, rest)
                .as((h, r) -> h + r)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(lines -> {
                    List<Claim> claims = new ArrayList<>();
                    for (int i = 0; i < lines.size(); i++) {
                        claims.add(Notation.claim(lines.get(i) + "|art " + (i % 2 == 0 ? "a" : "b") + "|id " + i));
                    }
                    return claims;
                });
    }

    private static Arbitrary<String> field(String name, String... values) {
        return Arbitraries.of(values)
                .map(value -> "|" + name + " " + value)
                .injectNull(0.4)
                .map(text -> text == null ? "" : text);
    }
}
