package recoupe.language.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The table of words beside a number that make it no quantity, by rule and by side. */
final class Neighbours {
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    Neighbours(Language language) {
        for (Table.Row row : Table.read(language, "nonquantities")) {
            String where = row.need("where");
            if (!where.equals("before") && !where.equals("after")) {
                throw row.bad("where is before or after");
            }
            (where.equals("before") ? before : after)
                    .computeIfAbsent(row.need("rule"), k -> new HashSet<>())
                    .add(row.need("word"));
        }
    }

    boolean isBefore(String rule, Token token) {
        return in(before, rule, token);
    }

    boolean isAfter(String rule, Token token) {
        return in(after, rule, token);
    }

    /** The noun that a quantity names is one of a rule's words. */
    boolean isNoun(String rule, Found found) {
        Noun noun = found.noun();
        return noun != null
                && noun.text() != null
                && after.getOrDefault(rule, Set.of()).contains(noun.lemma());
    }

    private static boolean in(Map<String, Set<String>> side, String rule, Token token) {
        Set<String> words = side.getOrDefault(rule, Set.of());
        return token != null
                && (words.contains(token.lemma()) || words.contains(token.norm()) || words.contains(token.text()));
    }

    /** The first token of a number's sentence. */
    static boolean opens(Text text, int at) {
        Token before = text.at(at - 1);
        return before == null || before.sentence() != text.token(at).sentence();
    }

    static boolean isBare(Found found) {
        return found.noun() == null || found.noun().text() == null;
    }

    /** Index of the number that follows over a joint («60 et 55 ans», «5 au 12 août»); -1 if none does. */
    static int nextInRow(Text text, int end) {
        Token joint = text.at(end);
        Token number = text.at(end + 1);
        boolean row = joint != null && number != null && JOINTS.contains(joint.norm()) && number.isDigits();
        return row ? end + 1 : -1;
    }

    static final Set<String> JOINTS = Set.of("et", "à", "au", "ou", "-", "–", "/", "and", "to", "or", ",");
}
