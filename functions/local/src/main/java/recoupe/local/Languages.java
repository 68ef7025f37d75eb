package recoupe.local;

import java.util.Locale;
import java.util.Map;

/** The languages in which the command line speaks. */
enum Languages {
    en(Locale.ENGLISH),
    fr(Locale.FRENCH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Languages(Locale locale) {
        this.locale = locale;
    }

    /** The language of the system as POSIX tells it (LC_ALL before LC_MESSAGES before LANG): French, or else English. */
    static Locale of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String said = environment.getOrDefault(name, "");
            if (!said.isEmpty()) {
                return said.startsWith(fr.name()) ? fr.locale : en.locale;
            }
        }
        return en.locale;
    }

    /** What the arguments ask for with {@code --lang}; the fallback if they ask for nothing that there is. */
    static Locale asked(String[] arguments, Locale fallback) {
        Locale asked = fallback;
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith(OPTION + "=")
                    ? arguments[i].substring(OPTION.length() + 1)
                    : arguments[i].equals(OPTION) && i + 1 < arguments.length ? arguments[i + 1] : "";
            for (Languages language : values()) {
                asked = value.equals(language.name()) ? language.locale : asked;
            }
        }
        return asked;
    }
}
