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
import recoupe.model.Finding;
import recoupe.model.Json;
import recoupe.model.Relation;
import recoupe.model.Relation.Alert;

class ComparerProperties {
    private static final List<String> ARTICLES = List.of("a", "b", "c", "d", "e");

    private final Comparer comparer = new Comparer();

    @Property(tries = 400)
    void theOrderOfTheClaimsChangesNothing(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(told(shuffled)).isEqualTo(told(claims));
    }

    @Property(tries = 400)
    void articlesOfAnotherCountryFamilyAndTimeChangeNoFinding(
            @ForAll("claims") List<Claim> claims, @ForAll("unrelated") List<Claim> unrelated) {
        List<Claim> both = new ArrayList<>(unrelated);
        both.addAll(claims);
        assertThat(told(both)).containsAll(told(claims));
        assertThat(told(both)).hasSize(told(claims).size() + told(unrelated).size());
    }

    @Property(tries = 200)
    void noTwoFindingsHaveOneIdAndNoClaimStandsOnBothSides(@ForAll("claims") List<Claim> claims) {
        List<Finding> findings = comparer.compare(claims);
        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
        for (Finding finding : findings) {
            assertThat(finding.claimsOfA()).doesNotContainAnyElementsOf(finding.claimsOfB());
            assertThat(finding.claimsOfA().get(0)).isEqualTo(finding.a());
            assertThat(finding.claimsOfB().get(0)).isEqualTo(finding.b());
            assertThat(finding.why()).isNotBlank().doesNotContain("{", "null");
        }
    }

    @Property(tries = 200)
    void nobodyIsAccusedOfContradictingASourceThatIsNotKnown(@ForAll("claims") List<Claim> claims) {
        for (Finding finding : comparer.compare(claims)) {
            if (finding.relation() == Relation.CONFLICT && finding.alert() == Alert.HIGH) {
                assertThat(finding.a().attribution().speaker()).isNotNull();
                assertThat(finding.b().attribution().speaker()).isNotNull();
                assertThat(finding.a().attribution().speaker().id())
                        .isNotEqualTo(finding.b().attribution().speaker().id());
            }
        }
    }

    private List<String> told(List<Claim> claims) {
        return comparer.compare(claims).stream().map(Json::line).toList();
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<String> head = Combinators.combine(
                        Arbitraries.of(
                                "5", "7", "40", "~40", ">=40", "574", "547", "614", "5740", "1200", "12000", "30..60",
                                "20?"),
                        Arbitraries.of("launch", "intercept", "kill", "injure", "attend", "other", "measure"),
                        Arbitraries.of("drone", "missile", "person", "child", "dead", "demonstrator", "-"))
                .as((value, action, kind) -> value + " " + action + " " + kind);
        Arbitrary<String> words = Combinators.combine(
                        field(
                                "by",
                                "army:institution:xx",
                                "health-ministry:institution:xx:xx",
                                "jane:person",
                                "police:institution",
                                "organisers:collective",
                                "officials:unnamed"),
                        field("in", "Norville#norville#xx", "Eastquay#eastquay#norville,xx", "Xland#xx", "Southtown"),
                        field("at", "2025-05-01..2025-05-02", "2025-05-02", "2025-05-03", "2025-05-01..2025-05-07"),
                        field("part", "a.0", "b.1", "c.2"),
                        field("order", "earlier", "later"),
                        field("pol", "denied", "hypothetical"),
                        field("unit", "%", "EUR"),
                        field("whose", "Reds", "Blues"))
                .as((by, in, at, part, order, pol, unit, whose) -> by + in + at + part + order + pol + unit + whose);
        Arbitrary<String> line = Combinators.combine(head, words, Arbitraries.of(ARTICLES))
                .as((h, w, article) -> h + w + "|art " + article);
        return Combinators.combine(
                        articles("attack", "march", "storm"),
                        line.list().ofMinSize(2).ofMaxSize(14))
                .as(ComparerProperties::claims);
    }

    /** What the article of each claim is: its day of publication, its outlet, its event. */
    private static Arbitrary<List<String>> articles(String... families) {
        return Combinators.combine(
                        field("on", "2025-05-02", "2025-05-03", "2025-05-04"),
                        Arbitraries.of("|out Courier", "|out Herald", "|out Globe"),
                        field("event", families),
                        field("day", "2025-05-01", "2025-05-02", "2025-05-03"))
                .as((on, out, event, day) -> on + out + event + day)
                .list()
                .ofSize(ARTICLES.size());
    }

    private static List<Claim> claims(List<String> articles, List<String> lines) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int article = ARTICLES.indexOf(line.substring(line.length() - 1));
            claims.add(Notation.claim(line + articles.get(article) + "|id " + i));
        }
        return claims;
    }

    @Provide
    Arbitrary<List<Claim>> unrelated() {
        return Combinators.combine(
                        Arbitraries.of("574", "40", "5", "614"),
                        Arbitraries.of("kill", "injure", "launch"),
                        Arbitraries.of("u", "v"),
                        field("by", "yy-army:institution:yy", "yy-police:institution:yy:yy"))
                .as((value, action, article, by) -> value + " " + action + " person" + by + "|art " + article
                        + "|in Westport#westport#yy|event quake|on 2024-01-12|day 2024-01-11")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lines -> {
                    List<Claim> claims = new ArrayList<>();
                    for (int i = 0; i < lines.size(); i++) {
                        claims.add(Notation.claim(lines.get(i) + "|id " + (100 + i)));
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
