package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The words that tell that one quantity is part of another: «dont», «parmi eux», "of whom", "out of". */
final class PartWords {
    /** Where the words stand. */
    enum Where {
        BEFORE,
        AFTER,
        FROM,
        REST
    }

    private record Phrase(String[] words) {}

    private final Map<Where, Map<String, List<Phrase>>> byFirst = new HashMap<>();

    PartWords(Language language) {
        for (Where where : Where.values()) {
            byFirst.put(where, new HashMap<>());
        }
        for (Table.Row row : Table.read(language, "parts")) {
            String[] words = Phrases.words(language, row.need("words"));
            Where where = Where.valueOf(row.need("where").toUpperCase(java.util.Locale.ROOT));
            byFirst.get(where).computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Phrase(words));
        }
        Comparator<Phrase> longest = Comparator.comparingInt(p -> -p.words.length);
        byFirst.values().forEach(map -> map.values().forEach(list -> list.sort(longest)));
    }

    /** The end of the longest phrase of a sort that starts at a token; -1 if none does. */
    int match(Text text, int at, Where where) {
        Token first = text.at(at);
        if (first == null) {
            return -1;
        }
        for (Phrase phrase : byFirst.get(where).getOrDefault(first.norm(), List.of())) {
            if (matches(text, at, phrase.words)) {
                return at + phrase.words.length;
            }
        }
        return -1;
    }

    private static boolean matches(Text text, int at, String[] words) {
        for (int i = 1; i < words.length; i++) {
            Token token = text.at(at + i);
            if (token == null || !token.is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The words that introduce parts right before a token, a comma between them allowed; null if there are none. */
    String introduces(Text text, int at) {
        int end = text.at(at - 1) != null && text.token(at - 1).is(",") ? at - 1 : at;
        for (int first = Math.max(0, end - 4); first < end; first++) {
            if (match(text, first, Where.BEFORE) == end) {
                return text.words(first, end);
            }
        }
        return null;
    }
}
