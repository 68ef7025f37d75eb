package recoupe.evaluation.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import recoupe.comparison.Comparer;
import recoupe.language.Engine;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.reader.ArticleReader;
import recoupe.reader.Sidecar;
import recoupe.reader.Source;

/** How long the five seed articles take, warm, on one thread: to read, and to compare. Started by hand ({@code main}). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {
    private final Engine engine = Engine.load();
    private List<Article> seeds;
    private List<Claim> claims;

    @Setup
    public void readSeeds() throws IOException {
        Path folder = Files.isDirectory(Path.of("seeds")) ? Path.of("seeds") : Path.of("..", "..", "seeds");
        try (Stream<Path> files = Files.list(folder)) {
            seeds = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(EngineBenchmark::article)
                    .toList();
        }
        claims = readFiveArticles();
    }

    private static Article article(Path file) {
        try {
            return ArticleReader.read(new Source(
                    file.getFileName().toString(), Files.readAllBytes(file), Sidecar.read(file), Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public List<Claim> readFiveArticles() {
        return seeds.stream().flatMap(a -> engine.analyse(a).claims().stream()).toList();
    }

    @Benchmark
    public List<Finding> compareFiveArticles() {
        return new Comparer().compare(claims);
    }

    @Benchmark
    public Engine loadTheEngine() {
        return Engine.load();
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
