package recoupe.language.place;

import java.util.Set;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Tells where a text names a place and at once the wider one that holds it: «à Ternopil, dans l'ouest de l'Ukraine». */
final class Containment {
    /** Tokens that may stand between the two. */
    private static final int REACH = 4;

    private static final Set<String> WIDE_SORTS = Set.of(
            "region",
            "department",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest");

    private final Text text;

    Containment(Text text) {
        this.text = text;
    }

    /** A phrase with the place of the tables that it is about; null if they do not know it. */
    record Placed(PlacePhrases.Phrase phrase, Known place) {
        private String land() {
            return place == null ? phrase.land() : place.land();
        }

        private int breadth() {
            if (WIDE_SORTS.contains(phrase.sort())) {
                return 2;
            }
            if (place == null || !phrase.sort().isEmpty()) {
                return 1;
            }
            return switch (place.kind()) {
                case COUNTRY -> 3;
                case REGION, STATE, DEPARTMENT -> 2;
                default -> 1;
            };
        }
    }

    /** The wider phrase only says where the other lies. */
    boolean holds(Placed wider, Placed other) {
        boolean sameLand =
                wider.land() != null && (other.land() == null || other.land().equals(wider.land()));
        return sameLand && wider.breadth() > other.breadth() && isBeside(other.phrase(), wider.phrase());
    }

    /** The phrase that lies in the wider one. */
    Placed within(Placed other, Placed wider) {
        PlacePhrases.Phrase phrase = other.phrase();
        return new Placed(
                new PlacePhrases.Phrase(
                        phrase.first(),
                        phrase.end(),
                        phrase.id(),
                        phrase.land() == null ? wider.land() : phrase.land(),
                        phrase.container() == null ? wider.phrase().id() : phrase.container(),
                        phrase.sort(),
                        phrase.shares(),
                        phrase.rules()),
                other.place());
    }

    private boolean isBeside(PlacePhrases.Phrase narrow, PlacePhrases.Phrase wide) {
        int gap = wide.first() - narrow.end();
        if (gap < 1
                || gap > REACH
                || text.token(narrow.first()).sentence()
                        != text.token(wide.first()).sentence()) {
            return false;
        }
        for (int i = narrow.end(); i < wide.first(); i++) {
            Token token = text.token(i);
            boolean links = token.is(",") || token.is("(") || token.is(Pos.PREPOSITION) || token.is(Pos.DETERMINER);
            if (!links) {
                return false;
            }
        }
        return true;
    }
}
