package recoupe.local;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;
import recoupe.local.print.Messages;

/** A value of an option that cannot be read, with what one looks like, in any language. */
final class BadValue extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] parts;

    /**
     * @param key the message's key
     * @param parts what goes into its places
     */
    BadValue(String key, Object... parts) {
        super(Messages.in(Locale.ENGLISH).say(key, parts));
        this.key = key;
        this.parts = parts.clone();
    }

    String in(Messages messages) {
        return messages.say(key, parts);
    }
}
