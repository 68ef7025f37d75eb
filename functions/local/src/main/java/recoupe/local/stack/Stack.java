package recoupe.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import recoupe.language.Engine;
import recoupe.model.Article;
import recoupe.store.ClaimTable;
import recoupe.store.TableDefinition;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Recoupe on one machine: bucket, table, both functions, the HTTP API, wired as in {@code template.yaml}. */
public final class Stack implements AutoCloseable {
    /** The bucket that articles are uploaded to. */
    public static final String BUCKET = ArticleBucket.NAME;

    /** The table of claims. */
    public static final String TABLE = TableDefinition.DEFAULT_NAME;

    private static final int EXTRACT_MILLISECONDS = 60_000;

    private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();
    private final Settings settings;
    private final Host host;
    private final News news;
    private final TableServer table;
    private final ClaimTable claims;
    private final Journal journal;
    private final ArticleBucket bucket;
    private final S3Client s3;
    private final CompletableFuture<RequestStreamHandler> extract = new CompletableFuture<>();
    private final Delivery delivery;
    private final HttpFront api;

    /**
     * Starts all parts; those that have started are stopped again if one cannot.
     *
     * @throws recoupe.local.Failure if a port or the folder is in use
     */
    public Stack(Settings settings, News news) {
        this.settings = settings;
        this.host = new Host(settings.host());
        this.news = news;
        CompletableFuture<TableServer> tableServer = null;
        try {
            Path data = settings.data();
            if (data != null) {
                closing(new Lock(data));
            }
            // Starting takes long enough to be felt, so what can start beside other things does.
            CompletableFuture<Engine> engine = CompletableFuture.supplyAsync(Engine::load);
            tableServer = CompletableFuture.supplyAsync(
                    () -> closing(new TableServer(in("table"), host, settings.dynamodbPort(), TABLE)));
            journal = data == null ? Journal.inMemory() : Journal.in(data.resolve("events.jsonl"));
            delivery = closing(new Delivery(this::invoke, new Outcomes(), journal, settings.disturbances()));
            bucket = closing(new ArticleBucket(
                    in("bucket"),
                    host,
                    settings.s3Port(),
                    Clock.systemUTC(),
                    new Sequencer(Clock.systemUTC(), journal.greatestSequencer()),
                    delivery::send));
            s3 = closing(s3Client());
            table = await(tableServer);
            claims = new ClaimTable(table.client(), TABLE);
            Functions functions = Functions.of(s3, await(engine), claims, news::logged);
            api = closing(new HttpFront(host, settings.apiPort(), functions.api(), news::logged, news::troubled));
            extract.complete(functions.extract());
        } catch (RuntimeException e) {
            if (tableServer != null) {
                tableServer.handle((server, failure) -> server).join();
            }
            close();
            throw e;
        }
        journal.open().forEach(delivery::resend);
        bucket.raiseWhatIsMissing(journal);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private <T extends AutoCloseable> T closing(T part) {
        parts.push(part);
        return part;
    }

    private Path in(String name) {
        return settings.data() == null ? null : settings.data().resolve(name);
    }

    private S3Client s3Client() {
        return S3Client.builder()
                .endpointOverride(host.reached(bucket.port()))
                .serviceConfiguration(ArticleBucket.CLIENTS)
                .region(Region.of(LocalAws.REGION))
                .credentialsProvider(LocalAws.CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private void invoke(BucketEvent event) throws Exception {
        extract.join()
                .handleRequest(
                        new ByteArrayInputStream(event.json().getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        new LambdaContext("extract", EXTRACT_MILLISECONDS, news::logged));
    }

    /** The address of the S3 endpoint. */
    public URI s3Address() {
        return host.shown(bucket.port());
    }

    /** The address of DynamoDB. */
    public URI dynamodbAddress() {
        return host.shown(table.port());
    }

    /** The address of the HTTP API. */
    public URI apiAddress() {
        return host.shown(api.port());
    }

    /** A client of the S3 endpoint. */
    public S3Client s3() {
        return s3;
    }

    /** Whether an object was ever put under a key, also in an earlier run with the same folder. */
    public boolean everHeld(String key) {
        return journal.latest(key) != null;
    }

    /** How many files the bucket holds. */
    public int filesHeld() {
        return (int) journal.latest().stream().filter(BucketEvent::created).count();
    }

    /** Waits until every event that was raised has been dealt with. Says whether that came to pass in time. */
    public boolean awaitQuiet(Duration atMost) throws InterruptedException {
        return delivery.awaitQuiet(atMost);
    }

    /** Stops all parts, the last to start first. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                news.troubled("while stopping: " + e);
            }
        }
    }

    /** Turns the end of a delivery into news. */
    private final class Outcomes implements Delivery.Witness {
        @Override
        public void delivered(BucketEvent event, Duration took) {
            if (event.created()) {
                claims.article(Article.idOf(event.key())).ifPresent(article -> news.read(article, took));
            } else {
                news.removed(event.key(), took);
            }
        }

        @Override
        public void gaveUp(BucketEvent event, Exception reason) {
            news.failed(event.key(), reason.toString());
        }
    }
}
