package recoupe.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import recoupe.language.Language;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** Builds the phrases of one text around the names of places. */
final class PlacePhrases {
    private final Text text;
    private final PlaceWords words;
    private final Countries countries;

    PlacePhrases(Text text, PlaceWords words, Countries countries) {
        this.text = text;
        this.words = words;
        this.countries = countries;
    }

    /**
     * A place as the text has it.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param land code of its country; null if it is one itself, lies in none or that is not known
     * @param container identity of the place that its own words say it lies in: an airport's city; null if they do not
     * @param sort the word that its identity carries besides the name: "region", "airport", "south"; empty if none
     * @param shares the names that follow are of the same sort: «régions de Koursk et de Belgorod»
     */
    record Phrase(
            int first,
            int end,
            String id,
            String land,
            String container,
            String sort,
            boolean shares,
            List<String> rules) {
        Phrase(int first, int end, String id, String land, String sort, String rule) {
            this(first, end, id, land, null, sort, false, List.of(rule));
        }

        Phrase in(String holder) {
            return new Phrase(first, end, id, land, holder, sort, shares, rules);
        }
    }

    /**
     * The phrase around a name; null where the name stands for authorities.
     *
     * @param place the place meant; null if the tables do not know the name
     * @param last the phrase of the name before; null if there is none
     */
    Phrase of(Name name, Known place, Phrase last) {
        Phrase phrase = around(name, place, last);
        boolean apart = phrase == null
                || (last == null || last.end() <= phrase.first())
                        && text.token(phrase.first()).sentence()
                                == text.token(phrase.end() - 1).sentence();
        return apart ? phrase : plain(name, id(name, place), place == null ? null : place.country(), "bare name");
    }

    private String id(Name name, Known place) {
        return place == null ? Folded.of(text.words(name.first(), name.end())) : place.id();
    }

    private Phrase around(Name name, Known place, Phrase last) {
        String id = id(name, place);
        String within = place == null ? null : place.country();
        PlaceWords.Found type = typeBefore(name.first());
        if (type != null) {
            return typed(name, place, id, within, type, type.first(), name.end());
        }
        if (text.language() == Language.ENGLISH) {
            PlaceWords.Found after = typeAfter(name);
            if (after != null) {
                return typed(name, place, id, within, after, name.first(), endsWith(after, name));
            }
        }
        PlaceWords.Found direction = directionBefore(name.first());
        if (direction != null) {
            boolean centre = direction.value().equals("centre");
            return new Phrase(
                            direction.first(),
                            name.end(),
                            centre ? id : direction.value() + " " + id,
                            place == null ? null : place.land(),
                            centre ? "" : direction.value(),
                            "part of a place")
                    .in(centre ? null : id);
        }
        if (words.before(text, article(name.first()), "locative") != null) {
            return plain(name, id, within, "after a preposition of place");
        }
        if (last != null && isCoordinated(last.end(), name.first())) {
            boolean shares = last.shares();
            return new Phrase(
                    name.first(),
                    name.end(),
                    shares ? withSort(id, place, last.sort()) : id,
                    within,
                    null,
                    shares ? last.sort() : "",
                    shares,
                    List.of("coordinated"));
        }
        if (isDateline(name)) {
            return plain(name, id, within, "dateline");
        }
        if (name.isPower(countries) && (isSubject(name) || belongs(name))) {
            return null;
        }
        return plain(name, id, within, "bare name");
    }

    private Phrase plain(Name name, String id, String within, String rule) {
        return new Phrase(name.first(), name.end(), id, within, "", rule);
    }

    private Phrase typed(Name name, Known place, String id, String within, PlaceWords.Found type, int first, int end) {
        boolean city = type.value().equals("city");
        boolean several =
                first == type.first() && text.token(type.end() - 1).norm().endsWith("s");
        String land = within != null || place == null ? within : place.land();
        return new Phrase(
                city ? name.first() : first,
                city ? name.end() : end,
                withSort(id, place, type.value()),
                land != null && land.equals(id) ? null : land,
                place == null || city || isSharedSort(type.value()) ? null : place.id(),
                city ? "" : type.value(),
                several && isSharedSort(type.value()),
                List.of("sort of place: " + type.value()));
    }

