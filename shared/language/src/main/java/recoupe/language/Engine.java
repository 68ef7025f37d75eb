package recoupe.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import recoupe.language.attribution.AttributionReader;
import recoupe.language.attribution.MentionFinder;
import recoupe.language.event.ClaimReader;
import recoupe.language.event.EventReader;
import recoupe.language.place.PlaceFinder;
import recoupe.language.quantity.QuantityFinder;
import recoupe.language.quotation.QuotationFinder;
import recoupe.language.text.Text;
import recoupe.language.text.TextReader;
import recoupe.language.time.TimeFinder;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Speaker;

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
        return stages.get(language).read(article.language() == null ? article.in(language.code()) : article, null);
    }

    /** Completes claims that come without identities, with the data of this engine. */
    public Completion completion() {
        return new Completion(this);
    }

    Stages stages(Language language) {
        return stages.get(language);
    }

    Language languageOf(Article article) {
        if (article.language() != null) {
            return Language.of(article.language())
                    .orElseThrow(() -> new UnsupportedLanguageException(article.language()));
        }
        return choice.of(article.text()).orElseThrow(() -> new UnsupportedLanguageException(null));
    }

    /** The stages of one language. */
    static final class Stages {
        /** A number that makes a quantity of any countable words. */
        private static final String MANY = "12 ";

        private final TextReader texts;
        private final QuotationFinder quotations;
        private final QuantityFinder quantities;
        private final TimeFinder times;
        private final PlaceFinder places;
        private final MentionFinder mentions;
        private final AttributionReader statements;
        private final EventReader events;
        private final ClaimReader claims;

        Stages(Language language) {
            this.texts = new TextReader(language);
            this.quotations = new QuotationFinder(language);
            this.quantities = new QuantityFinder(language);
            this.times = new TimeFinder(language);
            this.places = new PlaceFinder(language);
            this.mentions = new MentionFinder(language);
            this.statements = new AttributionReader(language);
            this.events = new EventReader(language);
            this.claims = new ClaimReader(language);
        }

        /** The country that a text speaks of most; null if none stands out. */
        String land(String content) {
            return places.land(texts.read(content));
        }

        /** Who is named by words that stand alone; null if nobody is. */
        Mention named(String words, String land) {
            Mention longest = mentions.find(texts.read(words), land).stream()
                    .max(Comparator.comparingInt((Mention m) -> m.end() - m.start())
                            .thenComparing(Mention::start, Comparator.reverseOrder()))
                    .orElse(null);
            boolean aside = longest != null
                    && longest.kind() == Speaker.Kind.SIDE
                    && (longest.end() - longest.start()) * 2 < words.length();
            return aside ? longest.sideOnly() : longest;
        }

        /** The place that words which stand alone name; null if they name none. */
        PlaceMention placed(String words, String land) {
            return places.named(words, texts, land);
        }

        /** The identities of the places that hold one, the nearest first. */
        List<String> around(String id) {
            return places.around(id);
        }

        /** What words that stand alone count; null if that cannot be told. */
        Counted counted(String words) {
            return quantities.find(texts.read(MANY + words)).stream()
                    .map(QuantityMention::counted)
                    .findFirst()
                    .orElse(null);
        }

        /** @param fallback the country meant where the text itself speaks of none most; null if unknown */
        Analysis read(Article article, String fallback) {
            boolean titled = article.title() != null && !article.title().isBlank();
            Text text = texts.read(article.text());
            Text headline = titled ? texts.read(article.title()) : null;
            String spoken = places.land(text);
            String land = spoken == null ? fallback : spoken;
            Layered body = layers(article, text, land);
            Layered title = titled ? layers(article, headline, land) : null;
            Event event = events.read(
                    new EventReader.Parts(titled ? title.layers() : null, body.layers()), article.publishedOn());
            List<Claim> read = new ArrayList<>(claims.read(article.ref(event), body.layers(), false, 0));
            if (titled) {
                read.addAll(claims.read(article.ref(event), title.layers(), true, read.size()));
            }
            ClaimReader.Layers l = body.layers();
            return new Analysis(
                    article,
                    text.sentences(),
                    body.quotations(),
                    l.quantities(),
                    l.times(),
                    l.places(),
                    l.mentions(),
                    l.statements(),
                    event,
                    List.copyOf(read));
        }

        private record Layered(List<Quotation> quotations, ClaimReader.Layers layers) {}

        private Layered layers(Article article, Text text, String land) {
            List<Quotation> quotations = this.quotations.find(text);
            List<QuantityMention> counted = quantities.find(text);
            List<TimeMention> dated = times.find(text, article.publishedOn());
            List<PlaceMention> places = this.places.find(text, land);
            List<Mention> named = mentions.find(text, land);
            List<Statement> said = statements.read(text, quotations, counted, land);
            return new Layered(quotations, new ClaimReader.Layers(text, counted, dated, places, named, said));
        }
    }
}
