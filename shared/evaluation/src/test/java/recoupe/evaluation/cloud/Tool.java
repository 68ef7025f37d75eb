package recoupe.evaluation.cloud;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import recoupe.evaluation.house.Repository;

/** A program of this machine, run in the folder of the repository. */
final class Tool {
    /** How a program ended, and all that it wrote on both of its outputs. */
    record Ended(int exitCode, String output) {}

    private static final int MINUTES = 3;

    private Tool() {}

    /** Whether the search path has a program of this name. */
    static boolean isInstalled(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /**
     * Runs a program to its end.
     *
     * @throws IllegalStateException if it has not ended after three minutes
     */
    static Ended run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("tool", ".log");
        try {
            Process process = start(command, output);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " has not ended: " + Files.readString(output));
            }
            return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** Starts a program that writes into a file. */
    static Process start(List<String> command, Path output) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(Repository.file("").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("AWS_DEFAULT_REGION", "eu-west-3", "SAM_CLI_TELEMETRY", "0"));
        return builder.start();
    }
}
