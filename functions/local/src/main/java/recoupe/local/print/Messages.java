package recoupe.local.print;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The short texts of the command line in one language, by key. */
public final class Messages {
    private static final String BUNDLE = "recoupe.local.messages";
    private static final Map<Locale, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages in(Locale locale) {
        return LOADED.computeIfAbsent(locale, Messages::new);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, its places filled.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String say(String key, Object... parts) {
        String text = texts.getString(key);
        return parts.length == 0 ? text : String.format(locale, text, parts);
    }

    /** The text of a key for a number of things, which is its first part. */
    public String count(String key, long number, Object... more) {
        boolean one = number == 1 || number == 0 && locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        Object[] parts = new Object[more.length + 1];
        parts[0] = number;
        System.arraycopy(more, 0, parts, 1, more.length);
        return say(one && texts.containsKey(key + ".one") ? key + ".one" : key, parts);
    }
}
