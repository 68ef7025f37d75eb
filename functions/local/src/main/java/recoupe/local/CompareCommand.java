package recoupe.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recoupe.comparison.Comparer;
import recoupe.local.files.Reading;
import recoupe.local.print.ComparisonsPrinter;
import recoupe.local.print.Terminal;
import recoupe.model.Claim;

/** {@code recoupe compare}: how the claims of articles stand to each other, without any server. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Compares the claims of articles: where they agree, fit, change or contradict each other, and why.")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ArticleOptions articles;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. jsonl has one relation a line.")
    private Format format;

    @Option(
            names = "--all",
            description =
                    "In the table, also show pairs that only look comparable; the other formats always have them.")
    private boolean all;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean whole = true;
        List<Claim> claims = new ArrayList<>();
        Map<String, String> fileOfArticle = new HashMap<>();
        try (var readings = articles.readings(terminal, "Reading").of(articles.files())) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    claims.addAll(read.analysis().claims());
                    fileOfArticle.put(read.analysis().article().id(), read.file());
                } else if (reading instanceof Reading.Failed failed) {
                    terminal.complain(failed.file(), failed.reason());
                    whole = false;
                }
            }
        }
        ComparisonsPrinter.of(format.name(), terminal, all).print(new Comparer().compare(claims), fileOfArticle::get);
        return whole ? Exit.DONE : Exit.SOME_FAILED;
    }
}
