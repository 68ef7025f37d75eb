package recoupe.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import recoupe.model.Json;

/** One call's desk: each notice is heeded here and leaves one line of JSON in the log, so that nothing happens in silence. */
final class Journal {
    private final Extraction extraction;
    private final Consumer<String> log;
    private final String requestId;

    Journal(Extraction extraction, Consumer<String> log, String requestId) {
        this.extraction = extraction;
        this.log = log;
        this.requestId = requestId;
    }

    /**
     * Heeds a notice.
     *
     * @throws RuntimeException if the bucket or the table failed
     */
    Report heed(Notice notice) {
        long start = System.nanoTime();
        Map<String, Object> line = line("INFO", "object");
        line.put("cause", notice.cause());
        line.put("bucket", notice.bucket());
        line.put("key", notice.key());
        line.put("versionId", notice.versionId());
        line.put("sequencer", notice.sequencer());
        try {
            Outcome outcome = extraction.heed(notice);
            Report report = Report.of(notice, outcome);
            line.put("level", outcome.fault() ? "ERROR" : "INFO");
            line.put("articleId", report.articleId());
            line.put("result", report.result());
            line.put("claims", report.claims());
            line.put("reason", report.reason());
            return report;
        } catch (RuntimeException e) {
            line.put("level", "ERROR");
            line.put("result", "failed");
            line.put("reason", e.toString());
            throw e;
        } finally {
            line.put("milliseconds", (System.nanoTime() - start) / 1_000_000);
            write(line);
        }
    }

    /** Writes down what called for no work. */
    void passOver(String what) {
        Map<String, Object> line = line("INFO", "event");
        line.put("result", "ignored");
        line.put("reason", what);
        write(line);
    }

    /** Writes down what could not even be read as news. */
    void reject(String what, RuntimeException fault) {
        Map<String, Object> line = line("ERROR", "event");
        line.put("result", "failed");
        line.put("reason", what + ": " + fault.getMessage());
        write(line);
    }

    private Map<String, Object> line(String level, String about) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("level", level);
        line.put("about", about);
        line.put("requestId", requestId);
        return line;
    }

    private void write(Map<String, Object> line) {
        line.values().removeIf(Objects::isNull);
        log.accept(Json.line(line));
    }
}
