package recoupe.language.event;

import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.QuantityMention;
import recoupe.language.Statement;
import recoupe.language.place.Countries;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Action;
import recoupe.model.Party;

/** Tells to whom a number belongs: whose share or votes, whose dead. Null where the words do not say. */
final class WhoseReader {
    private static final Set<Action> SUFFERED = Set.of(Action.KILL, Action.INJURE, Action.MISSING);

    /** How many tokens may stand between a verb of winning and the number, and between «pour» and a name. */
    private static final int REACH = 6;

    private final Countries countries = Countries.load();
    private final ShareWords words;
    private final ShareReader shares;

    WhoseReader(Language language) {
        this.words = new ShareWords(language);
        this.shares = new ShareReader(words);
    }

    /** The owner of each share of a text whose owner is told, by the index of the quantity. */
    Map<Integer, Party> shares(ClaimReader.Layers layers, Surroundings surroundings) {
        return shares.of(layers, surroundings);
    }

    /** To whom a quantity belongs; null if the words do not say. */
    Party of(
            ClaimReader.Layers layers,
            Map<Integer, Party> shares,
            int index,
            Phrase phrase,
            Action action,
            Statement statement) {
        QuantityMention quantity = layers.quantities().get(index);
        if (ShareReader.isShare(quantity)) {
            return shares.get(index);
        }
        return SUFFERED.contains(action) && quantity.unit() == null
                ? ofSufferers(layers, index, phrase, statement)
                : null;
    }

    private static int next(ClaimReader.Layers layers, int index, Phrase phrase) {
        int end = phrase.sentence().endToken();
        return index + 1 < layers.quantities().size()
                ? Math.min(end, layers.quantities().get(index + 1).firstToken())
                : end;
    }

    /** «12 soldats ukrainiens», "12 Palestinians"; «ses pertes à 96 morts»: the speaker's own. */
    private Party ofSufferers(ClaimReader.Layers layers, int index, Phrase phrase, Statement statement) {
        Text text = layers.text();
        for (int i = phrase.number(); i < phrase.end(); i++) {
            Token token = text.token(i);
            String land = countries.ofAdjective(text.language(), token.text());
            if (land != null) {
                return new Party(token.text(), land, land);
            }
        }
        QuantityMention quantity = layers.quantities().get(index);
        if (quantity.counted() != null
                && quantity.counted().text() != null
                && quantity.counted().side() != null) {
            String side = quantity.counted().side();
            return new Party(quantity.counted().text(), side, side);
        }
        Mention speaker = statement == null ? null : statement.speaker();
        if (speaker == null || speaker.side() == null) {
            return null;
        }
        int from = Math.max(phrase.sentence().firstToken(), phrase.first() - REACH);
        int to = Math.min(next(layers, index, phrase), phrase.end() + REACH);
        for (int i = from; i + 1 < to; i++) {
            boolean lost =
                    words.is(ShareWords.Role.OWN, text.token(i)) && words.is(ShareWords.Role.LOSS, text.token(i + 1));
            if (lost) {
                return new Party(text.words(i, i + 2), speaker.side(), speaker.side());
            }
        }
        return null;
    }
}
