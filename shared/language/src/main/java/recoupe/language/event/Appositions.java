package recoupe.language.event;

import java.util.HashSet;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Asides that tell what a place is: «à Derna, une ville de 100 000 âmes», "in Leeds, a city of 800,000". They are the article's own
 * words, whoever says the sentence around them.
 */
final class Appositions {
    /** How many tokens an aside is followed back. */
    private static final int REACH = 20;

    private final Set<String> places = new HashSet<>();

    Appositions(Language language) {
        for (Table.Row row : Table.common("things")) {
            if (row.need("kind").equals("place")) {
                places.addAll(row.list(language.code()));
            }
        }
    }

    /** A phrase stands in such an aside. */
    boolean hold(Text text, Phrase phrase) {
        for (int at = phrase.first() - 1; phrase.holds(at - 2) && at > phrase.first() - REACH; at--) {
            Token token = text.token(at);
            if (token.isPunctuation()) {
                return false;
            }
            if (token.is(Pos.NOUN) && places.contains(token.lemma())) {
                Token article = text.token(at - 1);
                return (article.hasLemma("un") || article.hasLemma("a"))
                        && text.token(at - 2).is(",")
                        && phrase.holds(at - 3)
                        && text.token(at - 3).is(Pos.PROPER);
            }
        }
        return false;
    }
}
