package recoupe.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.crac.Context;
import org.crac.Resource;
import recoupe.language.Engine;
import recoupe.model.Json;
import recoupe.reader.ArticleReader;
import recoupe.reader.Source;
import recoupe.store.ClaimTable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What the function does before Lambda takes its snapshot, so that the first article after a restore finds everything loaded: it reads an
 * article in each language and makes the same calls that traffic makes, in ways that change nothing.
 */
final class Priming implements Resource {
    /** An article in each language; they are read and dropped. */
    private static final Map<String, String> ARTICLES = Map.of(
            "fr", "Les autorités ont annoncé lundi que deux personnes avaient été blessées dans l'accident.",
            "en", "Officials said on Monday that at least two people were injured in the accident.");

    private final S3Client files;
    private final String bucket;
    private final Engine engine;
    private final ClaimTable table;
    private final Consumer<String> log;

    /**
     * @param bucket a bucket that may be asked for an object; null if none is known
     */
    Priming(S3Client files, String bucket, Engine engine, ClaimTable table, Consumer<String> log) {
        this.files = files;
        this.bucket = bucket;
        this.engine = engine;
        this.table = table;
        this.log = log;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        ARTICLES.forEach(this::read);
        reach("the table", table::rehearse);
        if (bucket != null) {
            reach("the bucket", () -> new Bucket(files).open(bucket, "there is no such object", null));
        }
    }

    /** Nothing is kept that a restore would have to renew: connections are opened by calls, credentials by the SDK. */
    @Override
    public void afterRestore(Context<? extends Resource> context) {}

    private void read(String language, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source = new Source("priming.txt", bytes, Map.of("language", language), Instant.EPOCH);
        engine.analyse(ArticleReader.read(source)).claims().forEach(Json::line);
    }

    /** A rehearsal that fails costs speed, not articles: the snapshot is taken nevertheless. */
    private void reach(String what, Runnable call) {
        try {
            call.run();
        } catch (SdkException e) {
            log.accept(Json.line(Map.of(
                    "level", "WARN", "about", "priming", "reason", what + " was not reached: " + e.getMessage())));
        }
    }
}
