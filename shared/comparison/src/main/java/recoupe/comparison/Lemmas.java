package recoupe.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import recoupe.model.Claim;
import recoupe.model.Counted;

/** The kinds that nouns name, as the claims at hand tell: a claim of lemma «missile» and kind missile teaches both. */
final class Lemmas {
    private final Map<String, String> kinds;

    private Lemmas(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    static Lemmas of(Collection<Claim> claims, Kinds order) {
        Map<String, String> kinds = new HashMap<>();
        for (Claim claim : claims) {
            Counted counted = claim.counted();
            if (counted != null && counted.type() != null && counted.lemma() != null) {
                Set<String> words = Names.words(counted.lemma());
                if (words.size() == 1) {
                    kinds.merge(words.iterator().next(), order.plain(counted.type(), claim.action()), Lemmas::smaller);
                }
            }
        }
        return new Lemmas(kinds);
    }

    /** Where claims differ on a noun's kind, the same one is taken whatever the order of the claims. */
    private static String smaller(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The kind that a folded noun names, in the singular or with a plural ending; null if none is known. */
    String kindOf(String word) {
        String kind = kinds.get(word);
        if (kind == null && word.length() > 1 && (word.endsWith("s") || word.endsWith("x"))) {
            kind = kinds.get(word.substring(0, word.length() - 1));
        }
        return kind;
    }
}
