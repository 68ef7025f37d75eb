package recoupe.language.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import recoupe.language.QuantityMention;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.Action;

/**
 * What happened to each counted thing of a text: what the words about it tell, else what happened to the figure that it is a part of
 * or goes on from, else what the text's crowds do.
 */
final class Happenings {
    /** How many tokens «des», «sur les», "out of the" may have between a part and its whole. */
    private static final int PARTITIVE = 3;

    /** How many quantities, and how many sentences, back one goes on from another. */
    private static final int NEIGHBOURS = 6;

    private static final int SENTENCES = 2;

    private final GoverningWords words;
    private final Kinds kinds;
    private final ActionTable table;
    private final ActionReader actions;

    Happenings(GoverningWords words, Kinds kinds, ActionTable table) {
        this.words = words;
        this.kinds = kinds;
        this.table = table;
        this.actions = new ActionReader(table, kinds);
    }

    /** What happened to the thing that each quantity counts. */
    List<ActionReader.Happening> of(ClaimReader.Layers layers, Surroundings surroundings) {
        Governors governors = new Governors(layers.text(), layers.times(), words);
        Crowds crowds = new Crowds(layers.text(), table);
        List<ActionReader.Happening> happenings = new ArrayList<>();
        List<Phrase> phrases = layers.quantities().stream()
                .map(q -> Phrase.of(layers.text(), q))
                .toList();
        for (int i = 0; i < phrases.size(); i++) {
            QuantityMention quantity = layers.quantities().get(i);
            ActionReader.Happening own = actions.read(
                    quantity, isParted(layers, surroundings, i) ? List.of() : governors.of(phrases.get(i)));
            if (!own.certain()) {
                ActionReader.Happening taken = carriedOver(layers.quantities(), happenings, phrases, i, own);
                boolean gathers = taken.action() == Action.ATTEND;
                own = gathers || !isHeadcount(layers.text(), phrases.get(i)) ? taken : own;
            }
            if (own.action() == Action.OTHER && isOfCrowds(quantity) && crowds.at(phrases.get(i))) {
                own = new ActionReader.Happening(Action.ATTEND, null, "action.crowd", false);
            }
            happenings.add(own);
        }
        return happenings;
    }

    /** «ils étaient 12 000 devant la mairie», "they were 300": people told by their number alone, who are nobody's victims. */
    private static boolean isHeadcount(Text text, Phrase phrase) {
        int at = phrase.first() - 1;
        while (phrase.holds(at) && text.token(at).is(Pos.ADVERB)) {
            at--;
        }
        VerbGroup verb = phrase.holds(at) && phrase.end() == phrase.number() ? text.verbGroupAt(at) : null;
        boolean be = verb != null
                && (text.token(verb.main()).hasLemma("être")
                        || text.token(verb.main()).hasLemma("be"));
        Token subject = be ? text.at(verb.first() - 1) : null;
        return subject != null && subject.is(Pos.PRONOUN);
    }

    /** What a text of crowds counts: people of no special office, or a bare number. */
    private boolean isOfCrowds(QuantityMention quantity) {
        Set<String> thing = kinds.of(quantity);
        return thing.isEmpty() && quantity.counted() == null || table.own(thing, ActionTable.When.CROWD) != null;
    }

    /** «62 des 145 drones ont été abattus» tells of the 62, nothing of the 145. */
    private static boolean isParted(ClaimReader.Layers layers, Surroundings surroundings, int whole) {
        QuantityMention quantity = layers.quantities().get(whole);
        return surroundings.partsOf(whole).stream()
                .anyMatch(part -> part.endToken() <= quantity.firstToken()
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
        for (int i = at - 1; i >= 0 && i >= at - NEIGHBOURS; i--) {
            int distance = phrases.get(at).sentence().index()
                    - phrases.get(i).sentence().index();
            boolean elided = quantity.countedSpan() == null;
            if (distance > (elided ? SENTENCES : 0)) {
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
}
