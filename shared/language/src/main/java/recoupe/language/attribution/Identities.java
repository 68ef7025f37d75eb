package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.place.Countries;
import recoupe.language.place.Folded;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Rules that give the spellings of a name one identity: an institution's is composed from the concepts of its words and its country,
 * a person's is the surname in a form that the usual transliterations share.
 */
final class Identities {
    private static final String MINISTRY = "ministry";
    private static final int MINISTRY_RANK = 3;

    private final Language language;
    private final Countries countries;
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private record Concept(String name, int rank, boolean national) {}

    Identities(Language language, Countries countries) {
        this.language = language;
        this.countries = countries;
        Table.common("institution-synonyms").forEach(row -> synonyms.put(row.need("identity"), row.need("means")));
        for (Table.Row row : Table.common("institution-words")) {
            Concept concept = new Concept(
                    row.need("concept"),
                    Integer.parseInt(row.need("rank")),
                    row.get("scope").equals("national"));
            names.add(concept.name());
            row.list(language.code()).forEach(lemma -> concepts.putIfAbsent(Folded.of(lemma), concept));
        }
    }

    /** The country that a stretch of text names by adjective, name, capital or seat of power; null if none or several. */
    String side(Text text, int first, int end) {
        String side = null;
        for (int i = first; i < end; i++) {
            String found = countryAt(text, i, end);
            if (found != null && side != null && !found.equals(side)) {
                return null;
            }
            side = found == null ? side : found;
        }
        return side;
    }

    private String countryAt(Text text, int at, int end) {
        Token token = text.token(at);
        boolean capital = token.isCapitalised();
        if (token.is(Pos.ADJECTIVE) || token.is(Pos.NOUN) || capital) {
            String country = countries.ofAdjective(language, token.text());
            if (country != null && (capital || language == Language.FRENCH)) {
                return country;
            }
        }
        if (!capital) {
            return null;
        }
        for (int to = Math.min(end, at + 4); to > at; to--) {
            String country = country(text.words(at, to));
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** An adjective of a country by itself, as the tagger leaves it at times: "Russian". */
    boolean isDemonym(String name) {
        return language == Language.ENGLISH
                && countries.ofAdjective(language, name) != null
                && countries.named(name) == null;
    }

    /** The country whose authorities a seat of power stands for; null if the name is none. */
    String power(String name) {
        return countries.ofPower(name);
    }

    /** The country that a name stands for: its own, its capital's, its seat of power's. */
    String country(String name) {
        String country = countries.named(name);
        if (country == null) {
            country = countries.ofCapital(name);
        }
        return country == null ? countries.ofPower(name) : country;
    }

    /** «ru.defence-ministry»; null if no word of an institution or no country is in it. */
    String institution(Text text, int first, int end, String side) {
        return composed(text, first, end, side, null);
    }

    /** The ministry of the portfolio that a minister's words name: «ministre russe de la Défense»; null if they name none. */
    String ministry(Text text, int first, int end, String side) {
        String ministry = composed(text, first, end, side, MINISTRY);
        return ministry == null || ministry.endsWith("." + MINISTRY) ? null : ministry;
    }

    /** Words of a body of which a country has one, its ministries or its army, and of nothing else: no «ministère du territoire». */
    boolean isNational(Text text, int first, int end) {
        boolean national = false;
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            Concept concept = concept(token);
            if (concept == null && (token.is(Pos.NOUN) || token.is(Pos.PROPER))) {
                return false;
            }
            national |= concept != null && concept.national();
        }
        return national;
    }

    /** An identity without its country is composed of the words of institutions. */
    boolean isBodyOfState(String identity) {
        return names.stream().anyMatch(name -> identity.equals(name) || identity.endsWith("-" + name));
    }

    private Concept concept(Token token) {
        Concept concept = concepts.get(Folded.of(token.lemma()));
        return concept == null ? concepts.get(Folded.of(token.text())) : concept;
    }

    private String composed(Text text, int first, int end, String side, String implied) {
        Map<Integer, List<String>> found = new TreeMap<>();
        boolean kind = implied != null;
        if (kind) {
            found.computeIfAbsent(MINISTRY_RANK, k -> new ArrayList<>()).add(implied);
        }
        for (int i = first; i < end; i++) {
            Concept concept = concept(text.token(i));
            if (concept != null && (implied == null || concept.rank() == 1)) {
                kind |= concept.rank() > 1;
                List<String> names = found.computeIfAbsent(concept.rank(), k -> new ArrayList<>());
                if (!names.contains(concept.name())) {
                    names.add(concept.name());
                }
            }
        }
        if (!kind || side == null) {
            return null;
        }
        List<String> all = new ArrayList<>();
        found.values().forEach(names -> names.stream().sorted().forEach(all::add));
        String identity = String.join("-", all);
        return side + "." + synonyms.getOrDefault(identity, identity);
    }

    /** «Vorobiov», "Vorobyov" and "Vorobiev" become «vorobev»: the last name as the usual transliterations share it. */
    static String person(String name) {
        String surname = Folded.of(name);
        surname = surname.substring(surname.lastIndexOf(' ') + 1).replace("'", "");
        return surname.toLowerCase(Locale.ROOT)
                .replace("tch", "ch")
                .replace("ou", "u")
                .replace("iy", "y")
                .replace("yy", "y")
                .replace("ij", "y")
                .replace("yj", "y")
                .replace("ia", "ya")
                .replace("io", "e")
                .replace("yo", "e")
                .replace("ie", "e")
                .replaceAll("(?<=[a-z]{3})ine$", "in")
                .replaceAll("(sk|ts)(i|yi)$", "$1y")
                .replaceAll("ff$", "v");
    }
}
