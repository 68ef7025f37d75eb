package recoupe.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recoupe.comparison.Comparer;
import recoupe.local.files.ArticleFile;
import recoupe.local.files.Demonstration;
import recoupe.local.files.Progress;
import recoupe.local.files.Readings;
import recoupe.local.print.Terminal;

/** {@code recoupe demo}: what Recoupe does, on invented articles, without any server. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares a dozen invented articles on four invented events: the same as compare on your own.")
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write the articles into this folder instead, to read them and to try with them.")
    private Path folder;

    @Mixin
    private FindingView view;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (folder != null) {
            return write();
        }
        try (Demonstration demonstration = Demonstration.unpacked()) {
            return compare(demonstration.articles());
        }
    }

    private int write() {
        int written = Demonstration.writeTo(empty(folder));
        terminal.line(
                "",
                terminal.messages().say("demo.written", terminal.messages().count("articles.count", written), folder));
        terminal.out().flush();
        return Exit.DONE;
    }

    private int compare(List<ArticleFile> articles) {
        Gathering gathered = new Gathering(terminal);
        try (var readings = new Readings(Map.of(), terminal.messages(), Progress.UNSEEN).of(articles)) {
            gathered.take(readings);
        }
        if (view.isForReaders()) {
            terminal.line("", terminal.messages().say("demo.intro", articles.size()));
            terminal.out().println();
        }
        int exit = view.tell(new Comparer().compare(gathered.claims()), true, gathered::fileOf, terminal);
        if (view.isForReaders()) {
            terminal.out().println();
            terminal.line("", terminal.messages().say("demo.next"));
            terminal.out().flush();
        }
        return exit;
    }

    private static Path empty(Path folder) {
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            if (Files.exists(folder) && !Files.isDirectory(folder)
                    || inside.findAny().isPresent()) {
                throw new Failure("error.not-empty", folder);
            }
            return folder;
        } catch (IOException e) {
            throw new Failure("error.cannot-write", folder, e.getMessage()).because(e);
        }
    }
}
