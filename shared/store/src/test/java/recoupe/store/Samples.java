package recoupe.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.AsOf;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Evidence;
import recoupe.model.Modifier;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;

/** Articles and claims made up for tests. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
    private static final Place LYON = new Place("Lyon", "lyon", List.of("fr-69", "fr"));
    private static final Event EVENT = new Event("fire", LYON, SUNDAY, SUNDAY);

    private Samples() {}

    /** A version of a file; higher numbers are later. */
    static ObjectVersion version(String key, int number) {
        return new ObjectVersion("press", key, "v" + number, "0000%04X".formatted(number), NOON.plusSeconds(number));
    }

    static Article article(String key, String outlet, String published) {
        return new Article(
                Article.idOf(key), key, outlet, null, "A headline", published, Article.DateSource.METADATA, "en", "…");
    }

    /** As many claims as wanted, of eleven speakers, three actions and two things in turn; the value of all is given. */
    static List<Claim> claims(Article article, int count, int value) {
        return IntStream.range(0, count)
                .mapToObj(n -> claim(article, n)
                        .value(value)
                        .speaker("Speaker " + n % 11)
                        .action(List.of(Action.KILL, Action.INJURE, Action.DAMAGE)
                                .get(n % 3))
                        .counted(List.of("person", "house").get(n % 2))
                        .build())
                .toList();
    }

    static ClaimBuilder claim(Article article, int number) {
        return new ClaimBuilder(article.ref(EVENT), article.id() + "." + number);
    }

    /** A claim in the making. */
    static final class ClaimBuilder {
        private final String id;
        private ArticleRef article;
        private int value = 1;
        private Attribution attribution = Attribution.NONE;
        private Action action = Action.OTHER;
        private Counted counted = new Counted("things", "thing", null, null);
        private String evidence = "evidence";

        private ClaimBuilder(ArticleRef article, String id) {
            this.article = article;
            this.id = id;
        }

        /** Its article tells an event of a day; of an event without one if null. */
        ClaimBuilder telling(String day) {
            LocalDate date = day == null ? null : LocalDate.parse(day);
            Event event = new Event("fire", LYON, date, date);
            article = new ArticleRef(
                    article.id(),
                    article.outlet(),
                    article.url(),
                    article.title(),
                    article.published(),
                    article.publishedFrom(),
                    article.language(),
                    event);
            return this;
        }

        ClaimBuilder value(int wanted) {
            value = wanted;
            return this;
        }

        ClaimBuilder speaker(String name) {
            return speaker(null, name, Speaker.Kind.PERSON);
        }

        ClaimBuilder speaker(String speakerId, String name, Speaker.Kind kind) {
            Speaker speaker = new Speaker(name, name, speakerId, "fr", kind, "fr.police", "fr-69");
            attribution = new Attribution(
                    speaker,
                    "said",
                    Attribution.Kind.INDIRECT,
                    List.of(),
                    Attribution.Polarity.ASSERTED,
                    false,
                    false,
                    null);
            return this;
        }

        ClaimBuilder action(Action wanted) {
            action = wanted;
            return this;
        }

        ClaimBuilder counted(String type) {
            counted = new Counted(type + "s", type, type, null);
            return this;
        }

        ClaimBuilder evidence(String words) {
            evidence = words;
            return this;
        }

        Claim build() {
            BigDecimal number = BigDecimal.valueOf(value);
            return new Claim(
                    id,
                    article,
                    new Evidence(0, evidence.length(), evidence),
                    false,
                    attribution,
                    new Quantity(number.toString(), 0, 1, number, number, Modifier.EXACT, null),
                    counted,
                    action,
                    "hospital",
                    new Party("the arsonist", null, null),
                    new Party("the town", "lyon", "fr"),
                    LYON,
                    null,
                    new AsOf("at 6 p.m.", SUNDAY, "18:00", AsOf.Order.LATER),
                    null,
                    null,
                    null,
                    0.5,
                    List.of("rule"));
        }
    }
}
