package recoupe.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import recoupe.local.files.Demonstration;
import recoupe.local.print.Terminal;
import recoupe.local.stack.Settings;
import recoupe.local.stack.Stack;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** What a user reads when the local stack starts, runs and ends. */
class SessionTest {
    private static final Path SEEDS =
            Path.of("..", "..", "seeds").toAbsolutePath().normalize();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal = new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            120,
            false,
            false,
            Locale.ENGLISH);

    @Test
    void a_start_tells_what_calls_for_a_reader_and_where_to_go_on() throws InterruptedException {
        Session session = new Session(terminal, Settings.inMemory(), false);
        try (Demonstration demonstration = Demonstration.unpacked()) {
            session.start(List.of(demonstration.parent(), SEEDS));
            String told = out.toString();
            assertThat(told).contains("20 articles");
            assertThat(told.lines()).anyMatch(line -> line.contains("conflict, high") && line.contains("21,500"));
            assertThat(told)
                    .contains(
                            "Running", "curl 'http://localhost:", "s3://" + Stack.BUCKET + "/", "Ready in ", "Ctrl-C");
            assertThat(told.lines()).allMatch(line -> line.length() <= 140);
            assertThat(err.toString()).contains("Reading 20 articles…");
        } finally {
            assertThat(session.stop()).isTrue();
        }
        assertThat(out.toString()).endsWith("Stopped.\n");
    }

    @Test
    void without_seeds_it_starts_empty_and_tells_each_upload_as_it_comes() throws InterruptedException {
        Session session = new Session(terminal, Settings.inMemory(), false);
        try {
            session.start(List.of());
            assertThat(out.toString()).contains("Ready in ").doesNotContain(" found in ");
            S3Client s3 = session.stack().s3();
            s3.putObject(
                    request -> request.bucket(Stack.BUCKET).key("one.txt"),
                    RequestBody.fromString("Kiev a déclaré avoir abattu 44 drones."));
            s3.putObject(request -> request.bucket(Stack.BUCKET).key("empty.txt"), RequestBody.empty());
            assertThat(session.stack().awaitQuiet(Duration.ofSeconds(60))).isTrue();
            s3.deleteObject(request -> request.bucket(Stack.BUCKET).key("one.txt"));
            assertThat(session.stack().awaitQuiet(Duration.ofSeconds(60))).isTrue();
        } finally {
            session.stop();
        }
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("read ") && line.contains("one.txt") && line.contains("claim"))
                .anyMatch(line -> line.startsWith("rejected ") && line.contains("empty.txt  ") && line.length() > 30)
                .anyMatch(line -> line.startsWith("removed ") && line.contains("one.txt"));
    }

    @Test
    void what_never_started_need_not_be_stopped() {
        assertThat(new Session(terminal, Settings.inMemory(), false).stop()).isFalse();
    }
}
