package recoupe.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The places that the tables know, by every spelling in either language. Immutable once loaded. */
final class Gazetteer {
    /** Tokens of the longest name looked up: «République démocratique du Congo» has four. */
    private static final int LONGEST = 6;

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private Gazetteer() {}

    /** Reads {@code common/places.tsv} and takes the countries and their capitals. */
    static Gazetteer load(Countries countries) {
        Gazetteer gazetteer = new Gazetteer();
        for (Country country : countries.all()) {
            Known land = new Known(country.code(), null, Known.Kind.COUNTRY);
            gazetteer.enter(country.french(), land);
            gazetteer.enter(country.english(), land);
            if (!country.capitalsEnglish().isEmpty()) {
                Known capital = new Known(Folded.of(country.capitalsEnglish().get(0)), country.code(), Known.Kind.CITY);
                gazetteer.enter(country.capitalsFrench(), capital);
                gazetteer.enter(country.capitalsEnglish(), capital);
            }
        }
        for (Table.Row row : Table.common("places")) {
            gazetteer.enter(row);
        }
        return gazetteer;
    }

    private void enter(Table.Row row) {
        String country = row.get("country");
        List<String> english = row.list("en");
        try {
            Known place = new Known(
                    Folded.of(english.get(0)),
                    country.isEmpty() ? null : country,
                    Known.Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT)));
            enter(english, place);
            enter(row.list("fr"), place);
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage());
        }
    }

    private void enter(List<String> names, Known place) {
        for (String name : names) {
            String folded = Folded.of(name);
            add(folded, place);
            if (folded.startsWith("le ")) {
                add(folded.substring(3), place);
            }
        }
    }

    private void add(String folded, Known place) {
        List<Known> places = byName.computeIfAbsent(folded, name -> new ArrayList<>(1));
        if (!places.contains(place)) {
            places.add(place);
        }
        firstWords.add(folded.split("[ ']")[0]);
    }

    /** The places of this name, in the order of the tables; none if it is unknown. */
    List<Known> named(String name) {
        return byName.getOrDefault(Folded.of(name), List.of());
    }

    /** The index after the last token of the longest known name that starts at a token; the token itself if none does. */
    int end(Text text, int token) {
        Token first = text.token(token);
        if (!firstWords.contains(Folded.of(first.norm()).split("[ ']", 2)[0])) {
            return token;
        }
        int most =
                Math.min(token + LONGEST, text.sentences().get(first.sentence()).endToken());
        for (int end = most; end > token; end--) {
            if (hasCapital(text, token, end) && byName.containsKey(Folded.of(text.words(token, end)))) {
                return end;
            }
        }
        return token;
    }

    private static boolean hasCapital(Text text, int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.token(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }
}
