package recoupe.local;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import recoupe.local.print.Messages;
import recoupe.local.print.Terminal;

/** Arguments that do not go together, told by the key of a message. */
final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] parts;

    /**
     * @param key the message's key
     * @param parts what goes into its places
     */
    WrongUsage(CommandLine line, String key, Object... parts) {
        super(line, key);
        this.key = key;
        this.parts = parts.clone();
    }

    /** Tells what is wrong in the user's language, how the command is called, and where there is more to read. */
    record Handler(Terminal terminal) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException wrong, String[] arguments) {
            CommandLine line = wrong.getCommandLine();
            CommandLine.Help help = line.getHelp();
            terminal.err().println("recoupe: " + message(wrong));
            terminal.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
            terminal.err().println(line.getCommandSpec().qualifiedName() + " --help");
            terminal.err().flush();
            return line.getCommandSpec().exitCodeOnInvalidInput();
        }

        private String message(ParameterException wrong) {
            Messages messages = terminal.messages();
            if (wrong instanceof WrongUsage usage) {
                return messages.say(usage.key, usage.parts);
            }
            if (wrong instanceof MissingParameterException missing) {
                boolean value = !missing.getMissing().isEmpty()
                        && missing.getMissing().get(0) instanceof OptionSpec option
                        && !option.required();
                return messages.say(
                        value ? "usage.missing-value" : "usage.missing",
                        String.join(
                                ", ",
                                missing.getMissing().stream().map(Handler::name).toList()));
            }
            if (wrong instanceof UnmatchedArgumentException unmatched) {
                return unmatched(unmatched, messages);
            }
            if (wrong instanceof OverwrittenOptionException twice) {
                return messages.say("usage.too-often", name(twice.getOverwritten()));
            }
            return wrong.getArgSpec() == null ? wrong.getMessage() : value(wrong, messages);
        }

        private static String unmatched(UnmatchedArgumentException unmatched, Messages messages) {
            String first = unmatched.getUnmatched().get(0);
            boolean command = unmatched.getCommandLine().getParent() == null;
            String key = unmatched.isUnknownOption()
                    ? "usage.unknown-option"
                    : command ? "usage.unknown-command" : "usage.unknown-argument";
            String perhaps = unmatched.getSuggestions().isEmpty()
                    ? ""
                    : " " + messages.say("usage.perhaps", String.join(", ", unmatched.getSuggestions()));
            return messages.say(key, first) + perhaps;
        }

        private static String value(ParameterException wrong, Messages messages) {
            String told = messages.say("usage.no-value", wrong.getValue(), name(wrong.getArgSpec()));
            if (wrong.getCause() instanceof BadValue bad) {
                return told + " " + bad.in(messages);
            }
            Class<?> type = wrong.getArgSpec().typeInfo().getType();
            Class<?> of = wrong.getArgSpec().typeInfo().isMultiValue()
                    ? wrong.getArgSpec().auxiliaryTypes()[0]
                    : type;
            String values = String.join(
                    ", ",
                    java.util.stream.Stream.ofNullable(of.getEnumConstants())
                            .flatMap(java.util.Arrays::stream)
                            .map(Object::toString)
                            .toList());
            return values.isEmpty() ? told : told + " " + messages.say("usage.one-of", values);
        }

        private static String name(ArgSpec argument) {
            return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        }
    }
}
