package recoupe.language.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The countries that a text speaks of: by their names, their adjectives and the places in them. */
final class Lands {
    /** How many times as often as any other a country is named that the text is about. */
    private static final int MARGIN = 2;

    /** What a place's or a country's name tells more than an adjective. */
    private static final int NAME = 2;

    private record Named(int token, String land) {}

    private final List<Named> named = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Lands() {}

    static Lands of(Text text, List<Name> names, Countries countries) {
        Lands lands = new Lands();
        for (Name name : names) {
            if (name.known().size() == 1 && name.known().get(0).land() != null) {
                lands.named.add(new Named(name.first(), name.known().get(0).land()));
                lands.counts.merge(name.known().get(0).land(), NAME, Integer::sum);
            }
        }
        for (Token token : text.tokens()) {
            if (token.is(Pos.ADJECTIVE) || token.isCapitalised()) {
                String land = countries.ofAdjective(text.language(), token.norm());
                if (land != null) {
                    lands.counts.merge(land, 1, Integer::sum);
                }
            }
        }
        return lands;
    }

    /** How often the text speaks of a country. */
    int count(String land) {
        return counts.getOrDefault(land, 0);
    }

    /** The country that the text speaks of most; null if none stands out. */
    String most() {
        return counts.entrySet().stream()
                .filter(one -> counts.entrySet().stream()
                        .allMatch(other -> other == one
                                || other.getKey().equals(one.getKey())
                                || one.getValue() >= MARGIN * other.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The country that the text speaks of at a token: the one of this sentence and the one before it, else of all; null if open. */
    String at(Text text, int token) {
        int sentence = text.token(token).sentence();
        Set<String> here = new HashSet<>();
        for (Named name : named) {
            int distance = sentence - text.token(name.token()).sentence();
            if (distance == 1 || distance == 0 && name.token() < token) {
                here.add(name.land());
            }
        }
        return here.size() == 1 ? here.iterator().next() : most();
    }
}
