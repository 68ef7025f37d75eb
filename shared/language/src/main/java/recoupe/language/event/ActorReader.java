package recoupe.language.event;

import recoupe.language.Language;
import recoupe.language.Mention;
import recoupe.language.Statement;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.VerbGroup;
import recoupe.model.Party;
import recoupe.model.Speaker;

/** Tells who did what a claim counts: the subject of the active verb, the agent of the passive one, the speaker of «dit avoir …». */
final class ActorReader {
    /** How many tokens an agent may stand after its passive verb. */
    private static final int REACH = 6;

    Party of(Text text, Surroundings surroundings, ActionReader.Happening happening, Statement statement) {
        Governor governor = happening.governor();
        if (governor == null || governor.word() != Governor.Word.VERB || governor.role() != Role.PATIENT) {
            return null;
        }
        VerbGroup verb = governor.verb();
        if (verb == null) {
            return agent(text, surroundings, governor.token() + 1);
        }
        if (verb.passive()) {
            return agent(text, surroundings, verb.end());
        }
        if (verb.form() == Form.INFINITIVE && statement != null) {
            Mention speaker = statement.speaker();
            return speaker == null ? null : party(speaker);
        }
        return verb.isFinite() ? subject(text, surroundings, verb, statement) : null;
    }

    /** Who is named by «par …», "by …" within a few tokens; null if nobody is. */
    Party agent(Text text, Surroundings surroundings, int after) {
        for (int at = after; at < text.tokens().size() && at < after + REACH; at++) {
            String lemma = text.token(at).lemma();
            if (lemma.equals("par") || lemma.equals("by")) {
                return startingAt(text, surroundings, at + 1);
            }
        }
        return null;
    }

    private static Party startingAt(Text text, Surroundings surroundings, int token) {
        if (token >= text.tokens().size()) {
            return null;
        }
        int offset = text.token(token).start();
        return surroundings.mentionsAt(offset).stream()
                .filter(m -> m.start() <= offset && offset < m.end() || m.start() == offset)
                .findFirst()
                .map(ActorReader::party)
                .orElse(null);
    }

    /** The mention nearest before the verb in its sentence; where somebody says the clause, one that stands in what is said. */
    private static Party subject(Text text, Surroundings surroundings, VerbGroup verb, Statement statement) {
        int offset = text.token(verb.first()).start();
        int sentence = text.sentenceOf(text.token(verb.first())).start();
        Mention nearest = null;
        for (Mention mention : surroundings.mentionsAt(offset)) {
            boolean said = statement == null || Surroundings.vouches(statement, mention.start());
            boolean before = mention.start() >= sentence && mention.end() <= offset;
            if (said && before && !isAside(mention, text)) {
                nearest = mention;
            }
        }
        return nearest == null ? null : party(nearest);
    }

    /** An outlet that is told something, or a name behind a preposition: "flooding in Lagos killed". */
    private static boolean isAside(Mention mention, Text text) {
        int before = text.tokenAt(mention.start()) - 1;
        boolean behind = before >= 0
                && text.token(before).sentence() == text.token(before + 1).sentence()
                && text.language() == Language.ENGLISH
                && text.token(before).is(Pos.PREPOSITION);
        return mention.kind() == Speaker.Kind.MEDIA || behind;
    }

    private static Party party(Mention mention) {
        return new Party(mention.text(), mention.id(), mention.side());
    }
}
