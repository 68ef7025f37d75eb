package recoupe.local;

import java.util.Locale;
import recoupe.local.print.Messages;

/** A reason to give up that a user can mend; its message is all that is shown. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] parts;

    /**
     * @param key the message's key
     * @param parts what goes into its places
     */
    public Failure(String key, Object... parts) {
        super(Messages.in(Locale.ENGLISH).say(key, parts));
        this.key = key;
        this.parts = parts.clone();
    }

    /** The same with what caused it. */
    public Failure because(Throwable cause) {
        initCause(cause);
        return this;
    }

    String in(Locale locale) {
        return Messages.in(locale).say(key, parts);
    }
}
