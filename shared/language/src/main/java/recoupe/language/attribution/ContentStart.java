package recoupe.language.attribution;

import java.util.Set;
import recoupe.language.Sentence;
import recoupe.language.attribution.ReportingVerb.Frame;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** Finds where the content behind a reporting verb starts, by the frames that the verb takes. */
final class ContentStart {
    /** A verb's content starts within so many words. */
    static final int REACH = 14;

    private static final int LONGEST_TIME = 4;

    private static final Set<String> REFUSALS = Set.of("refuser", "refuse", "decline");
    private static final Set<String> FRENCH_LINKS = Set.of("de", "d'", "du", "des", "à", "au", "aux", "en");
    private static final Set<String> ENGLISH_LINKS = Set.of("of", "to", "about", "at", "for", "against");

    private final Scene scene;
    private final Text text;

    ContentStart(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /**
     * Where content starts, and which sieve that makes it.
     *
     * @param token index of its first token
     */
    record Start(Sieve sieve, int token) {}

    /** Where the content behind a verb starts, and by which frame; null if none of its frames is there. */
    Start forward(VerbGroup group, ReportingVerb use, int after, Sentence sentence) {
        int end = sentence.endToken();
        if (after >= end) {
            return null;
        }
        int past = scene.skipAdjuncts(after, sentence);
        for (int at : new int[] {after, past}) {
            boolean mark = at < end && (text.token(at).is(":") || text.token(at).is(","));
            boolean speech = use.takes(Frame.THAT) || use.takes(Frame.OBJECT) || use.takes(Frame.TO);
            if (at < end && speech && (scene.startsSpeech(at) || mark && scene.startsSpeech(at + 1))) {
                return new Start(Sieve.VERB_AND_CLAUSE, mark ? at + 1 : at);
            }
        }
        if (use.takes(Frame.THAT)) {
            int that = that(after, sentence);
            if (that >= 0) {
                return new Start(Sieve.VERB_AND_CLAUSE, that + 1);
            }
        }
        if (use.takes(Frame.TELL)) {
            Start told = told(after, sentence);
            if (told != null) {
                return told;
            }
        }
        if (use.takes(Frame.INF) && (isInfinitiveClause(after, sentence) || isInfinitiveClause(past, sentence))) {
            return new Start(Sieve.VERB_AND_CLAUSE, isInfinitiveClause(after, sentence) ? after : past);
        }
        if (use.takes(Frame.CLAUSE)
                && !scene.french
                && (startsBareClause(past, sentence) || startsBareClause(after, sentence))) {
            boolean later = startsBareClause(past, sentence)
                    && isTimeOnly(after, past)
                    && !text.token(past).norm().equals("'s");
            return new Start(Sieve.VERB_AND_CLAUSE, !later && startsBareClause(after, sentence) ? after : past);
        }
        if (use.takes(Frame.TO) && isRefusalToSay(use, after)) {
            return null;
        }
        if (use.takes(Frame.TO) && (!use.with().isEmpty() || isLink(after) || isLink(past))) {
            return new Start(Sieve.VERB_AND_PREPOSITION, after);
        }
        if (use.takes(Frame.SOMEONE)
                && !isResult(after, sentence)
                && (scene.cast.startingAt(after) != null || isLink(after))) {
            return new Start(Sieve.VERB_AND_PERSON, after);
        }
        if (!scene.french && scene.isBoundary(past, sentence) && isTimeOnly(after, past)) {
            return null;
        }
        if (use.takes(Frame.OBJECT)
                && (isObject(after)
                        || isObject(past)
                        || !use.with().isEmpty()
                        || !use.clitic().isEmpty()
                        || hasPartitive(group, after)
                        || scene.hasQuantity(after, Math.min(clauseEnd(after, sentence), after + REACH)))) {
            boolean parted =
                    past > after && scene.is(past - 1, ",") && isObject(past) && !scene.hasQuantity(after, past);
            return new Start(Sieve.VERB_AND_OBJECT, parted ? past : after);
        }
        if (use.takes(Frame.NUMBER) && scene.hasQuantity(after, Math.min(clauseEnd(after, sentence), after + REACH))) {
            return new Start(Sieve.VERB_AND_OBJECT, after);
        }
        if (use.takes(Frame.TOLL)
                && scene.hasQuantity(after, tollEnd(after, sentence))
                && (isToll(after, sentence) || isPutAt(after, sentence))) {
            return new Start(Sieve.VERB_AND_OBJECT, after);
        }
        if (use.takes(Frame.NUMBER)
                && isToll(after, sentence)
                && scene.hasQuantity(after, end)
                && text.token(clauseEnd(after, sentence) - (clauseEnd(after, sentence) == end ? 1 : 0))
                        .is(":")) {
            return new Start(Sieve.VERB_AND_OBJECT, after);
        }
        if (past < end && text.token(past).is(":") && scene.hasQuantity(past, end) && use.takes(Frame.INSERT)) {
            return new Start(Sieve.VERB_AND_CLAUSE, past + 1);
        }
        return null;
    }

    /** «a accusé une perte de 3 millions»: what follows is no person but a figure of the subject's own. */
    private boolean isResult(int after, Sentence sentence) {
        for (int i = after; i < Math.min(sentence.endToken(), after + REACH); i++) {
            Token t = text.token(i);
            if (t.is(Pos.NOUN) && !scene.isTime(i)) {
                return scene.lexicon.isResult(t.lemma());
            }
            if (t.is(Pos.PROPER) || t.is(Pos.VERB) || t.isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** «a refusé de préciser»: nothing is said. */
    private boolean isRefusalToSay(ReportingVerb use, int after) {
        Token verb = text.at(after + 1);
        return REFUSALS.contains(use.lemma())
                && verb != null
                && scene.isInfinitive(after + 1)
                && !scene.lexicon.verb(verb.lemma()).isEmpty();
    }

    /** A noun for a count stands near behind the verb. */
    private boolean isToll(int after, Sentence sentence) {
        for (int i = after; i < Math.min(tollEnd(after, sentence), after + REACH); i++) {
            if (scene.lexicon.isToll(text.token(i).lemma()) && !text.token(i).is(Pos.VERB)) {
                return true;
            }
            if (text.token(i).is(";")) {
                return false;
            }
        }
        return false;
    }

    /** "put the party on 34%": the number behind "at" or "on". */
    private boolean isPutAt(int after, Sentence sentence) {
        for (int i = after + 1; !scene.french && i + 1 < tollEnd(after, sentence); i++) {
            if ((text.token(i).is("at") || text.token(i).is("on")) && scene.hasQuantity(i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    int tollEnd(int after, Sentence sentence) {
        for (int i = after; i < sentence.endToken(); i++) {
            VerbGroup group = text.verbGroupAt(i);
            if (text.token(i).is(";") || group != null && group.first() == i && group.isFinite()) {
                return i;
            }
        }
        return sentence.endToken();
    }

    /** «qu'il en dénombre 44», "has it". */
    private boolean hasPartitive(VerbGroup group, int after) {
        return text.token(group.first()).is("en") && scene.hasQuantity(after, after + 3);
    }

    /** The «que» that belongs to the verb; -1 if there is none. */
    private int that(int after, Sentence sentence) {
        for (int i = after; i < Math.min(sentence.endToken(), after + REACH); i++) {
            if (scene.isThat(i)) {
                return i;
            }
            Token t = text.token(i);
            VerbGroup group = text.verbGroupAt(i);
            if (t.is(";") || t.is(":") || group != null && group.isFinite() || t.is(Pos.RELATIVE)) {
                return -1;
            }
            if (!scene.french
                    && t.is(",")
                    && text.at(i + 1) != null
                    && text.token(i + 1).is(Form.PRESENT_PARTICIPLE)) {
                return -1;
            }
            if (scene.isQuantity(i) && !scene.isTime(i) && !scene.isTime(i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** "told reporters that", "informed the council: …". */
    private Start told(int after, Sentence sentence) {
        Phrase hearer = scene.cast.startingAt(after);
        int at = hearer != null ? hearer.end() : isPronoun(after) ? after + 1 : -1;
        if (at < 0 || at >= sentence.endToken()) {
            return null;
        }
        int that = that(at, sentence);
        if (that >= 0) {
            return new Start(Sieve.VERB_AND_CLAUSE, that + 1);
        }
        int past = scene.skipAdjuncts(at, sentence);
        if (past < sentence.endToken()
                && (text.token(past).is(":")
                        || scene.startsSpeech(past)
                        || text.token(past).is(",") && scene.startsSpeech(past + 1))) {
            return new Start(Sieve.VERB_AND_CLAUSE, past);
        }
        if (isLink(at) || text.token(at).is("to")) {
            return new Start(Sieve.VERB_AND_PERSON, at);
        }
        return startsBareClause(past, sentence) || startsBareClause(at, sentence)
                ? new Start(Sieve.VERB_AND_CLAUSE, startsBareClause(at, sentence) ? at : past)
                : null;
    }

    private boolean isPronoun(int token) {
        return text.token(token).is(Pos.PRONOUN);
    }

    private boolean isInfinitiveClause(int at, Sentence sentence) {
        int i = at;
        while (i < sentence.endToken() && scene.french && (text.token(i).is(Pos.ADVERB) || isClitic(i))) {
            i++;
        }
        if (i >= sentence.endToken()) {
            return false;
        }
        return scene.french ? scene.isInfinitive(i) : text.token(i).is("to") && scene.isInfinitive(i + 1);
    }

    private boolean isClitic(int token) {
        return switch (text.token(token).norm()) {
            case "ne", "n'", "en", "y", "se", "s'", "le", "la", "l'", "les", "lui", "leur" -> true;
            default -> false;
        };
    }

    /** "reported today", "announced on September 4": nothing but a time stands behind the verb. */
    private boolean isTimeOnly(int from, int to) {
        boolean time = false;
        for (int i = from; i < to; i++) {
            time |= scene.isTime(i) || text.token(i).is("today");
        }
        return time && to - from <= LONGEST_TIME;
    }

    /** A clause without "that": a subject and then a verb before the next stop. */
    private boolean startsBareClause(int at, Sentence sentence) {
        if (at >= sentence.endToken() || scene.isBoundary(at, sentence)) {
            return false;
        }
        boolean place = text.token(at).is(Pos.PREPOSITION) && !scene.hasQuantity(at, at + 4);
        return !place && hasOwnVerb(at, stop(at, sentence), sentence);
    }

    /** A finite verb other than the one of whoever is named behind: "found 12 knives, the court heard" has none. */
    private boolean hasOwnVerb(int from, int to, Sentence sentence) {
        for (int i = from; i < to; i++) {
            VerbGroup group = text.verbGroupAt(i);
            if (group != null && group.first() == i && group.isFinite() && !isInserted(group, from, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** ", the court heard.": a verb of saying with its subject alone between two marks. */
    private boolean isInserted(VerbGroup group, int from, Sentence sentence) {
        Phrase subject = scene.cast.phraseAt(group.first() - 1);
        return !scene.french
                && subject != null
                && subject.first() > from
                && scene.is(subject.first() - 1, ",")
                && scene.lexicon.verb(text.token(group.main()).lemma()).stream().anyMatch(v -> v.takes(Frame.INSERT))
                && scene.isBoundary(scene.skipAdjuncts(group.end(), sentence), sentence);
    }

    int stop(int at, Sentence sentence) {
        for (int i = at; i < sentence.endToken(); i++) {
            if (text.token(i).is(";") || text.token(i).is(":")) {
                return i;
            }
        }
        return sentence.endToken();
    }

    int clauseEnd(int at, Sentence sentence) {
        for (int i = at; i < sentence.endToken(); i++) {
            VerbGroup group = text.verbGroupAt(i);
            if (text.token(i).is(";") || text.token(i).is(":") || group != null && group.isFinite()) {
                return i;
            }
        }
        return sentence.endToken();
    }

    boolean isLink(int token) {
        Token t = text.at(token);
        return t != null && (scene.french ? FRENCH_LINKS : ENGLISH_LINKS).contains(t.norm());
    }

    private boolean isObject(int token) {
        Token t = text.at(token);
        if (t == null) {
            return false;
        }
        Phrase phrase = scene.cast.phraseAt(token);
        return scene.isQuantity(token)
                || t.is(Pos.NUMERAL)
                || t.is(Pos.DETERMINER)
                || phrase != null && phrase.first() == token;
    }
}
