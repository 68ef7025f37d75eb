package recoupe.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recoupe.comparison.Sentences;
import recoupe.local.print.FindingsPrinter;
import recoupe.local.print.PairsPrinter;
import recoupe.local.print.TableOptions;
import recoupe.local.print.TableOptions.Hidden;
import recoupe.local.print.Terminal;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Relation;

/** How findings are told: which, in what form, and how much of each. */
final class FindingView {
    @Mixin
    private FindingOptions asked;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. jsonl has one finding a line.")
    private Format format;

    @Option(names = "--pairs", description = "Tell every pair of claims behind the findings rather than the findings.")
    private boolean pairs;

    @Option(
            names = "--withheld",
            description = "Also tell where no judgement is possible, and what would have to be known.")
    private boolean withheld;

    @Option(
            names = "--within",
            description = "In the table, also show what stands within one article; the other formats always have it.")
    private boolean within;

    @Option(
            names = {"-q", "--quiet"},
            description = "In the table, nothing but the sentence of each high or medium alert, a line each.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "In the table, also the words of either side, what weighed, and all agreements.")
    private boolean verbose;

    @Option(names = "--wide", description = "In the table, lines as long as they come, and every outlet by name.")
    private boolean wide;

    /**
     * Tells what is asked for of some findings.
     *
     * @param several whether they are of more than one article: of one alone, all is within it
     * @param fileOf the file under which the user knows a claim; null if none is known
     * @return the exit code that they ask for
     */
    int tell(List<Finding> all, boolean several, Function<Claim, String> fileOf, Terminal terminal) {
        Sentences sentences = Sentences.in(terminal.locale());
        List<Finding> findings = asked.of(all, finding -> sentences.story(finding.story()));
        if (pairs) {
            PairsPrinter.of(format.name(), terminal).print(findings, fileOf);
        } else {
            TableOptions options = new TableOptions(quiet, verbose, wide, asked.choosing(), hidden(several));
            FindingsPrinter.of(format.name(), terminal, withheld || asked.names(Relation.WITHHELD), options)
                    .print(findings, fileOf);
        }
        return asked.exit(findings);
    }

    /** Whether people read what is told, rather than programs or somebody in a hurry. */
    boolean isForReaders() {
        return format == Format.table && !pairs && !quiet;
    }

    private Map<Hidden, String> hidden(boolean several) {
        Map<Hidden, String> hidden = new EnumMap<>(Hidden.class);
        if (several && !within) {
            hidden.put(Hidden.WITHIN, "--within");
        }
        if (!asked.names(Relation.PART_WHOLE)) {
            hidden.put(Hidden.PART_WHOLE, "--relation part_whole");
        }
        if (!withheld && !asked.names(Relation.WITHHELD)) {
            hidden.put(Hidden.WITHHELD, "--withheld");
        }
        return hidden;
    }
}
