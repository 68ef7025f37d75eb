package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The words that tell what an article is about: {@code event-words.tsv}. Immutable once loaded. */
final class EventWords {
    private static final Map<String, Pos> CLASSES =
            Map.of("noun", Pos.NOUN, "verb", Pos.VERB, "adjective", Pos.ADJECTIVE);

    /**
     * A word of one family.
     *
     * @param pos its part of speech; null for any
     */
    record Entry(List<String> lemmas, Pos pos, String family, int weight) {}

    /** A word found in a text: the index of its first token. */
    record Found(int token, Entry entry) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    EventWords(Language language) {
        Set<String> families = new HashSet<>();
        Table.common("event-families").forEach(row -> families.add(row.need("family")));
        for (Table.Row row : Table.read(language, "event-words")) {
            String word = row.need("word");
            if (!families.contains(row.need("family")) || !word.equals("any") && !CLASSES.containsKey(word)) {
                throw row.bad("no such family or class of words");
            }
            for (String lemmas : row.list("lemmas")) {
                List<String> parts = List.of(lemmas.split(" "));
                Entry entry =
                        new Entry(parts, CLASSES.get(word), row.need("family"), Integer.parseInt(row.need("weight")));
                byFirst.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The words of a text in its order; of several that start at one token the longest ones. */
    List<Found> in(Text text) {
        List<Found> found = new ArrayList<>();
        int free = 0;
        for (Token token : text.tokens()) {
            if (token.index() < free) {
                continue;
            }
            List<Entry> here = byFirst.getOrDefault(lemma(token), List.of()).stream()
                    .filter(entry -> matches(text, token.index(), entry))
                    .toList();
            int longest = here.stream().mapToInt(e -> e.lemmas().size()).max().orElse(0);
            here.stream()
                    .filter(entry -> entry.lemmas().size() == longest)
                    .forEach(entry -> found.add(new Found(token.index(), entry)));
            free = token.index() + longest;
        }
        return found;
    }

    private static boolean matches(Text text, int at, Entry entry) {
        Token first = text.token(at);
        boolean single = entry.lemmas().size() == 1;
        if (single && entry.pos() != null && first.is(Pos.PROPER) && !isSentenceStart(text, first)) {
            return false;
        }
        if (entry.pos() != null && !first.is(entry.pos()) && !(first.is(Pos.PROPER) && first.canBe(entry.pos()))) {
            return false;
        }
        for (int i = 1; i < entry.lemmas().size(); i++) {
            Token next = text.at(at + i);
            if (next == null
                    || !lemma(next).equals(entry.lemmas().get(i))
                            && !next.norm().equals(entry.lemmas().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSentenceStart(Text text, Token token) {
        return text.sentenceOf(token).firstToken() == token.index();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
