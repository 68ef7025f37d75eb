package recoupe.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import recoupe.local.print.Terminal;

/** The {@code recoupe} command. */
@Command(
        name = "recoupe",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Reads who said what, with which number, in news articles, and shows where sources disagree.",
        description = "%nArticles are text, HTML, Markdown or JSON files in French or English.%n",
        footer = {
            "",
            "Exit codes: 0 done; 1 some files failed, each named with the reason; 2 wrong usage.",
            "",
            "Examples:",
            "  recoupe local                            the whole stack on this machine",
            "  recoupe extract seeds/                   the claims of a folder of articles",
            "  recoupe compare seeds/ --format jsonl    how they stand to each other",
            "  recoupe explain article.html             every layer of the reading"
        },
        subcommands = {
            LocalCommand.class,
            ExtractCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        int code = commandLine(Terminal.ofProcess()).execute(arguments);
        System.out.flush();
        System.exit(code);
    }

    /** The command line, writing to a terminal or what stands for one. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Main(), new Commands(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(Math.min(100, Math.max(60, terminal.columns())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            terminal.err().println("recoupe: " + message(failure));
            terminal.err().flush();
            return Exit.SOME_FAILED;
        });
        return line;
    }

    private static String message(Exception failure) {
        return failure instanceof Failure ? failure.getMessage() : "unexpected fault: " + failure;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }

    /** Makes the commands, giving each the terminal that it writes to. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ExtractCommand.class) {
                return type.cast(new ExtractCommand(terminal));
            }
            if (type == LocalCommand.class) {
                return type.cast(new LocalCommand(terminal));
            }
            if (type == CompareCommand.class) {
                return type.cast(new CompareCommand(terminal));
            }
            if (type == ExplainCommand.class) {
                return type.cast(new ExplainCommand(terminal));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
