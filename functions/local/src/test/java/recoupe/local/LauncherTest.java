package recoupe.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a repository of its own, with a Java and a Maven that only tell how they were called: what is tried is when
 * it builds, what it runs, and what it says when something is missing.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {
    private static final Path LAUNCHER =
            Path.of("..", "..", "recoupe").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Path repository;
    private Path programs;

    @BeforeEach
    void makeRepository() throws IOException {
        repository = Files.createDirectories(folder.resolve("a repository with spaces & é"));
        programs = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.copy(LAUNCHER, repository.resolve("recoupe"));
        Files.writeString(repository.resolve("pom.xml"), "<project/>");
        Files.createDirectories(repository.resolve("functions/local/src/main/java"));
        Files.createDirectories(repository.resolve("shared/model/src/main/java"));
        Files.writeString(repository.resolve("shared/model/src/main/java/A.java"), "class A {}");
        java("17.0.15");
        program(
                "mvn",
                "echo \"built\" >>\"" + folder + "/builds\"; sleep 0.3",
                "touch \"" + repository + "/functions/local/target/recoupe.jar\"");
        age(repository);
    }

    private void java(String version) throws IOException {
        program(
                "java",
                "case $1 in --list-modules) echo jdk.compiler@" + version + "; exit ;; esac",
                "for word; do printf '[%s]' \"$word\"; done; echo");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void program(String name, String... lines) throws IOException {
        program(programs.resolve(name), lines);
    }

    private static void program(Path program, String... lines) throws IOException {
        Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes all files a day old, so that what a test changes is newer whatever the clock's grain. */
    private static void age(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
            }
        }
    }

    private record Run(int code, String out, String err) {}

    private Process start(Path from, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", repository.resolve("recoupe").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", programs + File.pathSeparator + "/usr/bin" + File.pathSeparator + "/bin");
        return builder.start();
    }

    private static Run end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return end(start(folder, arguments));
    }

    private int builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void the_first_run_builds_with_one_line_and_runs_with_the_arguments_as_they_are() throws Exception {
        Run run = run("extract", "a file.txt", "--format", "jsonl", "*");
        assertThat(run.err()).isEqualTo("Building Recoupe (first time takes a minute)…\n");
        assertThat(run.out())
                .contains("[-jar][" + repository
                        + "/functions/local/target/recoupe.jar][extract][a file.txt][--format][jsonl][*]");
        assertThat(run.code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void nothing_is_built_twice() throws Exception {
        run("extract");
        Run again = run("extract");
        assertThat(again.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_changed_is_built_and_so_is_one_that_is_gone() throws Exception {
        run("extract");
        Path source = repository.resolve("shared/model/src/main/java/A.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(run("extract").err()).contains("the sources have changed");
        assertThat(builds()).isEqualTo(2);
        age(repository.resolve("shared"));
        run("extract");
        assertThat(builds()).isEqualTo(2);
        Files.delete(source);
        Files.setLastModifiedTime(
                source.getParent(), FileTime.from(Instant.now().plusSeconds(2)));
        run("extract");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void tests_and_editors_files_are_no_reason_to_build() throws Exception {
        run("extract");
        Path test = Files.createDirectories(repository.resolve("shared/model/src/test/java"));
        Files.writeString(test.resolve("ATest.java"), "class ATest {}");
        Files.writeString(repository.resolve("shared/model/.A.java.swp"), "");
        assertThat(run("extract").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void two_first_runs_at_once_build_once() throws Exception {
        Process first = start(folder, "extract");
        Process second = start(folder, "compare");
        assertThat(end(first).out()).contains("[extract]");
        assertThat(end(second).out()).contains("[compare]");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_lock_whose_owner_is_gone_stops_nobody() throws Exception {
        Path target = Files.createDirectories(repository.resolve("functions/local/target"));
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        Files.writeString(target.resolve("build.lock"), gone.pid() + "\n");
        assertThat(run("extract").code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log_and_is_tried_again_next_time() throws Exception {
        program("mvn", "echo built >>\"" + folder + "/builds\"", "echo '[ERROR] A.java:[1,1] broken'; exit 1");
        Run run = run("extract");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the build failed").contains("[ERROR] A.java:[1,1] broken");
        assertThat(run.out()).isEmpty();
        run("extract");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_link_to_the_launcher_finds_its_repository() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), repository.resolve("recoupe"));
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", link.toString(), "--help").directory(new File("/"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", programs + ":/usr/bin:/bin");
        assertThat(end(builder.start()).out()).contains(repository + "/functions/local/target/recoupe.jar");
    }

    @Test
    void an_old_Java_is_refused_with_what_is_needed() throws Exception {
        java("11.0.2");
        Run run = run("extract");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Java 17 or later").contains("11.0.2");
        assertThat(builds()).isZero();
    }

    @Test
    void Maven_is_asked_for_only_where_there_is_something_to_build() throws Exception {
        run("extract");
        Files.delete(programs.resolve("mvn"));
        // A machine may have a Maven of its own in /usr/bin, so the search ends before it.
        assertThat(withoutMaven("extract").code()).isZero();
        Files.delete(repository.resolve("functions/local/target/recoupe.jar"));
        Run run = withoutMaven("extract");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Maven is missing");
    }

    @Test
    void a_missing_Java_is_told() throws Exception {
        Files.delete(programs.resolve("java"));
        Run run = withoutMaven("extract");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Java is missing").contains("17");
    }

    /** Runs with a search path that has the tools of the script and nothing else. */
    private Run withoutMaven(String... arguments) throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name : List.of(
                "readlink",
                "dirname",
                "sed",
                "head",
                "tail",
                "find",
                "mkdir",
                "cat",
                "rm",
                "mv",
                "mktemp",
                "sleep",
                "grep",
                "stty",
                "cut",
                "touch",
                "tput")) {
            Path tool = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, name))
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(Path.of("/bin/false"));
            program(tools.resolve(name), "exec " + tool + " \"$@\"");
        }
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", repository.resolve("recoupe").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs + ":" + tools);
        return end(builder.start());
    }
}
