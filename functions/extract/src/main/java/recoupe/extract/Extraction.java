package recoupe.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import recoupe.language.Analysis;
import recoupe.language.Engine;
import recoupe.language.UnsupportedLanguageException;
import recoupe.model.Article;
import recoupe.reader.ArticleReader;
import recoupe.reader.Limits;
import recoupe.reader.Sidecar;
import recoupe.reader.Source;
import recoupe.reader.UnreadableException;
import recoupe.store.ArticleState;
import recoupe.store.ClaimTable;
import recoupe.store.ObjectVersion;
import recoupe.store.TooLargeException;

/**
 * What is done about one notice: the file is read and its claims replace what the table held of it, or they are removed.
 *
 * <p>A file that cannot be read is an answer, which the table keeps with the reason; an exception means that the bucket or the table
 * failed, and that the same notice is worth another try.
 *
 * <p>No articles, and left alone: sidecars ({@code *.metadata.json}), which tell on a disk what an object's own metadata tells in a
 * bucket, and the empty objects whose keys end in {@code /} with which consoles show folders.
 */
final class Extraction {
    private final Bucket bucket;
    private final Engine engine;
    private final ClaimTable table;

    Extraction(Bucket bucket, Engine engine, ClaimTable table) {
        this.bucket = bucket;
        this.engine = engine;
        this.table = table;
    }

    /** Does what a notice asks for. */
    Outcome heed(Notice notice) {
        if (Sidecar.is(notice.key())) {
            return Outcome.ignored("a sidecar is no article; in a bucket, give the file itself metadata");
        }
        return switch (notice.cause()) {
            case PUT, FOUND -> read(notice, notice.versionId());
            case REMOVED -> remove(notice);
            case VERSION_REMOVED -> {
                Outcome left = read(notice, null);
                yield left == Outcome.GONE ? remove(notice) : left;
            }
        };
    }

    private Outcome remove(Notice notice) {
        return table.remove(notice.version()) ? Outcome.REMOVED : Outcome.UNCHANGED;
    }

    private Outcome read(Notice notice, String versionId) {
        Optional<ArticleFile> found = bucket.open(notice.bucket(), notice.key(), versionId);
        if (found.isEmpty()) {
            return Outcome.GONE;
        }
        try (ArticleFile file = found.get()) {
            return read(notice.version(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome read(ObjectVersion version, ArticleFile file) throws IOException {
        if (version.key().endsWith("/") && file.length() == 0) {
            return Outcome.ignored("a folder is no article");
        }
        if (!table.awaits(version)) {
            file.abandon();
            return Outcome.UNCHANGED;
        }
        if (file.length() > Limits.MAX_BYTES) {
            file.abandon();
            String reason = ArticleReader.tooLarge(version.key(), file.length()).getMessage();
            return refuse(version, ArticleState.REJECTED, reason, null);
        }
        byte[] bytes = file.content().readAllBytes();
        return extract(version, new Source(version.key(), bytes, file.metadata(), file.modified()));
    }

    private Outcome extract(ObjectVersion version, Source source) {
        Article article = null;
        Analysis analysis;
        try {
            article = ArticleReader.read(source);
            analysis = engine.analyse(article);
        } catch (UnreadableException e) {
            return refuse(version, ArticleState.REJECTED, e.getMessage(), null);
        } catch (UnsupportedLanguageException e) {
            return refuse(version, ArticleState.UNSUPPORTED_LANGUAGE, e.getMessage(), article);
        } catch (RuntimeException | StackOverflowError e) {
            // Reading is a pure function: the same bytes would fail again, however often they were tried.
            String reason = version.key() + ": Recoupe itself failed to read this file (" + e + "). Please report it.";
            return refuse(version, ArticleState.REJECTED, reason, article).asFault();
        }
        return store(version, analysis);
    }

    private Outcome store(ObjectVersion version, Analysis analysis) {
        try {
            boolean changed = table.ingest(version, analysis.article(), analysis.claims());
            return changed ? Outcome.ingested(analysis.claims().size()) : Outcome.UNCHANGED;
        } catch (TooLargeException e) {
            return refuse(version, ArticleState.REJECTED, version.key() + ": " + e.getMessage(), null);
        }
    }

    private Outcome refuse(ObjectVersion version, ArticleState state, String reason, Article article) {
        return table.refuse(version, state, reason, article) ? Outcome.refused(state, reason) : Outcome.UNCHANGED;
    }
}
