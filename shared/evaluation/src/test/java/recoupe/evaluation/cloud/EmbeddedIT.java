package recoupe.evaluation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.evaluation.house.Repository;

/** The whole path, with S3 and DynamoDB in this process: no container, no account. */
class EmbeddedIT extends WholePath {
    @Override
    Storage open() throws Exception {
        return new EmbeddedStorage();
    }

    /** The files that a user may hand to {@code sam local invoke}. */
    static Stream<Path> eventFiles() throws IOException {
        return Files.list(Repository.file("events"));
    }

    @ParameterizedTest
    @MethodSource("eventFiles")
    void everyEventFileIsUnderstood(Path file) throws Exception {
        String event = Files.readString(file);
        if (event.contains("\"requestContext\"")) {
            assertThat(ask(event).status()).isEqualTo(200);
        } else {
            deliver(event);
        }
    }
}
