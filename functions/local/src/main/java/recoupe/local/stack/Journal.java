package recoupe.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import recoupe.model.Json;

/**
 * What a stack remembers of the events of its bucket over a restart: the latest of each key, and which of them the extract
 * function has not dealt with yet. Without a file it remembers only while it runs.
 */
final class Journal {
    /**
     * One line: an event that was raised, or the sequencer of one that is done.
     *
     * @param raised the event; null in a line that tells of an end
     * @param done the sequencer; null in a line that tells of a beginning
     */
    record Line(BucketEvent raised, String done) {}

    private final Path file;
    private final Map<String, BucketEvent> latest = new LinkedHashMap<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    private Journal(Path file) {
        this.file = file;
    }

    static Journal inMemory() {
        return new Journal(null);
    }

    /** The journal in a file, which is made if it is not there; a last line cut off by a crash is passed over. */
    static Journal in(Path file) {
        Journal journal = new Journal(file);
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    journal.recall(line);
                }
            }
            journal.rewrite();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return journal;
    }

    private void recall(String text) {
        Line line;
        try {
            line = Json.read(text, Line.class);
        } catch (IllegalArgumentException cutOff) {
            return;
        }
        if (line.raised() != null) {
            latest.put(line.raised().key(), line.raised());
        } else {
            done.add(line.done());
        }
    }

    /** Keeps only what still matters, so that the file does not grow with every start. */
    private void rewrite() throws IOException {
        List<String> lines = new ArrayList<>();
        for (BucketEvent event : latest.values()) {
            lines.add(Json.line(new Line(event, null)));
            if (done.contains(event.sequencer())) {
                lines.add(Json.line(new Line(null, event.sequencer())));
            }
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    synchronized void raised(BucketEvent event) {
        latest.put(event.key(), event);
        write(new Line(event, null));
    }

    synchronized void done(BucketEvent event) {
        if (done.add(event.sequencer())) {
            write(new Line(null, event.sequencer()));
        }
    }

    private void write(Line line) {
        if (file != null) {
            try {
                Files.writeString(file, Json.line(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The latest event of every key that ever had one. */
    synchronized Collection<BucketEvent> latest() {
        return List.copyOf(latest.values());
    }

    /** The latest event of a key; null if it never had one. */
    synchronized BucketEvent latest(String key) {
        return latest.get(key);
    }

    /** Events raised and not dealt with, of each key the latest only: what came before it is void. */
    synchronized List<BucketEvent> open() {
        return latest.values().stream()
                .filter(event -> !done.contains(event.sequencer()))
                .toList();
    }

    /** The greatest sequencer given out; null if none was. */
    synchronized String greatestSequencer() {
        return latest.values().stream()
                .map(BucketEvent::sequencer)
                .max(String::compareTo)
                .orElse(null);
    }
}
