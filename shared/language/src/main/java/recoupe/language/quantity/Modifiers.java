package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Modifier;

/** Words before and after a number that bound or blur it: «au moins», «près de», "or more". */
final class Modifiers {
    private static final Set<String> OF = Set.of("de", "d'", "des", "du");
    private static final Set<String> TO = Set.of("à", "au", "aux");
    private static final Set<String> ARTICLES =
            Set.of("les", "le", "la", "des", "aux", "the", "their", "its", "his", "ces", "ses");
    private static final Set<String> OPENING = Set.of("«", "“", "\"", "‘", "(", "‹", "„");
    private static final Set<String> COMPARED = Set.of("than", "que", "qu'", "de", "d'");

    /** A modifier found from one token to another, end exclusive. */
    record Match(Modifier modifier, int first, int end, String words, boolean spatial) {}

    private record Phrase(String[] words, Modifier modifier, boolean lemma, boolean spatial, String text) {}

    private final Map<String, List<Phrase>> before = new HashMap<>();
    private final Map<String, List<Phrase>> after = new HashMap<>();

    Modifiers(Language language) {
        for (Table.Row row : Table.read(language, "modifiers")) {
            String text = row.need("words");
            String[] words = Phrases.words(language, text);
            String form = row.get("form");
            if (!form.isEmpty() && !form.equals("lemma") && !form.equals("spatial")) {
                throw row.bad("no such form: " + form);
            }
            Phrase phrase = new Phrase(
                    words, Modifier.of(row.need("class")), form.equals("lemma"), form.equals("spatial"), text);
            switch (row.need("side")) {
                case "before" ->
                    before.computeIfAbsent(key(words[words.length - 1]), k -> new ArrayList<>())
                            .add(phrase);
                case "after" ->
                    after.computeIfAbsent(words[0], k -> new ArrayList<>()).add(phrase);
                default -> throw row.bad("the side is before or after");
            }
        }
        Comparator<Phrase> longest = Comparator.comparingInt(p -> -p.words.length);
        before.values().forEach(list -> list.sort(longest));
        after.values().forEach(list -> list.sort(longest));
    }

    private static String key(String word) {
        return OF.contains(word) ? "de" : TO.contains(word) ? "à" : word;
    }

    /** The longest modifier that ends right before a number; articles and opening marks between are skipped. Null if none. */
    Match before(Text text, int number) {
        Match found = null;
        int at = number;
        for (int stacked = 0; stacked < 2; stacked++) {
            Match match = endingAt(text, at);
            if (match == null) {
                break;
            }
            found = found == null || found.modifier() == Modifier.APPROX
                    ? match
                    : new Match(found.modifier(), match.first(), found.end(), found.words(), found.spatial());
            at = match.first();
        }
        return found;
    }

    private Match endingAt(Text text, int number) {
        Match direct = exactlyAt(text, number);
        if (direct != null) {
            return direct;
        }
        Token previous = text.at(number - 1);
        if (previous != null && previous.is(",")) {
            Match opening = exactlyAt(text, number - 1);
            return opening != null && opens(text, opening.first()) ? opening : null;
        }
        boolean skip = previous != null && (ARTICLES.contains(previous.norm()) || OPENING.contains(previous.text()));
        Match match = skip ? exactlyAt(text, number - 1) : null;
        boolean verb = match != null && text.token(match.first()).is(Pos.VERB);
        return verb && previous.is("the") ? null : match;
    }

    private static boolean opens(Text text, int at) {
        Token before = text.at(at - 1);
        return before == null || before.sentence() != text.token(at).sentence();
    }

    private Match exactlyAt(Text text, int end) {
        Token last = text.at(end - 1);
        if (last == null) {
            return null;
        }
        for (String key : new String[] {key(last.norm()), last.lemma()}) {
            for (Phrase phrase : before.getOrDefault(key, List.of())) {
                int first = end - phrase.words.length;
                if (first >= 0 && text.token(first).sentence() == last.sentence() && matches(text, first, phrase)) {
                    return new Match(phrase.modifier, first, end, phrase.text, phrase.spatial);
                }
            }
        }
        return null;
    }

    /** The longest modifier that starts at a token; none where another number or a comparison follows it. */
    Match after(Text text, int at) {
        Token first = text.at(at);
        if (first == null) {
            return null;
        }
        for (Phrase phrase : after.getOrDefault(first.norm(), List.of())) {
            if (matches(text, at, phrase)) {
                int end = at + phrase.words.length;
                Token next = text.at(end);
                boolean apart = next == null || next.sentence() != first.sentence();
                if (apart || !next.isDigits() && !next.is(Pos.NUMERAL) && !COMPARED.contains(next.norm())) {
                    return new Match(phrase.modifier, at, end, phrase.text, phrase.spatial);
                }
            }
        }
        return null;
    }

    private static boolean matches(Text text, int first, Phrase phrase) {
        for (int i = 0; i < phrase.words.length; i++) {
            Token token = text.at(first + i);
            if (token == null) {
                return false;
            }
            String word = phrase.words[i];
            boolean same = i == 0 && phrase.lemma
                    ? token.is(Pos.VERB) && token.hasLemma(word)
                    : key(token.norm()).equals(key(word));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
