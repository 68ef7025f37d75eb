package recoupe.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.api.Newsroom.Figure;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.store.ArticleState;

/** What the lists tell of a small newsroom. */
class AnswersTest {
    private static final Figure POLICE_COUNT = new Figure("Police", 14, Action.ATTEND, "person", "2026-03-01");
    private static final Figure ORGANISERS_COUNT = new Figure("Organisers", 40, Action.ATTEND, "person", "2026-03-01");
    private static final Figure HOSPITAL_COUNTS_INJURED =
            new Figure("Hôpital Édouard", 9, Action.INJURE, "person", "2026-03-01");
    private static final Figure ARMY_SAYS_DRONES = new Figure("Army", 40, Action.INTERCEPT, "drone", "2026-02-10");

    private static final Newsroom NEWSROOM = new Newsroom();
    private static Gateway gateway;

    @BeforeAll
    static void upload() {
        NEWSROOM.upload("old.txt", "The Courier", "2026-02-11", ARMY_SAYS_DRONES);
        NEWSROOM.upload("morning.txt", "Le Matin", "2026-03-02", POLICE_COUNT, HOSPITAL_COUNTS_INJURED);
        NEWSROOM.upload("evening.txt", "Le Soir", "2026-03-03T18:00:00+01:00", ORGANISERS_COUNT);
        NEWSROOM.upload("quiet.txt", "Le Soir", "2026-03-03");
        NEWSROOM.refuse("un été+1.pdf", ArticleState.REJECTED, "un été+1.pdf: a PDF file.");
        NEWSROOM.refuse("german.txt", ArticleState.UNSUPPORTED_LANGUAGE, "German is not read.");
        NEWSROOM.upload("gone.txt", "Le Soir", "2026-03-03", POLICE_COUNT);
        NEWSROOM.remove("gone.txt");
        gateway = NEWSROOM.gateway();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    -                                                      | evening.txt.0 morning.txt.0 morning.txt.1 old.txt.0
                    article=MORNING                                        | morning.txt.0 morning.txt.1
                    article=0f1e2d3c4b5a69788796                           | -
                    speaker=hopital%20edouard                              | morning.txt.1
                    speaker=Hopital+Edouard                                | morning.txt.1
                    outlet=le+matin                                        | morning.txt.0 morning.txt.1
                    action=attend                                            | evening.txt.0 morning.txt.0
                    counted=drone                                          | old.txt.0
                    from=2026-03-03                                        | evening.txt.0
                    to=2026-03-02                                          | morning.txt.0 morning.txt.1 old.txt.0
                    from=2026-02-11&to=2026-02-11                          | old.txt.0
                    outlet=Le+Matin&action=attend                            | morning.txt.0
                    outlet=Le+Soir&action=injure                           | -
                    speaker=Police&outlet=Le+Matin&action=attend&counted=person&from=2026-03-01&to=2026-03-31&article=MORNING | morning.txt.0
                    """)
    void claimsMeetEveryFilter(String query, String expected) {
        String address = "/claims" + (query == null ? "" : "?" + query.replace("MORNING", Article.idOf("morning.txt")));
        assertThat(ids(gateway.get(address).json(), "claimId"))
                .containsExactlyElementsOf(expected == null ? List.of() : claimIds(expected));
    }

    @Test
    void aClaimIsTheSameAloneAsInItsList() {
        JsonNode claim = gateway.get("/claims?limit=1").json().get("items").get(0);
        assertThat(gateway.get("/claims/" + claim.get("claimId").asText()).json())
                .isEqualTo(claim);
        assertThat(gateway.get("/claims/" + claim.get("claimId").asText().replace(".", "%2E"))
                        .json())
                .isEqualTo(claim);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    morning.txt  | ingested             | 2 | -                         | Le Matin
                    quiet.txt    | ingested             | 0 | -                         | Le Soir
                    un été+1.pdf | rejected             | 0 | un été+1.pdf: a PDF file. | -
                    german.txt   | unsupported_language | 0 | German is not read.       | -
                    """)
    void anArticleTellsWhatBecameOfIt(String key, String state, int claims, String reason, String outlet) {
        JsonNode alone = gateway.get("/articles/" + Article.idOf(key)).json();
        JsonNode listed = items(gateway.get("/articles").json()).stream()
                .filter(article -> article.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
        for (JsonNode article : List.of(alone, listed)) {
            assertThat(article.get("articleId").asText()).isEqualTo(Article.idOf(key));
            assertThat(article.get("state").asText()).isEqualTo(state);
            assertThat(article.get("claims").asInt()).isEqualTo(claims);
            assertThat(article.get("reason").asText(null)).isEqualTo(reason);
            assertThat(article.get("outlet").asText(null)).isEqualTo(outlet);
            assertThat(article.has("bucket")).isFalse();
        }
        assertThat(alone.get("items")).hasSize(claims);
        assertThat(alone.get("next").isNull()).isTrue();
    }

    @Test
    void aRemovedArticleIsNowhere() {
        assertThat(gateway.get("/articles/" + Article.idOf("gone.txt")).status())
                .isEqualTo(404);
        assertThat(gateway.get("/articles").body()).doesNotContain("gone.txt");
        assertThat(gateway.get("/claims?article=" + Article.idOf("gone.txt"))
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void aDiscrepancyHasBothSidesTheReasonAndTheAlert() {
        JsonNode conflict = gateway.get("/discrepancies?alert=high,medium")
                .json()
                .get("items")
                .get(0);
        assertThat(conflict.get("id").asText()).isNotBlank();
        assertThat(conflict.at("/story/title").asText()).isNotBlank();
        assertThat(conflict.at("/measure/title").asText()).isNotBlank();
        assertThat(conflict.get("relation").asText()).isEqualTo("conflict");
        assertThat(conflict.get("alert").asText()).isIn("high", "medium");
        assertThat(conflict.get("why").asText()).isNotBlank();
        assertThat(conflict.at("/reason/code").asText()).isNotBlank();
        assertThat(conflict.get("within").asBoolean()).isFalse();
        assertThat(conflict.get("gap").asInt()).isEqualTo(26);
        assertThat(conflict.at("/a/evidence/text").asText()).isEqualTo("Police said 14 persons");
        assertThat(conflict.at("/b/evidence/text").asText()).isEqualTo("Organisers said 40 persons");
        assertThat(conflict.at("/a/article/outlet").asText()).isEqualTo("Le Matin");
        assertThat(conflict.get("claimsOfA")).containsExactly(conflict.get("a"));
        assertThat(conflict.get("claimsOfB")).containsExactly(conflict.get("b"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    relation=conflict                                    | 1
                    relation=conflict,agree&alert=high,medium,none       | 1
                    relation=agree                                       | 0
                    alert=info                                           | 0
                    alert=high,medium&action=attend&counted=person       | 1
                    alert=high,medium&action=injure                      | 0
                    alert=high,medium&counted=drone                      | 0
                    alert=high,medium&article=MORNING                    | 1
                    alert=high,medium&article=OLD                        | 0
                    alert=high,medium&from=2026-03-03&to=2026-03-03      | 1
                    alert=high,medium&from=2026-03-04                    | 0
                    alert=high,medium&to=2026-03-01                      | 0
                    """)
    void discrepanciesMeetEveryFilter(String query, int expected) {
        String address = query.replace("MORNING", Article.idOf("morning.txt")).replace("OLD", Article.idOf("old.txt"));
        assertThat(gateway.get("/discrepancies?" + address).json().get("items")).hasSize(expected);
    }

    @Test
    void aDiscrepancyIsFoundByEveryClaimBehindItAndToldOnce() {
        Newsroom newsroom = new Newsroom();
        newsroom.upload("a", "Le Matin", "2026-03-02", POLICE_COUNT);
        newsroom.upload("b", "Le Soir", "2026-03-02", ORGANISERS_COUNT);
        String echo = newsroom.upload("c", "Le Journal", "2026-03-03", ORGANISERS_COUNT);
        for (String filter : List.of("", "&article=" + echo, "&from=2026-03-03")) {
            JsonNode found = newsroom.gateway()
                    .get("/discrepancies?relation=conflict" + filter)
                    .json()
                    .get("items");
            assertThat(found).as(filter).hasSize(1);
            assertThat(found.at("/0/claimsOfB"))
                    .extracting(claim -> claim.at("/article/outlet").asText())
                    .containsExactly("Le Soir", "Le Journal");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/articles", "/discrepancies", "/discrepancies?alert=high,medium"})
    void pagesOfAnySizeMakeTheSameList(String address) {
        Newsroom newsroom = new Newsroom();
        List<String> bodies = List.of("Prefecture", "Organisers", "Observatory", "Institute", "Chamber", "Federation");
        for (int i = 0; i < 6; i++) {
            newsroom.upload(
                    "a" + i,
                    "Outlet " + i,
                    "2026-03-0" + (i + 1),
                    new Figure(bodies.get(i), 14 + 26 * i, Action.ATTEND, "person", "2026-03-0" + (1 + i / 4)),
                    new Figure(bodies.get(i), 7, Action.INJURE, "person", "2026-02-0" + (1 + i)));
        }
        Gateway pages = newsroom.gateway();
        List<JsonNode> whole = all(pages, address, 100, () -> {});
        assertThat(whole).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
        for (int limit : new int[] {1, 2, 5}) {
            assertThat(all(pages, address, limit, () -> {}))
                    .as("pages of " + limit)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/articles", "/discrepancies"})
    void whatComesInWhileAReaderTurnsPagesNeitherHidesNorRepeatsWhatWasThere(String address) {
        Newsroom newsroom = new Newsroom();
        List<String> bodies = List.of("Prefecture", "Organisers", "Observatory", "Institute", "Chamber");
        for (int i = 0; i < 5; i++) {
            newsroom.upload(
                    "a" + i,
                    "Outlet " + i,
                    "2026-03-0" + (i + 1),
                    new Figure(bodies.get(i), 14 + 26 * i, Action.ATTEND, "person", "2026-03-01"));
        }
        Gateway pages = newsroom.gateway();
        List<JsonNode> before = all(pages, address, 100, () -> {});
        assertThat(before).isNotEmpty();
        int[] arrived = {0};
        List<JsonNode> during = all(pages, address, 1, () -> {
            if (arrived[0] < 6) {
                int i = arrived[0]++;
                String day = "2026-03-0" + (1 + i);
                newsroom.upload(
                        "b" + i,
                        "Late " + i,
                        day,
                        new Figure("Late " + i, 27 + 26 * i, Action.ATTEND, "person", "2026-03-01"));
            }
        });
        assertThat(arrived[0]).isPositive();
        assertThat(during).doesNotHaveDuplicates();
        assertThat(identities(during)).containsAll(identities(before));
    }

    private static List<JsonNode> all(Gateway gateway, String address, int limit, Runnable betweenPages) {
        List<JsonNode> items = new ArrayList<>();
        String next = null;
        Set<String> seen = new HashSet<>();
        do {
            String join = address.contains("?") ? "&" : "?";
            JsonNode page = gateway.get(address + join + "limit=" + limit + (next == null ? "" : "&cursor=" + next))
                    .json();
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            items.addAll(items(page));
            next = page.get("next").asText(null);
            assertThat(next == null || seen.add(next)).as("a cursor leads on").isTrue();
            betweenPages.run();
        } while (next != null);
        return items;
    }

    private static Set<String> identities(List<JsonNode> items) {
        Set<String> identities = new HashSet<>();
        items.forEach(item -> identities.add(item.at("/claimId").asText()
                + item.at("/articleId").asText()
                + item.at("/a/claimId").asText()
                + item.at("/b/claimId").asText()));
        return identities;
    }

    private static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static List<String> ids(JsonNode page, String name) {
        return items(page).stream().map(item -> item.get(name).asText()).toList();
    }

    private static List<String> claimIds(String keysAndNumbers) {
        return Arrays.stream(keysAndNumbers.split(" "))
                .map(text ->
                        Article.idOf(text.substring(0, text.lastIndexOf('.'))) + text.substring(text.lastIndexOf('.')))
                .toList();
    }
}
