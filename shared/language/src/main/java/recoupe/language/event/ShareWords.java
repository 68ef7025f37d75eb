package recoupe.language.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** The words that tell whose a share or a loss is: {@code share-words.tsv}. Immutable once loaded. */
final class ShareWords {
    /** What a word does for the owner of a number. */
    enum Role {
        WINS,
        LIGHT,
        GIVES,
        FOR,
        BESIDE,
        FILLER,
        SAME,
        HEAD,
        WITH,
        SCORE,
        OFFICE,
        COUNTER,
        SUBJECT,
        OBJECT,
        SELF,
        OWN,
        LOSS
    }

    private final Map<Role, Set<String>> words;
    private final Map<Role, Sequences<String>> sequences;

    ShareWords(Language language) {
        List<Table.Row> rows = Table.read(language, "share-words");
        this.words = Stream.of(Role.values()).collect(Collectors.toUnmodifiableMap(r -> r, r -> words(rows, r)));
        this.sequences = Stream.of(Role.FILLER, Role.FOR, Role.HEAD, Role.OFFICE)
                .collect(Collectors.toUnmodifiableMap(r -> r, r -> sequences(words.get(r))));
    }

    private static Set<String> words(List<Table.Row> rows, Role role) {
        Set<String> words = new HashSet<>();
        rows.stream()
                .filter(row -> Role.valueOf(row.need("role").toUpperCase(Locale.ROOT)) == role)
                .forEach(row -> words.addAll(row.list("words")));
        return Set.copyOf(words);
    }

    private static Sequences<String> sequences(Set<String> words) {
        Sequences<String> sequences = new Sequences<>();
        words.stream().sorted().forEach(w -> sequences.put(w, w));
        return sequences;
    }

    /** A token has a role by its form or its lemma. */
    boolean is(Role role, Token token) {
        Set<String> of = words.get(role);
        return of.contains(token.norm()) || of.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The index after the longest words of a role that start at a token; -1 if none do. */
    int end(Role role, Text text, int token) {
        return sequences.get(role).at(text, token).stream()
                .mapToInt(Sequences.Found::end)
                .max()
                .orElse(-1);
    }

    /** The index after the words of a role that stand at a token in the very forms of the table, so no plural; -1 if none do. */
    int exactEnd(Role role, Text text, int token) {
        return sequences.get(role).at(text, token).stream()
                .filter(f ->
                        text.words(f.first(), f.end()).toLowerCase(Locale.ROOT).equals(f.value()))
                .mapToInt(Sequences.Found::end)
                .max()
                .orElse(-1);
    }
}
