package recoupe.language.place;

import java.util.List;

/**
 * A capitalised name in a text that names a place, or may.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param known the places of this name in the tables; none for a name that only its surroundings show to be a place
 */
record Name(int first, int end, List<Known> known) {
    /** A country or its capital: names that also stand for their authorities. */
    boolean isPower(Countries countries) {
        return known.stream()
                .anyMatch(place -> place.kind() == Known.Kind.COUNTRY || countries.ofCapital(place.id()) != null);
    }
}
