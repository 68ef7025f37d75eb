package recoupe.language.place;

import java.util.List;
import recoupe.language.Language;
import recoupe.language.text.Text;

/** Reads the place that a body's or an office's own words name: «préfecture du Puy-de-Dôme», "the mayor of Leeds". Immutable. */
public final class PlaceNames {
    private final Countries countries;
    private final Gazetteer gazetteer;
    private final PlaceTree tree = PlaceTree.load();
    private final PlaceWords words;

    public PlaceNames(Language language, Countries countries) {
        this.countries = countries;
        this.gazetteer = Gazetteer.load(countries);
        this.words = PlaceWords.load(language);
    }

    /**
     * A place by its identity.
     *
     * @param land code of its country; null if it is one itself or lies in none
     * @param around the identities of the places that hold it, the nearest first
     */
    public record Named(String id, String land, List<String> around) {
        /** The nearest place that holds it and is no country; itself if there is none. */
        public String region() {
            boolean held = !around.isEmpty() && !around.get(0).equals(land) && !isRegion();
            return held ? around.get(0) : id;
        }

        private boolean isRegion() {
            return id.endsWith(" region");
        }
    }

    /** The first place other than a country that a stretch of tokens names; null if it names none. */
    public Named in(Text text, int first, int end) {
        for (int i = first; i < end; i++) {
            int to = gazetteer.end(text, i);
            if (to > i && to <= end) {
                List<Known> known = gazetteer.named(text.words(i, to));
                Known place = known.get(0);
                if (place.kind() != Known.Kind.COUNTRY) {
                    PlacePhrases.Phrase phrase =
                            new PlacePhrases(text, words, countries).of(new Name(i, to, known), place, null);
                    String id = phrase == null ? place.id() : phrase.id();
                    return new Named(id, place.land(), tree.around(id, place.land()));
                }
                i = to - 1;
            }
        }
        return null;
    }
}
