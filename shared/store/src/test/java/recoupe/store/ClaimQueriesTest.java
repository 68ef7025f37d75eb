package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Speaker;

/** Every question is answered as a patient reader of all articles would answer it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimQueriesTest {
    private static final List<String> OUTLETS = Arrays.asList("The Courier", "Le Matin d’Été", null);
    private static final List<String> SPEAKERS = Arrays.asList("Ana Diaz", "Élodie Lefèvre", null);
    private static final List<Action> ACTIONS = List.of(Action.KILL, Action.DAMAGE);
    private static final List<String> THINGS = Arrays.asList("person", "house", null);

    private final LocalTable table = LocalTable.create();
    private final ClaimTable claims = table.claims();
    private final List<Claim> written = new ArrayList<>();

    /** Thirty articles of March, up to nine claims each, drawn by chance but always the same. */
    @BeforeAll
    void write() {
        Random chance = new Random(1);
        for (int n = 0; n < 30; n++) {
            String day = LocalDate.of(2026, 3, 1).plusDays(chance.nextInt(31)).toString();
            String published = n % 3 == 0 ? day + "T%02d:00:00+02:00".formatted(chance.nextInt(24)) : day;
            Article article = Samples.article("article " + n, pick(OUTLETS, chance), published);
            List<Claim> made = IntStream.range(0, chance.nextInt(10))
                    .mapToObj(number -> claim(article, number, chance))
                    .toList();
            claims.ingest(Samples.version(article.key(), n + 1), article, made);
            written.addAll(made);
        }
        written.sort(Comparator.comparing(
                        (Claim claim) -> claim.article().published().replace("+02:00", ""))
                .thenComparing(claim -> claim.article().id())
                .reversed()
                .thenComparing(claim -> Generation.number(claim.claimId())));
    }

    private static Claim claim(Article article, int number, Random chance) {
        Samples.ClaimBuilder claim = Samples.claim(article, number).action(pick(ACTIONS, chance));
        String speaker = pick(SPEAKERS, chance);
        if (speaker != null) {
            claim.speaker(chance.nextBoolean() ? "id-of " + speaker : null, speaker, Speaker.Kind.PERSON);
        }
        String thing = pick(THINGS, chance);
        if (thing != null) {
            claim.counted(thing);
        }
        return claim.build();
    }

    static Stream<ClaimFilter> filters() {
        LocalDate fifth = LocalDate.of(2026, 3, 5);
        LocalDate twentieth = LocalDate.of(2026, 3, 20);
        return SPEAKERS.stream().flatMap(speaker -> OUTLETS.stream()
                .flatMap(outlet -> Stream.of(Action.KILL, null).flatMap(action -> Stream.of("person", null)
                        .flatMap(thing -> Stream.of(fifth, null).flatMap(from -> Stream.of(twentieth, null)
                                .map(to -> new ClaimFilter(null, speaker, outlet, action, thing, from, to)))))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void anyCombinationOfConditionsFindsWhatMeetsThemAllNewestFirst(ClaimFilter filter) {
        List<Claim> expected =
                written.stream().filter(claim -> meets(claim, filter)).toList();
        assertThat(all(filter, 100)).isEqualTo(expected);
        assertThat(all(filter, 3)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void withinAnArticleTheOtherConditionsHoldToo(ClaimFilter filter) {
        for (String articleId : List.of(Article.idOf("article 0"), Article.idOf("article 7"), "no such article")) {
            ClaimFilter within = new ClaimFilter(
                    articleId,
                    filter.speaker(),
                    filter.outlet(),
                    filter.action(),
                    filter.counted(),
                    filter.from(),
                    filter.to());
            assertThat(all(within, 2))
                    .isEqualTo(written.stream()
                            .filter(claim -> claim.article().id().equals(articleId) && meets(claim, filter))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"élodie lefèvre", "ELODIE LEFEVRE", "  Elodie   Lefèvre", "Elodie Lefe\u0300vre"})
    void aSpeakerIsFoundWhateverTheCaseAndAccents(String name) {
        ClaimFilter filter = new ClaimFilter(null, name, null, null, null, null, null);
        assertThat(all(filter, 100)).isNotEmpty().allSatisfy(claim -> assertThat(
                        claim.attribution().speaker().name())
                .isEqualTo("Élodie Lefèvre"));
    }

    @Test
    void aSpeakerIsFoundByItsId() {
        ClaimFilter filter = new ClaimFilter(null, "ID-of Ana Diaz", null, null, null, null, null);
        assertThat(all(filter, 100)).isNotEmpty().allSatisfy(claim -> assertThat(
                        claim.attribution().speaker().id())
                .isEqualTo("id-of Ana Diaz"));
    }

    @Test
    void everyClaimIsFoundByItsId() {
        for (Claim claim : written) {
            assertThat(claims.claim(claim.claimId())).contains(claim);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "x.1", "x.", "x.-1", "x.99999999999", "../head.0"})
    void anIdOfNoClaimFindsNone(String id) {
        assertThat(claims.claim(id)).isEmpty();
    }

    @Test
    void anIdThatIsOnlyLikeAClaimsFindsNone() {
        String id = written.get(0).claimId();
        assertThat(claims.claim(id + "x")).isEmpty();
        assertThat(claims.claim(id.replace(".", ".0"))).isEmpty();
        assertThat(claims.claim(id.substring(0, id.indexOf('.')) + ".9999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void articlesAreListedNewestUploadFirst(int limit) {
        List<StoredArticle> listed = walk(after -> claims.articles(after, limit));
        assertThat(listed)
                .extracting(StoredArticle::key)
                .isEqualTo(IntStream.range(0, 30)
                        .mapToObj(n -> "article " + (29 - n))
                        .toList());
        assertThat(listed).allSatisfy(article -> assertThat(claims.article(article.articleId()))
                .contains(article));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPageOfNoSensibleSizeIsRefused(int limit) {
        assertThatThrownBy(() -> claims.articles(null, limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claims.claims(ClaimFilter.ALL, null, limit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claims.groups(null, limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPositionReadBackFromItsTextIsTheSame() {
        Position position = claims.claims(ClaimFilter.ALL, null, 2).next();
        assertThat(Position.parse(position.text())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "1@", "@x", "x@y", "nothing"})
    void aTextThatIsNoPositionIsRefused(String text) {
        assertThatThrownBy(() -> Position.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArticleReplacedBetweenTwoPagesIsShownWholeAgainOnTheSecond() {
        ClaimTable other = LocalTable.create().claims();
        Article article = Samples.article("a", "The Courier", "2026-03-01");
        other.ingest(Samples.version("a", 1), article, Samples.claims(article, 10, 1));
        int version = 1;
        for (ClaimFilter filter : List.of(ClaimFilter.ALL, ClaimFilter.of(article.id()))) {
            Position after = other.claims(filter, null, 4).next();
            version++;
            List<Claim> replaced = Samples.claims(article, 8, version);
            other.ingest(Samples.version("a", version), article, replaced);
            assertThat(other.claims(filter, after, 100).items()).isEqualTo(replaced);
        }
    }

    private static boolean meets(Claim claim, ClaimFilter filter) {
        Speaker speaker = claim.attribution().speaker();
        String day = claim.article().published().substring(0, 10);
        return (filter.speaker() == null || speaker != null && filter.speaker().equals(speaker.name()))
                && (filter.outlet() == null
                        || filter.outlet().equals(claim.article().outlet()))
                && (filter.action() == null || filter.action() == claim.action())
                && (filter.counted() == null
                        || filter.counted().equals(claim.counted().type()))
                && (filter.from() == null || day.compareTo(filter.from().toString()) >= 0)
                && (filter.to() == null || day.compareTo(filter.to().toString()) <= 0);
    }

    private List<Claim> all(ClaimFilter filter, int limit) {
        return walk(after -> claims.claims(filter, after, limit));
    }

    private static <T> List<T> walk(Function<Position, Page<T>> pages) {
        List<T> found = new ArrayList<>();
        Position after = null;
        do {
            Page<T> page = pages.apply(after);
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }

    private static <T> T pick(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
