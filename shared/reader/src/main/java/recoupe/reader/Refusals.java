package recoupe.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why files are refused, in the languages of those who send them. */
final class Refusals {
    private static final Map<String, List<String>> ROWS = new HashMap<>();

    static {
        for (List<String> row : Table.rows("refusals.tsv", 5)) {
            ROWS.put(row.get(0), row);
        }
    }

    private Refusals() {}

    /** Two sentences: what is wrong, and what mends it. */
    static String told(String code, Locale locale, Object... parts) {
        List<String> row = ROWS.get(code);
        int column = locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? 3 : 1;
        return String.format(Locale.ROOT, row.get(column) + ". " + row.get(column + 1) + ".", parts);
    }
}
