package recoupe.local.print;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import recoupe.language.Analysis;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.QuantityMention;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.model.Article;
import recoupe.model.Claim;

/**
 * Every layer of the reading of one article in its public form.
 *
 * @param file the file as the user gave it
 * @param text what all offsets count in, in UTF-16 units
 */
public record Explanation(
        String file,
        Header article,
        String text,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<QuantityMention> quantities,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<Mention> mentions,
        List<Statement> statements,
        List<PlacedClaim> claims) {

    public static Explanation of(String file, Analysis analysis) {
        Article article = analysis.article();
        return new Explanation(
                file,
                new Header(
                        article.id(),
                        article.key(),
                        article.outlet(),
                        article.url(),
                        article.title(),
                        article.published(),
                        article.publishedFrom(),
                        article.language()),
                article.text(),
                analysis.sentences(),
                analysis.quotations(),
                analysis.quantities(),
                analysis.times(),
                analysis.places(),
                analysis.mentions(),
                analysis.statements(),
                analysis.claims().stream().map(PlacedClaim::of).toList());
    }

    /** What is known of the article beside its text. */
    public record Header(
            String id,
            String key,
            String outlet,
            String url,
            String title,
            String published,
            Article.DateSource publishedFrom,
            String language) {}

    /**
     * A claim with its evidence laid open as the other layers have it.
     *
     * @param start offset in the text; null where the evidence stands in the headline
     * @param end offset after the last character; null where the evidence stands in the headline
     */
    @JsonPropertyOrder({"start", "end", "text"})
    public record PlacedClaim(
            @JsonProperty Integer start,
            @JsonProperty Integer end,
            @JsonProperty String text,
            @JsonUnwrapped Claim claim) {
        static PlacedClaim of(Claim claim) {
            return new PlacedClaim(
                    claim.inTitle() ? null : claim.evidence().start(),
                    claim.inTitle() ? null : claim.evidence().end(),
                    claim.evidence().text(),
                    claim);
        }
    }
}
