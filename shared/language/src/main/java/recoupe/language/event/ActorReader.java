package recoupe.language.event;

import java.util.List;
import recoupe.language.Mention;
import recoupe.language.Statement;
import recoupe.language.text.Form;
import recoupe.language.text.Text;
import recoupe.language.text.VerbGroup;
import recoupe.model.Party;

/** Tells who did what a claim counts: the subject of the active verb, the agent of the passive one, the speaker of «dit avoir …». */
final class ActorReader {
    /** How many tokens an agent may stand after its passive verb. */
    private static final int REACH = 6;

    Party of(ClaimReader.Layers layers, ActionReader.Happening happening, Statement statement) {
        Governor governor = happening.governor();
        if (governor == null || governor.word() != Governor.Word.VERB || governor.role() != Role.PATIENT) {
            return null;
        }
        Text text = layers.text();
        VerbGroup verb = governor.verb();
        if (verb == null) {
            return agent(layers, governor.token() + 1);
        }
        if (verb.passive()) {
            return agent(layers, verb.end());
        }
        if (verb.form() == Form.INFINITIVE && statement != null) {
            Mention speaker = statement.speaker();
            return speaker == null ? null : party(speaker);
        }
        return verb.isFinite() ? subject(layers, text, verb, statement) : null;
    }

    /** Who is named by «par …», "by …" within a few tokens; null if nobody is. */
    Party agent(ClaimReader.Layers layers, int after) {
        Text text = layers.text();
        for (int at = after; at < text.tokens().size() && at < after + REACH; at++) {
            String lemma = text.token(at).lemma();
            if (lemma.equals("par") || lemma.equals("by")) {
                return startingAt(layers.mentions(), text, at + 1);
            }
        }
        return null;
    }

    private static Party startingAt(List<Mention> mentions, Text text, int token) {
        int offset = token < text.tokens().size() ? text.token(token).start() : -1;
        return mentions.stream()
                .filter(m -> m.start() <= offset && offset < m.end() || m.start() == offset)
                .findFirst()
                .map(ActorReader::party)
                .orElse(null);
    }

    /** The mention nearest before the verb in its sentence; where somebody says the clause, one that stands in what is said. */
    private static Party subject(ClaimReader.Layers layers, Text text, VerbGroup verb, Statement statement) {
        int offset = text.token(verb.first()).start();
        int sentence = text.sentenceOf(text.token(verb.first())).start();
        Mention nearest = null;
        for (Mention mention : layers.mentions()) {
            boolean said = statement == null || ClaimReader.vouches(statement, mention.start());
            if (said && mention.start() >= sentence && mention.end() <= offset) {
                nearest = mention;
            }
        }
        return nearest == null ? null : party(nearest);
    }

    private static Party party(Mention mention) {
        return new Party(mention.text(), mention.id(), mention.side());
    }
}
