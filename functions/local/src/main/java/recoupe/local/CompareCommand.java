package recoupe.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recoupe.comparison.Comparer;
import recoupe.language.Engine;
import recoupe.local.files.ArticleFiles;
import recoupe.local.print.Terminal;
import recoupe.model.Claim;
import recoupe.model.Finding;

/** {@code recoupe compare}: how the figures of articles stand to each other, without any server. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Compares the claims of articles: where they agree, fit, change or contradict each other, and why.")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = ArticleOptions.ARTICLES)
    private List<Path> paths = List.of();

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "Compare these claims instead of articles: one a line, as extract --format jsonl writes them"
                    + " and perhaps somebody has corrected them. - is the standard input.")
    private Path claims;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FindingView view;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkUsage();
        Gathering gathered = gather();
        List<Finding> findings =
                new Comparer().compare(claims == null ? gathered.claims() : completed(gathered.claims()));
        int exit = view.tell(findings, gathered.articles() > 1, gathered::fileOf, terminal);
        return gathered.whole() ? exit : Exit.SOME_FAILED;
    }

    private void checkUsage() {
        if (paths.isEmpty() == (claims == null)) {
            throw new WrongUsage(
                    spec.commandLine(), claims == null ? "usage.nothing-to-compare" : "usage.articles-or-claims");
        }
        if (claims != null && !reading.none()) {
            throw new WrongUsage(spec.commandLine(), "usage.options-of-articles");
        }
    }

    private Gathering gather() {
        Gathering gathered = new Gathering(terminal);
        if (claims != null) {
            gathered.take(claims);
            return gathered;
        }
        try (var readings = reading.readings(terminal).of(ArticleFiles.under(paths))) {
            gathered.take(readings);
        }
        return gathered;
    }

    /** The claims with what a person left out (identities, whose, hours) completed from their words; those of articles have theirs. */
    private static List<Claim> completed(List<Claim> corrected) {
        return Engine.load().completion().complete(corrected);
    }
}
