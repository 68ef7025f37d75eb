package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.QuantityMention;
import recoupe.language.Sentence;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.language.data.Table;
import recoupe.language.text.Form;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Evidence;
import recoupe.model.Party;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/** Makes the claims of one text from its layers: one for each quantity, one for each statement without a quantity. */
public final class ClaimReader {
    /** How much less sure a claim is for each thing that had to be carried over or guessed. */
    private static final double CARRIED = 0.85;

    private static final double GUESSED = 0.6;

    private final Set<String> superlatives;
    private final Kinds kinds;
    private final Appositions appositions;
    private final Denials denials;
    private final Happenings happenings;
    private final ActorReader actors;
    private final OwnSides sides;
    private final KindReader kind;
    private final WhoseReader whose;
    private final AsOfReader asOf;

    public ClaimReader(Language language) {
        this.superlatives = Table.read(language, "superlatives").stream()
                .map(row -> row.need("form"))
                .collect(Collectors.toUnmodifiableSet());
        this.appositions = new Appositions(language);
        this.denials = new Denials(language);
        this.kinds = new Kinds(language);
        ActionTable table = new ActionTable(language, kinds);
        this.happenings = new Happenings(new GoverningWords(language), kinds, table);
        this.actors = new ActorReader();
        this.sides = new OwnSides(table, actors);
        this.kind = new KindReader(language);
        this.whose = new WhoseReader(language);
        this.asOf = new AsOfReader(language);
    }

    /** The layers of a text from which claims are made. */
    public record Layers(
            Text text,
            List<QuantityMention> quantities,
            List<TimeMention> times,
            List<PlaceMention> places,
            List<Mention> mentions,
            List<Statement> statements) {}

