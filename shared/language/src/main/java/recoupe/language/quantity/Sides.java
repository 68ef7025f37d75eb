package recoupe.language.quantity;

import java.util.HashMap;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.place.Countries;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Whose things are counted: «drones ukrainiens», "Russian drones", «sites du Hezbollah». */
final class Sides {
    private static final int LONGEST_NAME = 4;

    private final Language language;
    private final Countries countries = Countries.load();
    private final Map<String, String> camps = new HashMap<>();

    Sides(Language language) {
        this.language = language;
        for (Table.Row row : Table.common("camps")) {
            for (String name : row.list("names")) {
                camps.put(name, row.need("side"));
            }
        }
    }

    /** The side that some words of a noun phrase name; null if none or more than one is named. */
    String of(Text text, int first, int end) {
        String side = null;
        int at = first;
        while (at < end) {
            int length = Math.min(LONGEST_NAME, end - at);
            String found = named(text, at, length);
            while (found == null && length > 1) {
                length--;
                found = named(text, at, length);
            }
            if (found != null && side != null && !found.equals(side)) {
                return null;
            }
            side = found == null ? side : found;
            at += length;
        }
        return side;
    }

    private String named(Text text, int at, int length) {
        Token token = text.token(at);
        if (length == 1 && !token.isCapitalised()) {
            return demonym(token);
        }
        if (!token.isCapitalised()) {
            return null;
        }
        String words = text.words(at, at + length);
        String side = countries.named(words);
        side = side != null ? side : countries.ofAdjective(language, words);
        return side != null ? side : camp(words);
    }

    /** The side that an adjective or a name of people points to; null if none. */
    String demonym(Token token) {
        boolean cased = language == Language.FRENCH || token.isCapitalised();
        String side = cased ? countries.ofAdjective(language, token.norm()) : null;
        return side != null ? side : camp(token.text());
    }

    private String camp(String words) {
        String side = camps.get(words);
        return side == null && words.endsWith("s") ? camps.get(words.substring(0, words.length() - 1)) : side;
    }
}
