package recoupe.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import recoupe.language.attribution.AttributionReader;
import recoupe.language.attribution.MentionFinder;
import recoupe.language.event.ClaimReader;
import recoupe.language.place.PlaceFinder;
import recoupe.language.quantity.QuantityFinder;
import recoupe.language.quotation.QuotationFinder;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;
import recoupe.language.time.TimeFinder;
import recoupe.model.Article;
import recoupe.model.Claim;

/** Reads articles: the stages in their order. Immutable and safe for threads once loaded. */
public final class Engine {
    private final LanguageChoice choice = new LanguageChoice();
    private final Map<Language, Stages> stages = new EnumMap<>(Language.class);

    private Engine() {
        for (Language language : Language.values()) {
            stages.put(language, new Stages(language));
        }
    }

    /** Loads the data of every language. */
    public static Engine load() {
        return new Engine();
    }

    /**
     * Reads one article. The language that it states for itself is taken; where it states none, the text decides.
     *
     * @throws UnsupportedLanguageException if the article is in neither French nor English
     */
    public Analysis analyse(Article article) {
        Language language = languageOf(article);
        return stages.get(language).read(article.language() == null ? article.in(language.code()) : article);
    }

    private Language languageOf(Article article) {
        if (article.language() != null) {
            return Language.of(article.language())
                    .orElseThrow(() -> new UnsupportedLanguageException("The article's language is stated as «"
                            + article.language() + "»; Recoupe reads French (fr) and English (en)."));
        }
        return choice.of(article.text())
                .orElseThrow(() -> new UnsupportedLanguageException(
                        "The article reads as neither French nor English, the languages that Recoupe knows."));
    }

    /** The stages of one language. */
    private static final class Stages {
        private final TextReader texts;
        private final QuotationFinder quotations;
        private final QuantityFinder quantities;
        private final TimeFinder times;
        private final PlaceFinder places;
        private final MentionFinder mentions;
        private final AttributionReader statements;
        private final ClaimReader claims;

        Stages(Language language) {
            this.texts = new TextReader(language);
            this.quotations = new QuotationFinder(language);
            this.quantities = new QuantityFinder(language);
            this.times = new TimeFinder(language);
            this.places = new PlaceFinder(language);
            this.mentions = new MentionFinder(language);
            this.statements = new AttributionReader(language);
            this.claims = new ClaimReader(language);
        }

        Analysis read(Article article) {
            Analysis body = read(article, article.text(), false, 0);
            if (article.title() == null || article.title().isBlank()) {
                return body;
            }
            List<Claim> claims = new ArrayList<>(body.claims());
            claims.addAll(read(article, article.title(), true, claims.size()).claims());
            return body.with(claims);
        }

        private Analysis read(Article article, String content, boolean isTitle, int firstNumber) {
            Text text = texts.read(content);
            List<Quotation> quotations = this.quotations.find(text);
            List<QuantityMention> counted = quantities.find(text);
            List<TimeMention> dated = times.find(text, article.publishedOn());
            List<PlaceMention> places = this.places.find(text);
            List<Mention> named = mentions.find(text);
            List<Statement> said = statements.read(text, quotations, counted);
            List<Claim> read = claims.read(
                    article, new ClaimReader.Layers(text, counted, dated, places, named, said), isTitle, firstNumber);
            return new Analysis(article, text.sentences(), quotations, counted, dated, places, named, said, read);
        }
    }
}
