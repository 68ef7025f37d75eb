package recoupe.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recoupe.local.files.Reading;
import recoupe.local.print.Explanation;
import recoupe.local.print.ExplanationPrinter;
import recoupe.local.print.Terminal;

/** {@code recoupe explain}: every layer of the reading of articles. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows every layer of the reading of an article: sentences, quotations, quantities, times, places,"
                        + " speakers, statements, claims, and the rules that made them.")
final class ExplainCommand implements Callable<Integer> {
    /** How an analysis is shown. */
    enum Form {
        json,
        jsonl,
        html
    }

    private final Terminal terminal;

    @Mixin
    private ArticleOptions articles;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "${COMPLETION-CANDIDATES}; default: html if --output ends in .html, else json. json is one"
                            + " object for one file, an array for several; html is one page with the words highlighted in place.")
    private Form format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Write to this file rather than to the standard output.")
    private Path output;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean whole = true;
        PrintWriter out = open();
        try (ExplanationPrinter printer = ExplanationPrinter.of(form().name(), out, !articles.one());
                var readings = articles.readings(terminal).of(articles.files())) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    printer.print(Explanation.of(read.file(), read.analysis()));
                } else if (reading instanceof Reading.Failed failed) {
                    terminal.complain(failed.file(), failed.reason());
                    whole = false;
                }
            }
        } finally {
            close(out);
        }
        if (output != null) {
            terminal.mention(terminal.messages().say("written", output));
        }
        return whole ? Exit.DONE : Exit.SOME_FAILED;
    }

    private Form form() {
        if (format != null) {
            return format;
        }
        return output != null
                        && output.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.html?")
                ? Form.html
                : Form.json;
    }

    private PrintWriter open() {
        if (output == null) {
            return terminal.out();
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure("error.cannot-write", output, e.getMessage()).because(e);
        }
    }

    private void close(PrintWriter out) {
        boolean failed = out.checkError();
        if (output != null) {
            out.close();
            if (failed) {
                throw new Failure("error.not-all-written", output);
            }
        }
    }
}
