package recoupe.language.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Token;

/** The small words that tie a counted thing to what governs it: {@code governing-words.tsv}. */
final class GoverningWords {
    /** What such a word does. */
    enum Use {
        /** Makes a thing the complement of a noun. */
        OF,
        /** Makes a thing that with which something is done. */
        INSTRUMENT,
        /** Makes a thing that against which something is done. */
        AGAINST,
        /** Makes a thing the indirect object of a verb: «s'emparer de deux villages», "fired at three targets". */
        INDIRECT,
        /** Makes a subject one of a group: «figurent parmi les blessés». */
        AMONG,
        /** A verb whose object is a part of its subject: «les morts comprennent 12 enfants». */
        INCLUDES,
        /** A noun that is lost with people: «la vie de 12 passagers». */
        LIVES,
        /** May stand between a number and what describes it: «dix autres blessés». */
        TRANSPARENT
    }

    private final Map<Use, Set<String>> lemmas = new EnumMap<>(Use.class);

    GoverningWords(Language language) {
        for (Table.Row row : Table.read(language, "governing-words")) {
            for (String use : row.list("uses")) {
                lemmas.computeIfAbsent(Use.valueOf(use.toUpperCase(Locale.ROOT)), u -> new HashSet<>())
                        .add(row.need("lemma"));
            }
        }
    }

    boolean is(Use use, Token token) {
        return lemmas.getOrDefault(use, Set.of()).contains(token.lemma());
    }
}
