package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.Claim;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever happens between two calls, a reader sees an article as one event made it. */
class WholeArticleTest {
    private static final String KEY = "article.txt";

    /** So few rows go together that a small article needs many calls, and many runs take little time. */
    private static final int ROWS = 20;

    private static final int OLD_COUNT = 3;

    private static final int NEW_COUNT = 4;

    /** An event: what it does to the table, and what readers see when it has been heeded. */
    record Event(String name, Consumer<ClaimTable> delivery, List<Claim> seen) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Event OLD = put("the old put", 1, "2026-03-01", OLD_COUNT);
    private static final Event NEW = put("the new put", 2, "2026-03-01", NEW_COUNT);
    private static final Event MOVED = put("a new put of another day", 3, "2026-02-01", 2);
    private static final Event REFUSED = new Event(
            "a new put of something unreadable",
            table -> table.refuse(Samples.version(KEY, 4), ArticleState.REJECTED, "an empty file", null),
            List.of());
    private static final Event REMOVED =
            new Event("a removal", table -> table.remove(Samples.version(KEY, 5)), List.of());

    static Stream<Event> later() {
        return Stream.of(NEW, MOVED, REFUSED, REMOVED);
    }

    @ParameterizedTest
    @MethodSource("later")
    void aCrashBetweenAnyTwoCallsLeavesOldOrNewWholeAndRepeatingHeals(Event event) {
        boolean died = true;
        int call = 0;
        for (; died; call++) {
            LocalTable table = LocalTable.create();
            OLD.delivery().accept(claims(table));
            died = dies(event, claims(table, Watched.dyingBefore(table.client(), call)));
            assertThat(seen(claims(table))).isIn(OLD.seen(), event.seen());
            event.delivery().accept(claims(table));
            assertThat(seen(claims(table))).isEqualTo(event.seen());
            assertThat(table.leftovers(Article.idOf(KEY))).isEmpty();
        }
        assertThat(call).as("calls that could fail").isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("later")
    void whatACrashLeftIsSweptAwayByALaterEvent(Event event) {
        boolean died = true;
        for (int call = 0; died; call++) {
            LocalTable table = LocalTable.create();
            died = dies(OLD, claims(table, Watched.dyingBefore(table.client(), call)));
            event.delivery().accept(claims(table));
            assertThat(seen(claims(table))).isEqualTo(event.seen());
            assertThat(table.leftovers(Article.idOf(KEY))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("later")
    void eventsDeliveredTwiceOrOutOfOrderEndTheSame(Event event) {
        for (List<Event> order : List.of(
                List.of(OLD, event, OLD),
                List.of(event, OLD),
                List.of(event, event, OLD, event),
                List.of(OLD, event))) {
            LocalTable table = LocalTable.create();
            order.forEach(one -> one.delivery().accept(claims(table)));
            assertThat(seen(claims(table))).as("after %s", order).isEqualTo(event.seen());
            assertThat(table.leftovers(Article.idOf(KEY))).isEmpty();
        }
    }

    /** Each seed is a run of its own: some events, in any order, each twice and cut off anywhere, then each once more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsLostRepeatedOrLateTheLatestEventIsWhatRemains(long seed) {
        Random chance = new Random(seed);
        List<Event> events = new ArrayList<>(List.of(OLD, NEW, MOVED, REFUSED, REMOVED));
        events.remove(chance.nextInt(events.size()));
        Event latest = events.get(events.size() - 1);
        List<List<Claim>> possible = Stream.concat(
                        Stream.of(List.<Claim>of()), events.stream().map(Event::seen))
                .toList();
        LocalTable table = LocalTable.create();
        List<Event> deliveries = new ArrayList<>(events);
        deliveries.addAll(events);
        Collections.shuffle(deliveries, chance);
        for (Event event : deliveries) {
            dies(event, claims(table, Watched.dyingBefore(table.client(), chance.nextInt(12))));
            assertThat(seen(claims(table))).isIn(possible);
        }
        Collections.shuffle(events, chance);
        events.forEach(event -> event.delivery().accept(claims(table)));
        assertThat(seen(claims(table))).isEqualTo(latest.seen());
        assertThat(claims(table).article(Article.idOf(KEY)).isEmpty()).isEqualTo(latest == REMOVED);
        assertThat(table.leftovers(Article.idOf(KEY))).isEmpty();
    }

    @Test
    void workRepeatedWritesNothing() {
        LocalTable table = LocalTable.create();
        NEW.delivery().accept(claims(table));
        var before = new HashSet<>(table.items());
        NEW.delivery().accept(claims(table));
        assertThat(claims(table).awaits(Samples.version(KEY, 2))).isFalse();
        assertThat(new HashSet<>(table.items())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("later")
    void ofTwoWritersAtOnceTheLaterEventWins(Event event) {
        for (List<Event> pair : List.of(List.of(OLD, event), List.of(event, OLD), List.of(event, event))) {
            boolean interrupted = true;
            for (int call = 0; interrupted; call++) {
                LocalTable table = LocalTable.create();
                interrupted =
                        interrupt(table, call, through -> pair.get(0).delivery().accept(through), () -> pair.get(1)
                                .delivery()
                                .accept(claims(table)));
                assertThat(seen(claims(table))).as("%s at call %d", pair, call).isEqualTo(event.seen());
                assertThat(table.leftovers(Article.idOf(KEY)))
                        .as("%s at call %d", pair, call)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("later")
    void aReaderBetweenAnyTwoCallsOfAWriterSeesOldOrNewWhole(Event event) {
        LocalTable table = LocalTable.create();
        OLD.delivery().accept(claims(table));
        Set<List<Claim>> answers = new HashSet<>();
        DynamoDbClient watched = Watched.before(table.client(), call -> answers.add(seen(claims(table))));
        event.delivery().accept(claims(table, watched));
        assertThat(answers).containsExactlyInAnyOrder(OLD.seen(), event.seen());
    }

    @ParameterizedTest
    @MethodSource("later")
    void aWriterBetweenAnyTwoCallsOfAReaderShowsItOldOrNewWhole(Event event) {
        for (Question question : Question.values()) {
            boolean interrupted = true;
            for (int call = 0; interrupted; call++) {
                LocalTable table = LocalTable.create();
                OLD.delivery().accept(claims(table));
                List<Claim> answer = new ArrayList<>();
                interrupted = interrupt(
                        table, call, through -> answer.addAll(question.ask.apply(through)), () -> event.delivery()
                                .accept(claims(table)));
                assertThat(answer)
                        .as("%s at call %d", question, call)
                        .isIn(question.of(OLD.seen()), question.of(event.seen()));
            }
        }
    }

    @Test
    void leftoversThatNobodySweepsAreNeverSeen() {
        LocalTable table = LocalTable.create();
        AtomicInteger calls = new AtomicInteger();
        OLD.delivery().accept(claims(table, Watched.before(table.client(), calls::set)));
        int publishing = calls.get();
        assertThat(dies(NEW, claims(table, Watched.dyingBefore(table.client(), publishing - 1))))
                .isTrue();
        assertThat(table.leftovers(Article.idOf(KEY))).isNotEmpty();
        assertThat(seen(claims(table))).isIn(OLD.seen(), NEW.seen());
    }

    @Test
    void aClaimTooLargeForTheTableIsRefusedBeforeAnythingIsWritten() {
        LocalTable table = LocalTable.create();
        Article article = Samples.article(KEY, null, null);
        Claim endless = Samples.claim(article, 0).evidence("é".repeat(200_000)).build();
        assertThatThrownBy(() -> claims(table).ingest(Samples.version(KEY, 1), article, List.of(endless)))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining(endless.claimId());
        assertThat(table.items()).isEmpty();
    }

    /** The ways in which a reader may come upon the article's claims, each of which must show it whole. */
    private enum Question {
        BY_ARTICLE(table ->
                table.claims(ClaimFilter.of(Article.idOf(KEY)), null, 100).items()),
        OF_ALL(table -> table.claims(ClaimFilter.ALL, null, 100).items()),
        BY_ACTION(table -> table.claims(new ClaimFilter(null, null, null, Action.KILL, null, null, null), null, 100)
                .items());

        private final Function<ClaimTable, List<Claim>> ask;

        Question(Function<ClaimTable, List<Claim>> ask) {
            this.ask = ask;
        }

        List<Claim> of(List<Claim> claims) {
            return this == BY_ACTION
                    ? claims.stream()
                            .filter(claim -> claim.action() == Action.KILL)
                            .toList()
                    : claims;
        }
    }

    private static Event put(String name, int number, String published, int count) {
        Article article = Samples.article(KEY, "The Courier", published);
        List<Claim> claims = Samples.claims(article, count, number);
        return new Event(name, table -> table.ingest(Samples.version(KEY, number), article, claims), claims);
    }

    /** The article's claims, after making sure that every question is answered by the same generation. */
    private static List<Claim> seen(ClaimTable table) {
        List<Claim> claims = Question.OF_ALL.ask.apply(table);
        String articleId = Article.idOf(KEY);
        for (Question question : List.of(Question.BY_ARTICLE, Question.BY_ACTION)) {
            assertThat(question.ask.apply(table)).as("%s", question).isEqualTo(question.of(claims));
        }
        assertThat(table.article(articleId).map(StoredArticle::claims).orElse(0))
                .isEqualTo(claims.size());
        assertThat(table.articles(null, 100).items())
                .isEqualTo(table.article(articleId).stream().toList());
        claims.stream().limit(1).forEach(claim -> assertThat(table.claim(claim.claimId()))
                .contains(claim));
        List<Claim> grouped = table.groups(null, 100).items().stream()
                .flatMap(group -> group.claims().stream())
                .toList();
        assertThat(grouped).isEqualTo(claims);
        return claims;
    }

    private static ClaimTable claims(LocalTable table) {
        return claims(table, table.client());
    }

    private static ClaimTable claims(LocalTable table, DynamoDbClient through) {
        return table.claims(through, ROWS);
    }

    private static boolean dies(Event event, ClaimTable dying) {
        try {
            event.delivery().accept(dying);
            return false;
        } catch (SdkClientException e) {
            return true;
        }
    }

    /** Does something else in the midst of something; false if that has fewer calls than it would take. */
    private static boolean interrupt(LocalTable table, int call, Consumer<ClaimTable> work, Runnable event) {
        AtomicInteger interrupted = new AtomicInteger();
        work.accept(claims(table, Watched.before(table.client(), number -> {
            if (number == call) {
                interrupted.incrementAndGet();
                event.run();
            }
        })));
        if (interrupted.get() == 0) {
            event.run();
            return false;
        }
        return true;
    }
}
