package recoupe.language.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;

/**
 * The countries, by name, adjective, capital and seat of power; every look-up gives the country's code (ISO 3166-1 alpha-2, lower
 * case) or null.
 *
 * <p>Spellings are {@linkplain Folded folded}: case and accents make no difference, so a caller that needs the capital letter
 * («Polish» but not «polish») looks at the word itself.
 */
public final class Countries {
    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<Language, Map<String, String>> byAdjective =
            Map.of(Language.FRENCH, new HashMap<>(), Language.ENGLISH, new HashMap<>());
    private final Map<String, String> byCapital = new HashMap<>();
    private final Map<String, String> byPower = new HashMap<>();

    private Countries() {}

    /** Reads {@code common/countries.tsv}. */
    public static Countries load() {
        Countries countries = new Countries();
        for (Table.Row row : Table.common("countries")) {
            countries.add(row);
        }
        return countries;
    }

    private void add(Table.Row row) {
        String code = row.need("code");
        Country country = new Country(
                code,
                row.list("fr"),
                row.list("en"),
                row.list("capital_fr"),
                row.list("capital_en"),
                row.list("power"));
        if (byCode.put(code, country) != null) {
            throw row.bad("a second row for " + code);
        }
        enter(byName, code, country.french());
        enter(byName, code, country.english());
        enter(byCapital, code, country.capitalsFrench());
        enter(byCapital, code, country.capitalsEnglish());
        enter(byPower, code, country.powers());
        for (String adjective : row.list("adjective_fr")) {
            enter(byAdjective.get(Language.FRENCH), code, frenchForms(adjective));
        }
        for (String adjective : row.list("adjective_en")) {
            enter(byAdjective.get(Language.ENGLISH), code, englishForms(adjective));
        }
    }

    private static void enter(Map<String, String> map, String code, List<String> spellings) {
        for (String spelling : spellings) {
            map.putIfAbsent(Folded.of(spelling), code);
        }
    }

    private static List<String> frenchForms(String entry) {
        int slash = entry.indexOf('/');
        String masculine = slash < 0 ? entry : entry.substring(0, slash);
        String feminine = slash < 0 ? feminine(masculine) : entry.substring(slash + 1);
        return List.of(masculine, feminine, plural(masculine), plural(feminine));
    }

    /** «ukrainien» → «ukrainienne», «libanais» → «libanaise», «russe» → «russe». */
    private static String feminine(String masculine) {
        if (masculine.endsWith("e")) {
            return masculine;
        }
        return masculine.endsWith("ien") || masculine.endsWith("éen") ? masculine + "ne" : masculine + "e";
    }

    private static String plural(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word : word + "s";
    }

    private static List<String> englishForms(String word) {
        boolean invariable = word.endsWith("ese") || word.endsWith("ish") || word.endsWith("men") || word.endsWith("s");
        return invariable ? List.of(word) : List.of(word, word + "s");
    }

    public Collection<Country> all() {
        return List.copyOf(new ArrayList<>(byCode.values()));
    }

    /** The country of a code; null if there is none. */
    public Country of(String code) {
        return byCode.get(code);
    }

    /** The country of this name, in either language: «Russie», "Russia", «États-Unis». */
    public String named(String name) {
        return byName.get(Folded.of(name));
    }

    /** The country of this adjective or inhabitants' noun, in any gender and number: «ukrainiennes», "Ukrainians". */
    public String ofAdjective(Language language, String word) {
        return byAdjective.get(language).get(Folded.of(word));
    }

    /** The country of which this is the capital: «Kiev», "Kyiv", «Moscou». */
    public String ofCapital(String name) {
        return byCapital.get(Folded.of(name));
    }

    /** The country whose authorities this seat stands for: «Kremlin», «Maison-Blanche», "Downing Street". */
    public String ofPower(String name) {
        return byPower.get(Folded.of(name));
    }
}
