package recoupe.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recoupe.local.files.Reading;
import recoupe.local.print.ClaimsPrinter;
import recoupe.local.print.Terminal;

/** {@code recoupe extract}: the claims of articles, without any server. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the claims of articles: who said what, with which number.")
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ArticleOptions articles;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. jsonl has one claim a line.")
    private Format format;

    @Option(names = "--wide", description = "In the table, lines as long as they come, and nothing cut.")
    private boolean wide;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean whole = true;
        try (ClaimsPrinter printer = ClaimsPrinter.of(format.name(), terminal, wide);
                var readings = articles.readings(terminal).of(articles.files())) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    printer.print(read.file(), read.analysis());
                } else if (reading instanceof Reading.Failed failed) {
                    terminal.complain(failed.file(), failed.reason());
                    whole = false;
                }
            }
        }
        return whole ? Exit.DONE : Exit.SOME_FAILED;
    }
}