    /** The identity with the sort's word, unless the name alone is that place already: «région de Crimée» is Crimea. */
    private static String withSort(String id, Known place, String sort) {
        boolean same = sort.equals("city") || place != null && place.kind() != Known.Kind.CITY && isSharedSort(sort);
        return same ? id : id + " " + sort;
    }

    private static boolean isSharedSort(String sort) {
        return sort.equals("region") || sort.equals("department") || sort.equals("district");
    }

    /** «région (russe) de», "city of", or a word for a site before its name: «usine Kupol». */
    private PlaceWords.Found typeBefore(int name) {
        int edge = article(name);
        PlaceWords.Found of = words.before(text, edge, "of");
        int at = of == null ? edge : of.first();
        for (int skipped = 0; skipped <= 2 && at > 0; skipped++, at--) {
            PlaceWords.Found type = words.before(text, at, "type");
            if (type != null) {
                return of == null && Names.SETTLED.contains(type.value()) ? null : type;
            }
            if (!text.token(at - 1).is(Pos.ADJECTIVE)) {
                return null;
            }
        }
        return null;
    }

    /** "Kursk region", and "Bryansk, Oryol and Kursk regions" for each of them. */
    private PlaceWords.Found typeAfter(Name name) {
        PlaceWords.Found type = words.at(text, name.end(), "type");
        if (type != null) {
            return type;
        }
        int at = name.end();
        int names = 0;
        while (at < text.tokens().size() && names < 6) {
            Token token = text.token(at);
            boolean joins = token.is(",") || token.is("and");
            if (!joins && !token.isCapitalised()) {
                break;
            }
            names += joins ? 0 : 1;
            at++;
        }
        PlaceWords.Found plural = names == 0 ? null : words.at(text, at, "type");
        boolean several = plural != null && text.token(plural.end() - 1).norm().endsWith("s");
        return several && isSharedSort(plural.value()) ? plural : null;
    }

    private static int endsWith(PlaceWords.Found type, Name name) {
        return type.first() == name.end() ? type.end() : name.end();
    }

    /** «le sud du Liban», «le sud et l'est du Liban», "southern Lebanon", "the south of Lebanon". */
    private PlaceWords.Found directionBefore(int name) {
        int edge = article(name);
        PlaceWords.Found of = words.before(text, edge, "of");
        PlaceWords.Found direction = words.before(text, of == null ? edge : of.first(), "direction");
        return direction == null || of == null && text.language() == Language.FRENCH ? null : direction;
    }

    /** The index of the article before a name («l'», «la», "the"), or the name's own. */
    private int article(int name) {
        Token before = text.at(name - 1);
        boolean article = before != null
                && before.sentence() == text.token(name).sentence()
                && (before.is("l'") || before.is("la") || before.is("le") || before.is("les") || before.is("the"));
        return article ? name - 1 : name;
    }

    private boolean isCoordinated(int end, int name) {
        int edge = article(name);
        if (edge > 0 && text.token(edge - 1).is(Pos.PREPOSITION)) {
            edge--;
        }
        if (edge - end < 1
                || edge - end > 2
                || text.token(end).sentence() != text.token(name).sentence()) {
            return false;
        }
        for (int i = end; i < edge; i++) {
            Token token = text.token(i);
            if (!token.is(",") && !token.is("et") && !token.is("and") && !token.is("ou") && !token.is("or")) {
                return false;
            }
        }
        return true;
    }

    /** At the start of the text, before a dash or an agency in brackets: "KYIV, Aug 21 (Reuters) -". */
    private boolean isDateline(Name name) {
        Token after = text.at(name.end());
        return name.first() == 0
                && after != null
                && (after.is(",") || after.is("(") || after.is("-") || after.is("–") || after.is("—") || after.is(":"));
    }

