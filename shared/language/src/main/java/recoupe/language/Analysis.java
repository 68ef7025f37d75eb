package recoupe.language;

import java.util.List;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Event;

/**
 * Everything that the engine reads in one article, layer by layer; offsets of the layers count in {@code article.text()}.
 *
 * @param event the article's main event; null if none can be told
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
        Event event,
        List<Claim> claims) {}
