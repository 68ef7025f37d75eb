package recoupe.reader;

import java.util.Locale;

/** A file that cannot be read as an article; the message names the file, the place and what mends it. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String code;
    private final transient Object[] parts;

    /**
     * @param key the file's key or path
     * @param code why it is refused, a row of refusals.tsv
     * @param parts what goes into that row's places
     */
    UnreadableException(String key, String code, Object... parts) {
        super(key + ": " + Refusals.told(code, Locale.ENGLISH, parts));
        this.key = key;
        this.code = code;
        this.parts = parts.clone();
    }

    /** The key or path of the file that is at fault: the article's, or that of the file beside it. */
    public String key() {
        return key;
    }

    /** What is wrong and what mends it, without the file's name; in French, or else in English. */
    public String reason(Locale locale) {
        return Refusals.told(code, locale, parts);
    }
}
