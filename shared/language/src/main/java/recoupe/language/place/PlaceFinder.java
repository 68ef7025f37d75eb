package recoupe.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.PlaceMention;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * The places of a text: names with the word for their sort («région de Moscou»), parts of places («le sud du Liban»), capitals and
 * soils by their nationality, each with the identity that joins its spellings. Immutable and safe for threads.
 *
 * <p>A country or a capital that is only the subject of a verb, or what something belongs to, stands for its authorities and is no
 * place here.
 */
public final class PlaceFinder {
    private final Countries countries = Countries.load();
    private final Gazetteer gazetteer = Gazetteer.load(countries);
    private final PlaceWords words;

    public PlaceFinder(Language language) {
        this.words = PlaceWords.load(language);
    }

    /** The places in the order of the text; none overlaps another. */
    public List<PlaceMention> find(Text text) {
        List<Name> names = new Names(gazetteer, words, countries, text).find();
        Map<String, Integer> lands = lands(text, names);
        PlacePhrases phrases = new PlacePhrases(text, words, countries);
        Containment containment = new Containment(text);
        List<Containment.Placed> placed = new ArrayList<>();
        PlacePhrases.Phrase last = null;
        for (Name name : names) {
            Known place = likeliest(name, lands);
            PlacePhrases.Phrase phrase = phrases.of(name, place, last);
            if (phrase != null) {
                add(new Containment.Placed(phrase, place), placed, containment);
            }
            last = phrase;
        }
        List<PlacePhrases.Phrase> found =
                new ArrayList<>(placed.stream().map(Containment.Placed::phrase).toList());
        found.addAll(phrases.nameless(found));
        found.sort(Comparator.comparingInt(PlacePhrases.Phrase::first));
        return found.stream()
                .map(phrase -> new PlaceMention(
                        text.token(phrase.first()).start(),
                        text.token(phrase.end() - 1).end(),
                        text.words(phrase.first(), phrase.end()),
                        phrase.id(),
                        phrase.within(),
                        phrase.rules()))
                .toList();
    }

    /** Adds a phrase, or where it only says in which country or region the one before lies, tells that one so. */
    private static void add(Containment.Placed next, List<Containment.Placed> placed, Containment containment) {
        int last = placed.size() - 1;
        if (last >= 0 && containment.holds(next, placed.get(last))) {
            placed.set(last, containment.within(placed.get(last), next));
        } else {
            placed.add(next);
        }
    }

    /** How often the text speaks of each country, by its name, its adjective or a place in it. */
    private Map<String, Integer> lands(Text text, List<Name> names) {
        Map<String, Integer> lands = new HashMap<>();
        for (Name name : names) {
            if (name.known().size() == 1 && name.known().get(0).land() != null) {
                lands.merge(name.known().get(0).land(), 1, Integer::sum);
            }
        }
        for (Token token : text.tokens()) {
            if (token.is(Pos.ADJECTIVE) || token.isCapitalised()) {
                String land = countries.ofAdjective(text.language(), token.norm());
                if (land != null) {
                    lands.merge(land, 1, Integer::sum);
                }
            }
        }
        return lands;
    }

    /** Of several places with one name, the one whose country the text speaks of most; the first of the tables where none stands out. */
    private static Known likeliest(Name name, Map<String, Integer> lands) {
        Known best = null;
        for (Known place : name.known()) {
            if (best == null || lands.getOrDefault(place.land(), 0) > lands.getOrDefault(best.land(), 0)) {
                best = place;
            }
        }
        return best;
    }
}
