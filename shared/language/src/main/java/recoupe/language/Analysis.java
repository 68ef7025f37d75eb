package recoupe.language;

import java.util.List;
import recoupe.model.Article;
import recoupe.model.Claim;

/**
 * Everything that the engine reads in one article, layer by layer; offsets of the layers count in {@code article.text()}.
 *
 * @param claims the claims of the body in the order of the text, then those of the headline ({@link Claim#inTitle()})
 */
public record Analysis(
        Article article,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<QuantityMention> quantities,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<Mention> mentions,
        List<Statement> statements,
        List<Claim> claims) {
    /** The same layers with other claims. */
    Analysis with(List<Claim> others) {
        return new Analysis(
                article, sentences, quotations, quantities, times, places, mentions, statements, List.copyOf(others));
    }
}
