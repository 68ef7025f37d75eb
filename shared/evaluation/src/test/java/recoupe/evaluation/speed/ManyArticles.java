package recoupe.evaluation.speed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Evidence;
import recoupe.model.Modifier;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/** Claims of invented articles: a year of the press of many towns, or one event that every outlet tells. The same on every run. */
final class ManyArticles {
    private static final List<String> FAMILIES = List.of("attack", "march", "flood", "fire", "strike", "accident");
    private static final List<String> BODIES =
            List.of("police", "organisers", "fire-service", "army", "red-cross", "mayor");
    private static final int DAYS = 365;
    private static final int TOWNS = 300;
    private static final int COUNTRIES = 30;
    private static final int CLAIMS = 6;
    private static final int TELLINGS = 3;

    private final Random random = new Random(1);

    private ManyArticles() {}

    /** A year's articles, about three to an event, some without day, place or family. */
    static List<Claim> year(int articles) {
        ManyArticles press = new ManyArticles();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Random event = new Random(i / TELLINGS);
            press.article(i, event.nextInt(TOWNS), event.nextInt(DAYS), FAMILIES.get(event.nextInt(6)), claims);
        }
        return claims;
    }

    /** One event of one night, told by so many articles. */
    static List<Claim> oneEvent(int articles) {
        ManyArticles press = new ManyArticles();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            press.article(i, 7, 100, "attack", claims);
        }
        return claims;
    }

    private void article(int number, int town, int dayOfYear, String family, List<Claim> claims) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(dayOfYear);
        String country = "c" + (char) ('a' + town % COUNTRIES % 26);
        Place place = new Place("Town" + town, "town" + town, List.of(country));
        boolean told = random.nextInt(10) < 8;
        Event event = told ? new Event(family, place, day, day) : null;
        ArticleRef article = new ArticleRef(
                "article" + number,
                "Outlet " + number % 40,
                null,
                null,
                random.nextInt(10) == 0 ? null : day.plusDays(random.nextInt(2)).toString(),
                Article.DateSource.METADATA,
                number % 2 == 0 ? "en" : "fr",
                event);
        int at = 0;
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(claim(article, i, at, place, day));
            at += 120;
        }
    }

    private Claim claim(ArticleRef article, int number, int at, Place place, LocalDate day) {
        List<Action> actions =
                List.of(Action.KILL, Action.INJURE, Action.LAUNCH, Action.INTERCEPT, Action.ATTEND, Action.DAMAGE);
        Action action = actions.get(number);
        boolean arms = action == Action.LAUNCH || action == Action.INTERCEPT;
        String kind =
                arms ? (random.nextBoolean() ? "drone" : "missile") : action == Action.DAMAGE ? "house" : "person";
        BigDecimal value = BigDecimal.valueOf((5L + 10L * place.text().length() + random.nextInt(12)) * (number + 1));
        String text = value + " " + kind + " in " + place.text();
        String body = BODIES.get(random.nextInt(BODIES.size()));
        Speaker speaker = random.nextInt(4) == 0
                ? null
                : new Speaker(body, body, body, null, Speaker.Kind.INSTITUTION, null, null);
        Attribution.Kind said = speaker == null ? Attribution.Kind.NONE : Attribution.Kind.INDIRECT;
        return new Claim(
                article.id() + "." + number,
                article,
                new Evidence(at, at + text.length(), text),
                false,
                new Attribution(speaker, null, said, List.of(), Attribution.Polarity.ASSERTED, false, false, null),
                new Quantity(value.toString(), at, at + 3, value, value, Modifier.EXACT, null),
                new Counted(kind + "s", kind, kind, null),
                action,
                null,
                null,
                null,
                random.nextInt(3) == 0 ? null : place,
                random.nextInt(3) == 0 ? new TimeSpan("then", day, day, TimeSpan.Granularity.DAY) : null,
                null,
                null,
                null,
                null,
                1,
                List.of());
    }
}
