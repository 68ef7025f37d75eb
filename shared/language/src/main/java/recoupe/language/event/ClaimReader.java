package recoupe.language.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.QuantityMention;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.language.data.Table;
import recoupe.language.text.Form;
import recoupe.language.text.Text;
import recoupe.language.text.VerbGroup;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Evidence;
import recoupe.model.Party;
import recoupe.model.Quantity;

/** Makes the claims of one text from its layers: one for each quantity, one for each statement without a quantity. */
public final class ClaimReader {
    /** How much less sure a claim is for each thing that had to be carried over or guessed. */
    private static final double CARRIED = 0.85;

    private static final double GUESSED = 0.6;

    /** How many tokens «des», «sur les», "out of the" may have between a part and its whole. */
    private static final int PARTITIVE = 3;

    private final Set<String> superlatives;
    private final GoverningWords words;
    private final Kinds kinds;
    private final ActionTable table;
    private final ActionReader actions;
    private final ActorReader actors;
    private final OwnSides sides;

    public ClaimReader(Language language) {
        this.superlatives = Table.read(language, "superlatives").stream()
                .map(row -> row.need("form"))
                .collect(Collectors.toUnmodifiableSet());
        this.words = new GoverningWords(language);
        this.kinds = new Kinds(language);
        this.table = new ActionTable(language, kinds);
        this.actions = new ActionReader(table, kinds);
        this.actors = new ActorReader();
        this.sides = new OwnSides(table, actors);
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
    public List<Claim> read(Article article, Layers layers, boolean inTitle, int firstNumber) {
        List<ActionReader.Happening> happenings = happenings(layers);
        Circumstances circumstances = new Circumstances(layers, superlatives);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < layers.quantities().size(); i++) {
            drafts.add(draft(layers, i, happenings, circumstances));
        }
        for (Statement statement : layers.statements()) {
            if (layers.quantities().stream().noneMatch(q -> vouches(statement, q.start()))) {
                drafts.add(Draft.of(statement, layers.text(), circumstances));
            }
        }
        drafts.sort((a, b) -> Integer.compare(a.at(), b.at()));
        return Numbering.claims(article, drafts, inTitle, firstNumber);
    }

    private List<ActionReader.Happening> happenings(Layers layers) {
        Governors governors = new Governors(layers.text(), words);
        Crowds crowds = new Crowds(layers.text(), table);
        List<ActionReader.Happening> happenings = new ArrayList<>();
        List<Phrase> phrases = layers.quantities().stream()
                .map(q -> Phrase.of(layers.text(), q))
                .toList();
        for (int i = 0; i < phrases.size(); i++) {
            QuantityMention quantity = layers.quantities().get(i);
            ActionReader.Happening own =
                    actions.read(quantity, isParted(layers, i) ? List.of() : governors.of(phrases.get(i)));
            if (!own.certain()) {
                own = carriedOver(layers.quantities(), happenings, phrases, i, own);
            }
            if (own.action() == Action.OTHER && isOfCrowds(quantity) && crowds.at(phrases.get(i))) {
                own = new ActionReader.Happening(Action.ATTEND, null, "action.crowd", false);
            }
            happenings.add(own);
        }
        return happenings;
    }

    /** What a text of crowds counts: people of no special office, or a bare number. */
    private boolean isOfCrowds(QuantityMention quantity) {
        Set<String> thing = kinds.of(quantity);
        return thing.isEmpty() && quantity.counted() == null || table.own(thing, ActionTable.When.CROWD) != null;
    }

    /** «62 des 145 drones ont été abattus» tells of the 62, nothing of the 145. */
    private static boolean isParted(Layers layers, int whole) {
        QuantityMention quantity = layers.quantities().get(whole);
        return layers.quantities().stream()
                .anyMatch(part -> part.whole() == whole
                        && part.endToken() <= quantity.firstToken()
                        && quantity.firstToken() - part.endToken() <= PARTITIVE);
    }

    /** What a quantity that no word tells anything of takes from the one that it is a part of or goes on from. */
    private static ActionReader.Happening carriedOver(
            List<QuantityMention> quantities,
            List<ActionReader.Happening> happenings,
            List<Phrase> phrases,
            int at,
            ActionReader.Happening own) {
        QuantityMention quantity = quantities.get(at);
        if (quantity.whole() >= 0
                && quantity.whole() < at
                && (own.action() == Action.OTHER || own.action() == Action.LAUNCH)) {
            return carried(happenings.get(quantity.whole()), "action.whole");
        }
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            int distance = phrases.get(at).sentence().index()
                    - phrases.get(i).sentence().index();
            boolean elided = quantity.countedSpan() == null;
            if (distance > (elided ? 2 : 0)) {
                break;
            }
            if (elided
                    && sameThing(quantity, quantities.get(i))
                    && happenings.get(i).action() != Action.MEASURE) {
                return carried(happenings.get(i), "action.carried-over");
            }
        }
        return own;
    }

    private static boolean sameThing(QuantityMention a, QuantityMention b) {
        return a.unit() == null
                && b.unit() == null
                && (a.counted() == null
                        || b.counted() != null
                                && Objects.equals(
                                        a.counted().lemma(), b.counted().lemma()));
    }

    private static ActionReader.Happening carried(ActionReader.Happening from, String rule) {
        return new ActionReader.Happening(from.action(), from.governor(), rule, from.certain());
    }

    private Draft draft(
            Layers layers, int index, List<ActionReader.Happening> happenings, Circumstances circumstances) {
        QuantityMention q = layers.quantities().get(index);
        ActionReader.Happening happening = happenings.get(index);
        Text text = layers.text();
        Phrase phrase = Phrase.of(text, q);
        Statement statement = innermost(layers.statements(), q.start());
        List<String> rules = new ArrayList<>(q.rules());
        rules.add(happening.rule());
        double confidence = happening.certain() ? 1 : GUESSED;
        if (happening.rule().equals("action.carried-over") || happening.rule().equals("action.whole")) {
            confidence *= CARRIED;
        }
        Circumstances.Chosen<PlaceMention> place = circumstances.place(phrase, index, statement);
        Circumstances.Chosen<TimeMention> time = circumstances.time(phrase, statement);
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
        Party actor = actors.of(layers, happening, statement);
        Attribution attribution = attribution(statement, happening, text);
        Evidence evidence = Draft.evidence(
                text, phrase.sentence().start(), phrase.sentence().end());
        Quantity quantity = new Quantity(q.text(), q.start(), q.end(), q.min(), q.max(), q.modifier(), q.unit());
        return new Draft(
                q.start(),
                index,
                q.whole(),
                evidence,
                attribution,
                quantity,
                sides.of(layers, phrase, q.counted(), kinds.of(q), happening.action(), actor),
                happening.action(),
                actor,
                place == null ? null : Draft.place(place.mention()),
                time == null ? null : Draft.time(time.mention()),
                statement == null ? null : statement.id(),
                confidence,
                rules);
    }

    static boolean vouches(Statement statement, int offset) {
        return statement.content().stream().anyMatch(c -> c.contains(offset));
    }

    /** The statement with the shortest content that holds an offset; null if none does. */
    private static Statement innermost(List<Statement> statements, int offset) {
        Statement best = null;
        int least = Integer.MAX_VALUE;
        for (Statement statement : statements) {
            if (vouches(statement, offset)) {
                int length = statement.content().stream()
                        .mapToInt(c -> c.end() - c.start())
                        .sum();
                if (length < least) {
                    least = length;
                    best = statement;
                }
            }
        }
        return best;
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
