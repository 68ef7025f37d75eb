package recoupe.local;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
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
            "Exit codes: 0 done; 1 some files failed, each named with the reason; 2 wrong usage;",
            "3 what --fail-on asks for was found.",
            "",
            "Examples:",
            "  recoupe demo                             what it does, on a dozen invented articles",
            "  recoupe local                            the whole stack on this machine",
            "  recoupe extract seeds/                   the claims of a folder of articles",
            "  recoupe compare seeds/                   where they agree and where they do not, and why",
            "  recoupe explain article.html             every layer of the reading"
        },
        subcommands = {
            DemoCommand.class,
            LocalCommand.class,
            ExtractCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {
    private static final String FRENCH_HELP = "recoupe.local.help";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            scope = ScopeType.INHERIT,
            description = "Language of what is told: ${COMPLETION-CANDIDATES}. Default: the system's.")
    private Languages language;

    public static void main(String[] arguments) {
        int code = execute(Terminal.ofProcess(Languages.of(System.getenv())), arguments);
        System.out.flush();
        System.exit(code);
    }

    /** Runs the command line on a terminal or what stands for one; the exit code. */
    static int execute(Terminal terminal, String... arguments) {
        return commandLine(terminal.in(Languages.asked(arguments, terminal.locale())))
                .execute(arguments);
    }

    /** The command line in the terminal's language. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Main(), new Commands(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(Math.min(100, Math.max(60, terminal.columns())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        if (terminal.locale().equals(Locale.FRENCH)) {
            line.setResourceBundle(ResourceBundle.getBundle(FRENCH_HELP, Locale.FRENCH));
        }
        line.setParameterExceptionHandler(new WrongUsage.Handler(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            terminal.err().println("recoupe: " + message(failure, terminal));
            terminal.err().flush();
            return Exit.SOME_FAILED;
        });
        return line;
    }

    private static String message(Exception failure, Terminal terminal) {
        return failure instanceof Failure told
                ? told.in(terminal.locale())
                : terminal.messages().say("error.unexpected", failure);
    }

    @Override
    public void run() {
        throw new WrongUsage(spec.commandLine(), "usage.no-command");
    }

    /** Makes the commands, giving each the terminal that it writes to. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ExtractCommand.class) {
                return type.cast(new ExtractCommand(terminal));
            }
            if (type == DemoCommand.class) {
                return type.cast(new DemoCommand(terminal));
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