    /** A verb that an authority can be the subject of follows at once: «Moscou a dit», but not «Kiev a été frappée». */
    private boolean isSubject(Name name) {
        Token after = text.at(name.end());
        if (after == null || after.sentence() != text.token(name.first()).sentence()) {
            return false;
        }
        VerbGroup verb = text.verbGroupAt(after.index());
        if (verb == null) {
            return after.is("'s") || after.is(Pos.ADVERB);
        }
        return !verb.passive()
                && !words.hasLemma("undergo", text.token(verb.main()).lemma());
    }

    /** After «de», «par», "by": what belongs to a country or comes from it. */
    private boolean belongs(Name name) {
        Token before = text.at(article(name.first()) - 1);
        return before != null
                && before.sentence() == text.token(name.first()).sentence()
                && (before.is(Pos.PREPOSITION) || words.before(text, before.index() + 1, "of") != null);
    }

    /**
     * Places without a name of their own: «la capitale ukrainienne», «le sol russe», "the capital".
     *
     * @param named the phrases with names, in the order of the text
     * @param landAt the country that the text speaks of at a token; null where none stands out
     */
    List<Phrase> nameless(List<Phrase> named, IntFunction<String> landAt) {
        List<Phrase> found = new ArrayList<>();
        Map<String, Phrase> lastOfSort = new HashMap<>();
        int next = 0;
        for (Token token : text.tokens()) {
            while (next < named.size() && named.get(next).end() <= token.index()) {
                lastOfSort.put(named.get(next).sort(), named.get(next));
                next++;
            }
            Phrase phrase = namelessAt(token.index(), lastOfSort, landAt);
            boolean free = phrase != null
                    && (next == named.size() || phrase.end() <= named.get(next).first());
            boolean clear = found.isEmpty()
                    || phrase == null
                    || found.get(found.size() - 1).end() <= phrase.first();
            boolean after = phrase != null && (next == 0 || named.get(next - 1).end() <= phrase.first());
            if (free && clear && after) {
                found.add(phrase);
            }
        }
        return found;
    }

    private Phrase namelessAt(int token, Map<String, Phrase> lastOfSort, IntFunction<String> landAt) {
        PlaceWords.Found soil = words.at(text, token, "soil");
        if (soil != null) {
            Token beside = nationality(soil);
            return beside == null ? null : beside(soil, beside, land(beside), null, "soil of a country");
        }
        PlaceWords.Found capital = words.at(text, token, "capital");
        if (capital != null && !isNamed(capital)) {
            Token beside = nationality(capital);
            if (beside != null) {
                return beside(capital, beside, capitalOf(land(beside)), land(beside), "capital of a country");
            }
            String land = landAt.apply(token);
            return new Phrase(
                    capital.first(), capital.end(), land == null ? null : capitalOf(land), land, "", "capital");
        }
        PlaceWords.Found nationwide = words.at(text, token, "nationwide");
        if (nationwide != null) {
            return new Phrase(token, nationwide.end(), landAt.apply(token), null, "", "all of the country");
        }
        Phrase part = partOfWhole(token, landAt);
        if (part != null) {
            return part;
        }
        Phrase several = several(token);
        if (several != null) {
            return several;
        }
        return isPlacedNoun(token) ? noun(token, lastOfSort, landAt) : null;
    }

    /** «le sud du pays», "the north of the country". */
    private Phrase partOfWhole(int token, IntFunction<String> landAt) {
        PlaceWords.Found direction = words.at(text, token, "direction");
        PlaceWords.Found of = direction == null ? null : words.at(text, direction.end(), "of");
        if (of == null) {
            return null;
        }
        PlaceWords.Found article = words.at(text, of.end(), "of");
        PlaceWords.Found whole = words.at(text, article == null ? of.end() : article.end(), "whole");
        if (whole == null) {
            return null;
        }
        String land = landOf(whole, landAt);
        boolean centre = direction.value().equals("centre");
        String id = land == null || centre ? null : direction.value() + " " + land;
        return new Phrase(token, whole.end(), id, land, "", "place without a name");
    }

