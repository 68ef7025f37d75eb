package recoupe.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import recoupe.model.Claim;
import recoupe.model.Counted;

/** The kinds that nouns name, as the claims of one article tell: a claim of lemma «missile» and kind missile teaches both. */
final class Nouns {
    private final Map<String, String> kinds = new HashMap<>();
    private final Kinds order;

    private Nouns(Kinds order) {
        this.order = order;
    }

    static Nouns of(Collection<Claim> claims, Kinds order) {
        Nouns nouns = new Nouns(order);
        for (Claim claim : claims) {
            Counted counted = claim.counted();
            if (counted != null && counted.type() != null && counted.lemma() != null) {
                Set<String> words = Names.words(counted.lemma());
                if (words.size() == 1) {
                    nouns.kinds.merge(
                            words.iterator().next(), order.plain(counted.type(), claim.action()), Nouns::smaller);
                }
            }
        }
        return nouns;
    }

    /** Where claims differ on a noun's kind, the same one is taken whatever the order of the claims. */
    private static String smaller(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The kind that a folded noun names, in the singular or with a plural ending; a kind's own name too; null if none is known. */
    String kindOf(String word) {
        String singular = word.length() > 1 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
        String kind = kinds.get(word);
        if (kind == null) {
            kind = kinds.get(singular);
        }
        return kind == null && order.has(singular) ? singular : kind;
    }
}
