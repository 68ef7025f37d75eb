package recoupe.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.PlaceMention;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;

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
    private final PlaceTree tree = PlaceTree.load();
    private final PlaceWords words;

    public PlaceFinder(Language language) {
        this.words = PlaceWords.load(language);
    }

    /** The places in the order of the text; none overlaps another. */
    public List<PlaceMention> find(Text text) {
        return find(text, null);
    }

    /** The country that a text speaks of most; null if none stands out. */
    public String land(Text text) {
        return Lands.of(text, names(text), countries).most();
    }

    private List<Name> names(Text text) {
        return new Names(gazetteer, words, countries, text).find();
    }

    /**
     * The places in the order of the text; none overlaps another.
     *
     * @param land the country meant by «le pays» and «la capitale» where the text itself speaks of none; null if that is not known
     */
    public List<PlaceMention> find(Text text, String land) {
        List<Name> names = names(text);
        Lands lands = Lands.of(text, names, countries);
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
        found.addAll(phrases.nameless(found, token -> {
            String spoken = lands.at(text, token);
            return spoken == null ? land : spoken;
        }));
        found.sort(Comparator.comparingInt(PlacePhrases.Phrase::first));
        return found.stream()
                .map(phrase -> new PlaceMention(
                        text.token(phrase.first()).start(),
                        text.token(phrase.end() - 1).end(),
                        text.words(phrase.first(), phrase.end()),
                        phrase.id(),
                        tree.around(phrase.id(), phrase.container(), phrase.land()),
                        phrase.rules()))
                .toList();
    }

    /**
     * The place that words which stand alone name: a slot of a claim; null if they name none.
     *
     * @param land the country meant by «le pays» and «la capitale»; null if that is not known
     */
    public PlaceMention named(String slot, TextReader texts, String land) {
        PlaceMention plain = longest(find(texts.read(slot), land));
        PlaceMention led = plain != null && plain.id() != null
                ? plain
                : longest(find(texts.read(words.leading() + " " + slot), land));
        return led == null || led.id() == null && plain != null ? plain : led;
    }

    private static PlaceMention longest(List<PlaceMention> places) {
        return places.stream()
                .max(Comparator.comparing((PlaceMention p) -> p.id() != null)
                        .thenComparing(p -> p.end() - p.start())
                        .thenComparing(PlaceMention::start, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** The identities of the places that hold one, the nearest first, its country last; empty if the tables do not know it. */
    public List<String> around(String id) {
        List<Known> known = gazetteer.named(id);
        return tree.around(id, known.isEmpty() ? null : known.get(0).country());
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

    /** Of several places with one name, the one whose country the text speaks of most; the first of the tables where none stands out. */
    private static Known likeliest(Name name, Lands lands) {
        Known best = null;
        for (Known place : name.known()) {
            if (best == null || lands.count(place.land()) > lands.count(best.land())) {
                best = place;
            }
        }
        return best;
    }
}
