package recoupe.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a measure counts, and what a story tells, in a few plain words of one language. */
final class Titles {
    static final Titles ENGLISH = new Titles(Locale.ENGLISH, 2);
    static final Titles FRENCH = new Titles(Locale.FRENCH, 3);

    private static final String FEMININE = "|f";

    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();

    private Titles(Locale locale, int column) {
        this.locale = locale;
        for (String[] cells : Table.rows("titles.tsv", 4)) {
            words.put(cells[0] + " " + cells[1], cells[column]);
        }
    }

    /** «March, Leeds, 9 May 2026», as far as it is known. */
    String story(String family, String place, String days) {
        String known = words.get("family " + family);
        StringBuilder title = new StringBuilder(known == null ? word("family", "event") : known);
        append(title, place);
        append(title, days);
        return title.toString();
    }

    /** «People killed, Gori, 9–10 Feb 2026». */
    String measure(Label label, String place, String days) {
        StringBuilder title = new StringBuilder(capital(what(label)));
        append(title, place);
        append(title, days);
        return title.toString();
    }

    /** «drones shot down», «% des conducteurs». */
    String what(Label label) {
        String thing = thing(label);
        String plural = plural(thing);
        String noun = plural != null ? plural : label.words() == null ? "" : label.words();
        if (label.unit() != null) {
            boolean share = label.unit().equals("%") && !noun.startsWith("%");
            String counted = share && noun.isEmpty() ? word("unit", "share") : share ? "% " + noun : noun;
            return counted
                    + (label.whose() == null || counted.isEmpty() ? "" : ", ")
                    + (label.whose() == null ? "" : label.whose());
        }
        String happened = happened(label, noun);
        return thing == null || happened.isEmpty() ? noun : noun + " " + happened;
    }

    /** «shot down», «tuées» behind a noun, with which it agrees; empty where no word is wanted. */
    String happened(Label label, String noun) {
        String forms = words.get("action " + label.action());
        String thing = thing(label);
        return forms == null ? "" : agreeing(forms, isFeminine(thing) && noun.equals(plural(thing)));
    }

    private static String plural(String thing) {
        return isFeminine(thing) ? thing.substring(0, thing.length() - FEMININE.length()) : thing;
    }

    private String thing(Label label) {
        return label.thing() == null ? null : words.get("thing " + label.thing());
    }

    private static boolean isFeminine(String thing) {
        return thing != null && thing.endsWith(FEMININE);
    }

    /** The half of «tués|tuées» that goes with a noun. */
    private static String agreeing(String forms, boolean feminine) {
        int bar = forms.indexOf('|');
        return bar < 0 ? forms : feminine ? forms.substring(bar + 1) : forms.substring(0, bar);
    }

    /** A place by the words of its article, a country without words by its usual name. */
    String place(String text, String id) {
        if (text != null || id == null) {
            return text == null ? "" : text;
        }
        return At.node(id).isCountry() ? new Locale("", id).getDisplayCountry(locale) : id;
    }

    /** The word of a table entry; its key where the table has none. */
    String word(String sort, String key) {
        return words.getOrDefault(sort + " " + key, key);
    }

    /** A unit as it stands behind a number: « ha», « euros»; nothing for none. */
    String unit(String code) {
        return code == null ? "" : " " + word("unit", code);
    }

    String day(LocalDate day) {
        return Numbers.days(new Window(day, day), locale);
    }

    Locale locale() {
        return locale;
    }

    private static void append(StringBuilder title, String part) {
        if (!part.isEmpty()) {
            title.append(title.isEmpty() ? "" : ", ").append(part);
        }
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
