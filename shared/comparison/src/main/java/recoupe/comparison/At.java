package recoupe.comparison;

import java.util.List;
import java.util.Set;
import recoupe.model.Place;

/**
 * A place as it is read for comparing: a node of the place tree where it has an identity, else its name.
 *
 * @param id its identity; null if none is known
 * @param text its name as an article has it; null of a node known by its identity alone
 * @param words the folded words of its name
 * @param within the ids of the places that contain it, the nearest first
 */
record At(String id, String text, Set<String> words, List<String> within) {
    private static final int COUNTRY_CODE = 2;

    /** Reads a place; null if it has neither identity nor name. */
    static At of(Place place) {
        if (place == null) {
            return null;
        }
        Set<String> words = Set.copyOf(Names.words(place.text()));
        return place.id() == null && words.isEmpty() ? null : new At(place.id(), place.text(), words, place.within());
    }

    /** A country or another node that is known by its identity alone. */
    static At node(String id) {
        return new At(id, null, Set.of(id), List.of());
    }

    /** The country in which it lies, itself if it is one; null if unknown. */
    String country() {
        if (!within.isEmpty()) {
            return within.get(within.size() - 1);
        }
        return isCountry() ? id : null;
    }

    boolean isCountry() {
        return id != null && id.length() == COUNTRY_CODE;
    }

    /** One key for all spellings of the place. */
    String key() {
        return id != null ? id : String.join(" ", new java.util.TreeSet<>(words));
    }

    /** It is named by common words alone: «la ville», "elsewhere". */
    boolean isVague() {
        return id == null && text != null && text.equals(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** SAME, PART (this lies in the other), WHOLE, DIFFERENT, or UNKNOWN where the names do not tell. */
    Fit fit(At other) {
        if (id != null && id.equals(other.id) || words.equals(other.words) && !words.isEmpty()) {
            return Fit.SAME;
        }
        if (other.id != null && (within.contains(other.id) || other.isRegionOf(this))) {
            return Fit.PART;
        }
        if (id != null && (other.within.contains(id) || isRegionOf(other))) {
            return Fit.WHOLE;
        }
        if (isVague() || other.isVague() || isPartOfOne(other)) {
            return Fit.UNKNOWN;
        }
        Set<String> shared = new java.util.TreeSet<>(words);
        shared.retainAll(other.words);
        shared.removeAll(Names.PLACE_WORDS);
        return shared.isEmpty() ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    /** «Moscow region» around «Moscow». */
    private boolean isRegionOf(At city) {
        return id != null && city.id != null && id.equals(city.id + " region");
    }

    /** The east of a country and a place in that country: the one may lie in the other. */
    private boolean isPartOfOne(At other) {
        boolean country = country() != null && country().equals(other.country());
        return country && (isDirection() || other.isDirection());
    }

    private boolean isDirection() {
        return id != null && country() != null && id.endsWith(" " + country());
    }
}
