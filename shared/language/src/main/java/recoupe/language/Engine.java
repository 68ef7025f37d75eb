package recoupe.language;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import recoupe.language.quantity.QuantityFinder;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;
import recoupe.model.Article;

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
        private final QuantityFinder quantities;

        Stages(Language language) {
            this.texts = new TextReader(language);
            this.quantities = new QuantityFinder(language);
        }

        Analysis read(Article article) {
            Text text = texts.read(article.text());
            LocalDate published = article.publishedOn();
            return new Analysis(
                    article,
                    text.sentences(),
                    List.of(),
                    quantities.find(text),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
