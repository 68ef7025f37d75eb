package recoupe.local.print;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import recoupe.local.files.Progress;

/**
 * Where a command reads what is piped into it and writes what it has to tell, and what it can show there.
 *
 * @param in for what is piped in
 * @param out for results
 * @param err for complaints and progress
 * @param columns width of a line, in columns
 * @param colour whether results may be coloured
 * @param watched whether somebody watches {@code err}, so that progress is worth showing
 * @param locale the language of what is told, and of its numbers and days
 */
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, int columns, boolean colour, boolean watched, Locale locale) {
    /** The width where none is known: what a wide window shows and a printed page still holds. */
    private static final int USUAL_COLUMNS = 120;

    private static final int NARROWEST = 40;

    /**
     * The terminal of this process. The launcher tells in {@code recoupe.terminal} which of «out» and «err» are terminals;
     * without it, both are where Java has a console. {@code NO_COLOR}, set to anything, turns colour off (no-color.org).
     */
    public static Terminal ofProcess(Locale locale) {
        return of(System.getenv(), System.getProperty("recoupe.terminal"), System.console() != null, locale);
    }

    static Terminal of(Map<String, String> environment, String terminals, boolean console, Locale locale) {
        boolean out = terminals == null ? console : terminals.contains("out");
        boolean err = terminals == null ? console : terminals.contains("err");
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.getOrDefault("TERM", ""));
        return new Terminal(
                System.in,
                writer(System.out),
                writer(System.err),
                columns(environment.get("COLUMNS")),
                out && !noColour,
                err,
                locale);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static int columns(String said) {
        try {
            return said == null ? USUAL_COLUMNS : Math.max(NARROWEST, Integer.parseInt(said.strip()));
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    /** The style of what is printed to {@link #out()}. */
    public Style style() {
        return colour ? Style.COLOURED : Style.PLAIN;
    }

    /** The same terminal, told to in another language. */
    public Terminal in(Locale other) {
        return new Terminal(in, out, err, columns, colour, watched, other);
    }

    /** The same terminal with lines as long as they come. */
    Terminal wide() {
        return new Terminal(in, out, err, Integer.MAX_VALUE, colour, watched, locale);
    }

    /** A line or several, wrapped to the width. */
    public void line(String indent, String text) {
        line(indent, text, Style.Tone.NORMAL);
    }

    /** The same in a tone. */
    void line(String indent, String text, Style.Tone tone) {
        Wrapping.wrap(text, columns - indent.length(), Integer.MAX_VALUE)
                .forEach(line -> out.println(indent + style().in(tone, line)));
    }

    /** What is told, in the language of whoever reads it. */
    public Messages messages() {
        return Messages.in(locale);
    }

    /** Names a file that failed, and why. */
    public void complain(String file, String reason) {
        out.flush();
        err.println("recoupe: " + file + ": " + reason);
        err.flush();
    }

    /** Tells what goes on, beside the results. */
    public void mention(String what) {
        out.flush();
        err.println(what);
        err.flush();
    }

    /**
     * A progress bar where somebody watches; nothing elsewhere.
     *
     * @param task the key of what is done
     */
    public Progress progress(String task) {
        return watched ? new ProgressOnTerminal(messages().say("progress." + task), colour) : Progress.UNSEEN;
    }
}
