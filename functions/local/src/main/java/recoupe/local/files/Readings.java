package recoupe.local.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import recoupe.language.Engine;
import recoupe.language.UnsupportedLanguageException;
import recoupe.local.print.Messages;
import recoupe.model.Article;
import recoupe.reader.ArticleReader;
import recoupe.reader.HeaderText;
import recoupe.reader.Limits;
import recoupe.reader.Sidecar;
import recoupe.reader.Source;
import recoupe.reader.UnreadableException;

/**
 * The reading of many files: several at once, told in the order of the files, a few ahead of the one that is told.
 */
public final class Readings {
    private static final int AHEAD = 32;

    private final Map<String, String> overrides;
    private final Messages messages;
    private final Progress progress;

    /**
     * @param overrides what the user tells of every article, by the names of object metadata; it goes before all else
     * @param messages in the language of whoever reads why a file fails
     */
    public Readings(Map<String, String> overrides, Messages messages, Progress progress) {
        this.messages = messages;
        this.overrides = Map.copyOf(overrides);
        this.progress = progress;
    }

    /** Begins to read; whoever takes the readings closes them. */
    public InOrder of(List<ArticleFile> files) {
        progress.start(files.size());
        return new InOrder(files.iterator(), Engine.load());
    }

    private Reading read(ArticleFile file, Engine engine) {
        if (Files.isDirectory(file.path())) {
            return new Reading.Failed(file.name(), messages.say("error.no-articles"));
        }
        try {
            return new Reading.Read(file.name(), engine.analyse(article(file)));
        } catch (UnreadableException e) {
            String reason = e.reason(messages.locale());
            boolean ownFault = e.key().equals(file.name());
            return new Reading.Failed(file.name(), ownFault ? reason : messages.say("error.of-file", e.key(), reason));
        } catch (UnsupportedLanguageException e) {
            String reason = e.stated() == null
                    ? messages.say("error.language-unknown")
                    : messages.say("error.language-stated", e.stated());
            return new Reading.Failed(file.name(), reason);
        } catch (IOException e) {
            return new Reading.Failed(file.name(), reason(e));
        } catch (RuntimeException e) {
            return new Reading.Failed(file.name(), messages.say("error.fault", e));
        }
    }

    private Article article(ArticleFile file) throws IOException {
        long size = Files.size(file.path());
        if (size > Limits.MAX_BYTES) {
            throw ArticleReader.tooLarge(file.name(), size);
        }
        Map<String, String> metadata = new HashMap<>(Sidecar.read(file.path()));
        metadata.putAll(overrides);
        metadata.replaceAll((name, value) -> HeaderText.encode(value));
        return ArticleReader.read(new Source(file.name(), Files.readAllBytes(file.path()), metadata, null));
    }

    private String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return messages.say("error.no-such-file");
        }
        if (failure instanceof AccessDeniedException) {
            return messages.say("error.no-permission");
        }
        return failure.getMessage();
    }

    /** Readings in the order of their files. */
    public final class InOrder implements Iterator<Reading>, AutoCloseable {
        private final ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()), InOrder::worker);
        private final Queue<Future<Reading>> ahead = new ArrayDeque<>();
        private final Iterator<ArticleFile> files;
        private final Engine engine;

        private InOrder(Iterator<ArticleFile> files, Engine engine) {
            this.files = files;
            this.engine = engine;
            while (ahead.size() < AHEAD && submit()) {
                continue;
            }
        }

        private boolean submit() {
            if (!files.hasNext()) {
                return false;
            }
            ArticleFile file = files.next();
            return ahead.add(workers.submit(() -> read(file, engine)));
        }

        private static Thread worker(Runnable work) {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public Reading next() {
            if (ahead.isEmpty()) {
                throw new NoSuchElementException();
            }
            Reading reading = await(ahead.remove());
            submit();
            progress.step(reading.file());
            return reading;
        }

        private static Reading await(Future<Reading> reading) {
            try {
                return reading.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public void close() {
            workers.shutdownNow();
            progress.close();
        }
    }
}
