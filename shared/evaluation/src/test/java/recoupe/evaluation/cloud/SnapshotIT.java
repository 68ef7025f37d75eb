package recoupe.evaluation.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recoupe.evaluation.house.Repository;

/** The start from a snapshot, as Lambda drives it: the function gets ready, is frozen, is woken, and gets its first event. */
class SnapshotIT {
    /** A rehearsal may not write, so what only a write needs is read from the package when the first article comes. */
    private static final int FOR_THE_FIRST_WRITE = 60;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void theApiAnswersItsFirstRequestWithWhatTheSnapshotHolds() throws Exception {
        try (var storage = new EmbeddedStorage();
                var api = frozen("ApiFunction", storage)) {
            Set<String> held = loaded();
            api.lambda().restore();
            RuntimeApi.Answer answer = api.invoke(ApiRequest.get("/articles", ""), PATIENCE);
            assertThat(ApiRequest.answer(answer.body()).status())
                    .as(answer.body() + api.log())
                    .isEqualTo(200);
            assertThat(loadedBeyond(held)).isEmpty();
        }
    }

    @Test
    void theExtractFunctionReadsItsFirstArticleWithLittleMoreThanTheSnapshotHolds() throws Exception {
        try (var storage = new EmbeddedStorage();
                var s3 = storage.s3();
                var extract = frozen("ExtractFunction", storage)) {
            s3.putObject(
                    p -> p.bucket(storage.bucket()).key("first.txt"),
                    Repository.file("seeds/000_a445c386245ea6ca.txt"));
            Set<String> held = loaded();
            extract.lambda().restore();
            RuntimeApi.Answer answer = extract.invoke(storage.eventOf("first.txt"), PATIENCE);
            assertThat(answer.failed()).as(answer.body() + extract.log()).isFalse();
            assertThat(answer.body()).contains("\"ingested\"");
            assertThat(loadedBeyond(held)).hasSizeLessThan(FOR_THE_FIRST_WRITE);
        }
    }

    /** A function that has done all that it does before its snapshot is taken. */
    private FunctionProcess frozen(String function, Storage storage) throws Exception {
        Map<String, String> environment = new HashMap<>(storage.environment());
        environment.put("BUCKET_NAME", storage.bucket());
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        environment.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("classes"));
        var process = new FunctionProcess(function, folder.resolve(function), environment);
        process.lambda().ready().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return process;
    }

    /** The classes read so far from the package that are ours or the SDK's. */
    private Set<String> loaded() throws IOException {
        return Files.readAllLines(folder.resolve("classes")).stream()
                .map(line -> line.replaceFirst("^\\S+ ", "").replaceFirst(" source:.*", ""))
                .filter(name -> name.startsWith("recoupe.") || name.startsWith("software.amazon."))
                .filter(name -> !name.contains("$$Lambda"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What had to be read from the package after the snapshot. */
    private Set<String> loadedBeyond(Set<String> held) throws IOException {
        Set<String> late = loaded();
        late.removeAll(held);
        return late;
    }
}
