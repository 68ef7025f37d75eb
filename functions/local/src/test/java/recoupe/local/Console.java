package recoupe.local;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import recoupe.local.print.Terminal;

/** The command line run in a test: what it printed, what it complained of, how it ended. */
record Console(int code, String out, String err) {
    static Console run(Object... arguments) {
        return piped("", arguments);
    }

    /** With something on the standard input. */
    static Console piped(String in, Object... arguments) {
        return run(in, 120, Locale.ENGLISH, arguments);
    }

    /** In a terminal of a width and a language. */
    static Console wide(int columns, Locale locale, Object... arguments) {
        return run("", columns, locale, arguments);
    }

    private static Console run(String in, int columns, Locale locale, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                columns,
                false,
                false,
                locale);
        int code = Main.execute(
                terminal, List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        terminal.out().flush();
        terminal.err().flush();
        return new Console(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
