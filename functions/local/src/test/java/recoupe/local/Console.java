package recoupe.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import recoupe.local.print.Terminal;

/** The command line run in a test: what it printed, what it complained of, how it ended. */
record Console(int code, String out, String err) {
    static Console run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120, false, false);
        int code = Main.commandLine(terminal)
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        terminal.out().flush();
        terminal.err().flush();
        return new Console(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
