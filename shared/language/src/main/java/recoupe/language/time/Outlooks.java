package recoupe.language.time;

import java.util.Set;
import recoupe.language.Sentence;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** Tells which way the clause around a time expression looks, from its verb and from words of intent beside it. */
final class Outlooks {
    /** Tokens on either side in which a word of intent («prévu», "due") counts. */
    private static final int REACH = 4;

    /** Tokens on either side in which a verb counts. */
    private static final int CLAUSE = 60;

    private static final Set<String> MODALS_AHEAD = Set.of("devoir", "will", "shall", "would", "going");

    private final Lexicon lexicon;

    Outlooks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The outlook at an expression, from its first token to the one after its last. */
    Outlook of(Text text, int first, int end) {
        if (hasIntent(text, first, end)) {
            return Outlook.FUTURE;
        }
        VerbGroup verb = verb(text, first, end);
        if (verb == null) {
            return Outlook.OPEN;
        }
        boolean ahead = verb.form() == Form.FUTURE
                || verb.form() == Form.CONDITIONAL
                || verb.form() != Form.IMPERFECT && MODALS_AHEAD.contains(verb.modal() == null ? "" : verb.modal());
        if (ahead) {
            return verb.perfect() ? Outlook.PAST : Outlook.FUTURE;
        }
        boolean past = verb.perfect() || verb.form() == Form.PAST || verb.form() == Form.IMPERFECT;
        return past ? Outlook.PAST : Outlook.OPEN;
    }

    private boolean hasIntent(Text text, int first, int end) {
        int sentence = text.token(first).sentence();
        for (int i = Math.max(0, first - REACH); i < Math.min(text.tokens().size(), end + REACH); i++) {
            boolean inside = first <= i && i < end;
            if (!inside
                    && text.token(i).sentence() == sentence
                    && !lexicon.at(text, i, "intent").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The finite verb before the expression in its clause, else the next one after it in its sentence; null if there is none. */
    private static VerbGroup verb(Text text, int first, int end) {
        Sentence sentence = text.sentenceOf(text.token(first));
        int from = Math.max(sentence.firstToken(), first - CLAUSE);
        for (int i = first - 1; i >= from && !isBoundary(text.token(i)); i--) {
            VerbGroup group = text.verbGroupAt(i);
            if (group != null && group.isFinite()) {
                return group;
            }
        }
        int to = Math.min(sentence.endToken(), end + CLAUSE);
        for (int i = end; i < to; i++) {
            VerbGroup group = text.verbGroupAt(i);
            if (group != null && group.isFinite()) {
                return group;
            }
        }
        return null;
    }

    private static boolean isBoundary(Token token) {
        return token.is(Pos.SUBORDINATOR) || token.is(Pos.RELATIVE) || token.is(";") || token.is(":");
    }
}