    /**
     * Reads the claims of a text.
     *
     * @param inTitle the text is the article's headline
     * @param firstNumber the number that the first claim's id ends with
     */
    public List<Claim> read(ArticleRef article, Layers layers, boolean inTitle, int firstNumber) {
        Surroundings surroundings = new Surroundings(layers);
        List<ActionReader.Happening> happenings = this.happenings.of(layers, surroundings);
        Placing placing = new Placing(layers, surroundings);
        Dating dating = new Dating(layers, surroundings, superlatives);
        Map<Integer, Party> shares = whose.shares(layers, surroundings);
        Set<Statement> counted = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < layers.quantities().size(); i++) {
            int at = layers.quantities().get(i).start();
            if (countsSpeakers(surroundings, at)
                    || isInTime(layers.times(), layers.quantities().get(i))) {
                continue;
            }
            Phrase phrase = Phrase.of(layers.text(), layers.quantities().get(i));
            boolean aside = appositions.hold(layers.text(), phrase);
            Statement statement = aside ? null : surroundings.innermost(at);
            surroundings.statementsAt(at).stream()
                    .filter(s -> !aside && Surroundings.vouches(s, at))
                    .forEach(counted::add);
            drafts.add(draft(
                    layers,
                    surroundings,
                    shares,
                    i,
                    phrase,
                    statement,
                    happenings.get(i),
                    placing.of(phrase, i, statement),
                    dating.of(phrase, i, statement)));
        }
        for (Statement statement : layers.statements()) {
            if (!counted.contains(statement)) {
                drafts.add(Draft.of(statement, layers.text()));
            }
        }
        drafts.sort((a, b) -> Integer.compare(a.at(), b.at()));
        return Numbering.claims(article, denials.apply(layers.text(), drafts), inTitle, firstNumber);
    }

    /** "Three officials said": how many people speak is no claim. */
    private static boolean countsSpeakers(Surroundings surroundings, int at) {
        return surroundings.statementsAt(at).stream()
                .anyMatch(s -> s.speaker() != null
                        && s.speaker().kind() == Speaker.Kind.UNNAMED
                        && s.speaker().start() == at
                        && !Surroundings.vouches(s, at));
    }

    /** «dans la nuit de lundi 9 à mardi 10 mars»: a number within a time counts nothing. */
    private static boolean isInTime(List<TimeMention> times, QuantityMention quantity) {
        return times.stream().anyMatch(time -> time.start() < quantity.start() && quantity.end() < time.end());
    }

    private Draft draft(
            Layers layers,
            Surroundings surroundings,
            Map<Integer, Party> shares,
            int index,
            Phrase phrase,
            Statement statement,
            ActionReader.Happening happening,
            Chosen<PlaceMention> place,
            Chosen<TimeMention> time) {
        QuantityMention q = layers.quantities().get(index);
        Text text = layers.text();
        List<String> rules = new ArrayList<>(q.rules());
        rules.add(happening.rule());
        double confidence = happening.certain() ? 1 : GUESSED;
        if (happening.rule().equals("action.carried-over") || happening.rule().equals("action.whole")) {
            confidence *= CARRIED;
        }
        if (place != null) {
            rules.add(place.rule());
        }
        if (time != null) {
            rules.add(time.rule());
        }
        if (statement != null) {
            rules.addAll(statement.rules());
            confidence *= statement.confidence();
        }
        TimeSpan window = time == null ? null : Draft.time(time.mention());
        Party actor = actors.of(text, surroundings, happening, statement);
        Attribution attribution = attribution(statement, happening, text);
        Evidence evidence = evidence(text, phrase, statement);
        Quantity quantity = new Quantity(q.text(), q.start(), q.end(), q.min(), q.max(), q.modifier(), q.unit());
        return new Draft(
                q.start(),
                index,
                q.whole(),
                evidence,
                attribution,
                quantity,
                sides.of(text, surroundings, phrase, q.counted(), kinds.of(q), happening.action(), actor),
                happening.action(),
                kind.of(text, layers.quantities(), index, phrase, happening),
                actor,
                whose.of(layers, shares, index, phrase, happening.action(), statement),
                place == null ? null : Draft.place(place.mention()),
                window,
                asOf.of(layers, surroundings, index, phrase, statement, window),
                statement == null ? null : statement.id(),
                confidence,
                rules);
    }

    /** The sentence of a claim, cut at the semicolons around what it counts and who says it. */
    private static Evidence evidence(Text text, Phrase phrase, Statement statement) {
        Sentence sentence = phrase.sentence();
        boolean here = statement != null && statement.start() < sentence.end() && statement.end() > sentence.start();
        int first = text.token(phrase.first()).start();
        int last = text.token(phrase.end() - 1).end();
        int from = here ? Math.min(first, Math.max(statement.start(), sentence.start())) : first;
        int to = here ? Math.max(last, Math.min(statement.end(), sentence.end())) : last;
        int start = sentence.start();
        int end = sentence.end();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = text.token(i);
            if (token.is(";") && token.end() <= from) {
                start = text.token(i + 1).start();
            } else if (token.is(";") && token.start() >= to) {
                end = token.start();
                break;
            }
        }
        return Draft.evidence(text, start, end);
    }

    private static Attribution attribution(Statement statement, ActionReader.Happening happening, Text text) {
        VerbGroup verb =
                happening.governor() == null ? null : happening.governor().verb();
        boolean conditional = verb != null && verb.form() == Form.CONDITIONAL && verb.perfect();
        boolean planned =
                verb != null && (verb.form() == Form.FUTURE || verb.form() == Form.CONDITIONAL && !conditional);
        if (statement == null) {
            Attribution none = Attribution.NONE;
            return new Attribution(
                    null,
                    null,
                    none.kind(),
                    none.via(),
                    planned ? Attribution.Polarity.HYPOTHETICAL : none.polarity(),
                    conditional,
                    false,
                    null);
        }
        Attribution said = Draft.attribution(statement);
        Attribution.Polarity polarity = planned && said.polarity() == Attribution.Polarity.ASSERTED
                ? Attribution.Polarity.HYPOTHETICAL
                : said.polarity();
        return new Attribution(
                said.speaker(),
                said.cue(),
                said.kind(),
                said.via(),
                polarity,
                said.hedged() || conditional,
                said.inherited(),
                said.denier());
    }
}