    /** After a preposition of place, a number of regions, towns or counties: «dans 17 comtés», "in five provinces". */
    private Phrase several(int token) {
        PlaceWords.Found sort = words.at(text, token, "several");
        if (sort == null) {
            return null;
        }
        int first = token;
        while (first > 0
                && token - first < 4
                && words.before(text, first, "locative") == null
                && text.token(first - 1).sentence() == text.token(token).sentence()
                && !text.token(first - 1).isPunctuation()) {
            first--;
        }
        boolean placed = first < token && words.before(text, first, "locative") != null;
        Token adjective = nationality(sort);
        int end = adjective == null ? sort.end() : Math.max(sort.end(), adjective.index() + 1);
        return placed
                ? new Phrase(first, end, null, adjective == null ? null : land(adjective), "", "several places")
                : null;
    }

    /** A preposition of place leads to the noun, over its article: «dans tout le pays», "across the region". */
    private boolean isPlacedNoun(int token) {
        int at = token;
        while (at > 0
                && token - at < 3
                && (text.token(at - 1).is(Pos.DETERMINER) || text.token(at - 1).is(Pos.ADJECTIVE))) {
            at--;
        }
        Token after = text.at(token + 1);
        boolean open = after != null && (words.before(text, token + 2, "of") != null || after.is(Pos.PROPER));
        boolean whole = words.at(text, at, "all") != null || words.before(text, at, "all") != null;
        return at < token && !open && (whole || words.before(text, at, "locative") != null);
    }

    /** «le pays» is the country that the text speaks of, «la région» the last region named before it. */
    private Phrase noun(int token, Map<String, Phrase> lastOfSort, IntFunction<String> landAt) {
        PlaceWords.Found whole = words.at(text, token, "whole");
        if (whole != null) {
            return new Phrase(token, token + 1, landOf(whole, landAt), null, "", "place without a name");
        }
        PlaceWords.Found sort = words.at(text, token, "anaphor");
        if (sort == null) {
            return null;
        }
        Phrase meant = lastOfSort.get(sort.value());
        return new Phrase(
                token,
                token + 1,
                meant == null ? null : meant.id(),
                meant == null ? null : meant.land(),
                "",
                "place named before");
    }

    private static String landOf(PlaceWords.Found whole, IntFunction<String> landAt) {
        return whole.value().equals("country") ? landAt.apply(whole.first()) : null;
    }

    /** A capital's own name follows: «la capitale Kiev», "the capital of France". */
    private boolean isNamed(PlaceWords.Found capital) {
        for (int i = capital.end(); i < Math.min(text.tokens().size(), capital.end() + 3); i++) {
            Token next = text.token(i);
            if (next.isPunctuation() || next.is(Pos.VERB)) {
                return false;
            }
            if (next.is(Pos.PROPER)) {
                return true;
            }
        }
        return false;
    }

    /** The adjective of nationality beside a noun: «sol russe», "Russian soil"; null if there is none. */
    private Token nationality(PlaceWords.Found noun) {
        Token beside = text.at(text.language() == Language.FRENCH ? noun.end() : noun.first() - 1);
        return beside == null || land(beside) == null ? null : beside;
    }

    private String land(Token adjective) {
        return countries.ofAdjective(text.language(), adjective.norm());
    }

    private String capitalOf(String land) {
        return countries.of(land).capitalsEnglish().stream()
                .findFirst()
                .map(Folded::of)
                .orElse(null);
    }

    private static Phrase beside(PlaceWords.Found noun, Token adjective, String id, String within, String rule) {
        int first = Math.min(noun.first(), adjective.index());
        int end = Math.max(noun.end(), adjective.index() + 1);
        return new Phrase(first, end, id, within, "", rule);
    }
}
