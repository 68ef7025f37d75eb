package recoupe.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import recoupe.comparison.Comparer;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Evidence;
import recoupe.model.Modifier;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;
import recoupe.store.ArticleState;
import recoupe.store.ClaimTable;
import recoupe.store.ObjectVersion;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** A table of articles made up for a test, in a DynamoDB within this process, and the function that tells of it. */
final class Newsroom {
    static final byte[] CURSOR_KEY = {1, 2, 3};

    private static final AtomicInteger TABLES = new AtomicInteger();

    private final ClaimTable table;
    private final AtomicInteger uploads = new AtomicInteger();

    Newsroom() {
        String name = "recoupe-" + TABLES.incrementAndGet();
        Shared.CLIENT.createTable(TableDefinition.create(name));
        table = new ClaimTable(Shared.CLIENT, name);
    }

    static DynamoDbClient client() {
        return Shared.CLIENT;
    }

    ClaimTable table() {
        return table;
    }

    Gateway gateway() {
        return new Gateway(new ApiHandler(table, new Comparer(), CURSOR_KEY));
    }

    /** An article about one event: each figure becomes a claim on it. */
    String upload(String key, String outlet, String published, Figure... figures) {
        Article article = new Article(
                Article.idOf(key),
                key,
                outlet,
                "https://press.example/" + Article.idOf(key),
                "News of " + published,
                published,
                Article.DateSource.METADATA,
                "en",
                "…");
        List<Claim> claims = new ArrayList<>();
        for (Figure figure : figures) {
            claims.add(figure.claim(article, claims.size()));
        }
        table.ingest(version(key), article, claims);
        return article.id();
    }

    String refuse(String key, ArticleState state, String reason) {
        table.refuse(version(key), state, reason, null);
        return Article.idOf(key);
    }

    void remove(String key) {
        table.remove(version(key));
    }

    private ObjectVersion version(String key) {
        int number = uploads.incrementAndGet();
        Instant time = Instant.parse("2026-03-02T12:00:00Z").plusSeconds(number);
        return new ObjectVersion("press", key, "v" + number, "0000%04X".formatted(number), time);
    }

    /** A number of things to which something happened in Lyon, as somebody says. */
    record Figure(String speaker, int value, Action action, String type, String day, String words) {
        Figure(String speaker, int value, Action action, String type, String day) {
            this(speaker, value, action, type, day, speaker + " said " + value + " " + type + "s");
        }

        Claim claim(Article article, int number) {
            BigDecimal quantity = BigDecimal.valueOf(value);
            Attribution said = new Attribution(
                    new Speaker(speaker, speaker, null, null, Speaker.Kind.INSTITUTION, null, null),
                    "said",
                    Attribution.Kind.INDIRECT,
                    List.of(),
                    Attribution.Polarity.ASSERTED,
                    false,
                    false,
                    null);
            return new Claim(
                    article.id() + "." + number,
                    article.ref(null),
                    new Evidence(0, words.length(), words),
                    false,
                    said,
                    new Quantity(quantity.toString(), 0, 1, quantity, quantity, Modifier.EXACT, null),
                    new Counted(type + "s", type, type, null),
                    action,
                    null,
                    null,
                    null,
                    new Place("Lyon", "lyon", List.of("fr")),
                    new TimeSpan(day, LocalDate.parse(day), LocalDate.parse(day), TimeSpan.Granularity.DAY),
                    null,
                    null,
                    null,
                    null,
                    0.9,
                    List.of("a rule"));
        }
    }

    private static final class Shared {
        static final DynamoDbClient CLIENT = DynamoDBEmbedded.create(null, true).dynamoDbClient();
    }
}
