package recoupe.language.attribution;

import recoupe.language.Sentence;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.Speaker;

/** Finds utterances by a frame: «Selon X, …», «…, d'après X», «17 000 personnes pour la police», "by X's count". */
final class FrameSieve {
    /** How far before a frame the «-on» of an impersonal verb may stand, times and adverbs between them. */
    private static final int LONGEST_IMPERSONAL = 7;

    private final Scene scene;
    private final Text text;

    FrameSieve(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** The utterance whose frame starts at a token; null if there is none. */
    Utterance at(int at, Sentence sentence) {
        Words.Match<Boolean> frame = scene.lexicon.frames.at(text, at);
        if (frame != null) {
            return framed(at, frame.end(), frame.value(), sentence);
        }
        if (isSource(at, sentence)) {
            return framed(at, at + 1, false, sentence);
        }
        Speaking asked = asked(at, sentence);
        if (asked != null) {
            return place(at, asked.end(), asked, sentence, text.words(at, asked.first()));
        }
        return scene.french ? null : believed(at, sentence);
    }

    /** «de source policière», «de même source». */
    private boolean isSource(int at, Sentence sentence) {
        if (!scene.french || !scene.is(at, "de") || at + 1 >= sentence.endToken()) {
            return false;
        }
        if (scene.lexicon.pronouns.at(text, at + 1) != null && scene.is(at + 1, "même")) {
            return true;
        }
        Phrase phrase = scene.cast.startingAt(at + 1);
        boolean source = phrase != null
                && phrase.title() == phrase.first()
                && text.token(phrase.title()).hasLemma("source");
        return source
                && (at == sentence.firstToken()
                        || scene.isBoundary(at - 1, sentence)
                        || scene.isBoundary(phrase.end(), sentence));
    }

    /** «a-t-on appris auprès de X», «indique-t-on à la préfecture»: whom an impersonal verb of saying points to; null if nobody. */
    private Speaking asked(int at, Sentence sentence) {
        if (!scene.french || impersonal(at) == at) {
            return null;
        }
        boolean beside = scene.is(at, "auprès") && at + 1 < sentence.endToken();
        boolean within = scene.is(at, "à") || scene.is(at, "au") || scene.is(at, "chez");
        if (!beside && !within) {
            return null;
        }
        int first = at + (beside ? 2 : 1);
        Speaking speaking = first < sentence.endToken() ? scene.speakers.startingAt(first, beside) : null;
        boolean place = speaking != null
                && (speaking.mention().kind() == Speaker.Kind.SIDE
                        || speaking.mention().rules().contains(Cast.SINGLE_NAME));
        return speaking == null || within && place ? null : speaking;
    }

    /** "if X is to be believed". */
    private Utterance believed(int at, Sentence sentence) {
        if (!scene.is(at, "if")) {
            return null;
        }
        Phrase phrase = scene.cast.startingAt(at + 1);
        if (phrase == null || !scene.is(phrase.end(), "is") && !scene.is(phrase.end(), "are")) {
            return null;
        }
        for (int i = phrase.end(); i < Math.min(sentence.endToken(), phrase.end() + 4); i++) {
            if (scene.is(i, "believed")) {
                Speaking speaking = scene.speakers.of(phrase, true);
                return speaking == null ? null : place(at, i + 1, speaking, sentence, "if believed");
            }
        }
        return null;
    }

    private Utterance framed(int at, int after, boolean edge, Sentence sentence) {
        if (after >= sentence.endToken()) {
            return null;
        }
        Speaking speaking = speaker(at, after, edge, sentence);
        if (speaking == null) {
            return null;
        }
        if (isPossessor(speaking.end())) {
            Phrase owned = owned(speaking);
            speaking = owned == null ? speaking : scene.speakers.of(owned, true);
        }
        if (edge && isShareOf(at, speaking)) {
            return null;
        }
        int end = Math.max(after, speaking.end());
        if (edge && !text.token(end - 1).is(Pos.RELATIVE) && !standsAtEdge(at, end, speaking, sentence)) {
            return null;
        }
        return place(at, end, speaking, sentence, text.words(at, after));
    }

    /** «35 % pour Anne Morel»: a person behind a percentage has it, and says nothing. */
    private boolean isShareOf(int at, Speaking speaking) {
        return at > 0 && text.token(at - 1).is(Pos.SYMBOL) && speaking.mention().kind() == Speaker.Kind.PERSON;
    }

    private boolean isPossessor(int end) {
        return !scene.french && scene.is(end, "'s");
    }

    /** "the plant | 's press office" where the tagger broke the phrase: the whole of it; null if no noun follows. */
    private Phrase owned(Speaking speaking) {
        for (int i = speaking.end() + 1; i < Math.min(text.tokens().size(), speaking.end() + 4); i++) {
            Phrase rest = scene.cast.startingAt(i);
            if (rest != null) {
                return scene.cast.made(speaking.first(), rest.core(), Speaker.Kind.INSTITUTION);
            }
        }
        return null;
    }

    private Speaking speaker(int at, int after, boolean edge, Sentence sentence) {
        Token first = text.token(after);
        if (first.is("qui")
                || first.is("whom")
                || first.norm().startsWith("lequel")
                || first.norm().startsWith("laquelle")) {
            return antecedent(at, after, sentence);
        }
        Speaking people = those(after, sentence);
        if (people != null) {
            return people;
        }
        if (scene.is(at, "côté") && first.is(Pos.ADJECTIVE)) {
            Phrase side = scene.cast.made(at, after + 1, Speaker.Kind.COLLECTIVE);
            return scene.speakers.of(side, true);
        }
        Speaking speaking = scene.speakers.startingAt(after, !edge);
        if (speaking == null && !scene.french && first.is("the") && scene.cast.phraseAt(after) == null) {
            return null;
        }
        if (speaking == null && text.nounPhraseAt(after - 1) != null) {
            speaking = scene.speakers.startingAt(after - 1, !edge);
        }
        return speaking == null ? null : withPartner(speaking);
    }

    /** «selon la police et les organisateurs». */
    private Speaking withPartner(Speaking speaking) {
        int and = speaking.end();
        if (!scene.is(and, "et") && !scene.is(and, "and") || speaking.resolved()) {
            return speaking;
        }
        Phrase one = scene.cast.startingAt(speaking.first());
        Phrase other = scene.cast.startingAt(and + 1);
        if (one == null || scene.cast.party(other) == null) {
            return speaking;
        }
        Token next = text.at(other.end());
        boolean closed = next == null || next.isPunctuation();
        return closed ? scene.speakers.of(scene.cast.together(one, other), false) : speaking;
    }

    private Speaking antecedent(int frame, int relative, Sentence sentence) {
        int at = frame - 1;
        if (at >= sentence.firstToken() && text.token(at).is(",")) {
            at--;
        }
        Phrase phrase = at < sentence.firstToken() ? null : scene.cast.phraseAt(at);
        Speaking speaking = phrase == null || phrase.end() != at + 1 ? null : scene.speakers.of(phrase, true);
        return speaking == null ? null : new Speaking(frame, relative + 1, speaking.party(), speaking.mention(), true);
    }

    /** «ceux qui l'organisaient», "those who organised it". */
    private Speaking those(int at, Sentence sentence) {
        boolean those = scene.is(at, "ceux") || scene.is(at, "celles") || scene.is(at, "those");
        if (!those || at + 1 >= sentence.endToken() || !text.token(at + 1).is(Pos.RELATIVE)) {
            return null;
        }
        for (int i = at + 2; i < sentence.endToken() && !scene.isBoundary(i, sentence); i++) {
            VerbGroup group = text.verbGroupAt(i);
            if (group != null) {
                return scene.speakers.of(scene.cast.made(at, group.end(), Speaker.Kind.COLLECTIVE), true);
            }
        }
        return null;
    }

    /** «Pour X, …», «17 000 personnes pour X,»: at a clause's edge, with somebody who can speak. */
    private boolean standsAtEdge(int at, int end, Speaking speaking, Sentence sentence) {
        Speaker.Kind kind = speaking.mention().kind();
        boolean opens = at == sentence.firstToken() || text.token(at - 1).isPunctuation();
        boolean turns = end < sentence.endToken()
                && at > sentence.firstToken()
                && text.token(end).is(Pos.PRONOUN);
        boolean closes = end >= sentence.endToken()
                || text.token(end).isPunctuation()
                || scene.is(end, "et")
                || scene.is(end, "and");
        boolean speaks = speaking.resolved()
                || kind != Speaker.Kind.DOCUMENT
                        && kind != Speaker.Kind.MEDIA
                        && !speaking.mention().rules().contains(Cast.SINGLE_NAME);
        boolean place = kind == Speaker.Kind.SIDE;
        if (scene.is(at, "per") && isRate(at + 1)) {
            return false;
        }
        if (opens && turns && speaks) {
            return true;
        }
        if (opens) {
            return closes
                    && speaks
                    && (scene.is(end, ",") || scene.is(end, ":") || !scene.is(at, "pour"))
                    && (!place || at > sentence.firstToken() || scene.is(at, "pour"));
        }
        return closes && speaks && !place && follows(at, sentence);
    }

    /** "$50,000 per family": a bare singular noun that is no name. */
    private boolean isRate(int token) {
        Token t = text.token(token);
        return t.is(Pos.NOUN) && t.reading().number() == 's' && !t.hasLemma("police");
    }

    /** A number with what it counts stands right before. */
    private boolean follows(int at, Sentence sentence) {
        for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - 8); i--) {
            if (scene.isQuantity(i)) {
                return true;
            }
            if (text.token(i).isPunctuation() || text.verbGroupAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    private Utterance place(int at, int end, Speaking speaking, Sentence sentence, String cue) {
        Utterance utterance = new Utterance(
                Sieve.FRAME,
                speaking,
                Stance.NEUTRAL,
                cue.toLowerCase(java.util.Locale.ROOT),
                at,
                Math.max(at + 1, speaking.first() > at ? speaking.first() : end));
        utterance.coreFirst = impersonal(at);
        utterance.coreEnd = end;
        boolean start = at == sentence.firstToken();
        boolean opens = start
                || scene.isBoundary(at - 1, sentence)
                || scene.isConjunction(at - 1)
                || scene.isThat(at - 1)
                || text.token(at - 1).is(Pos.ADVERB) && at - 1 == sentence.firstToken();
        boolean relative = end > at && text.token(end - 1).is(Pos.RELATIVE);
        boolean introduced = opens && !start && !hasContent(clauseStart(at, sentence), at);
        boolean last = end >= sentence.endToken()
                || scene.isBoundary(end, sentence)
                        && !text.token(end).is(",")
                        && !text.token(end).is(":");
        if (relative || start || introduced && !last) {
            utterance.forward = end < sentence.endToken()
                            && (text.token(end).is(",") || text.token(end).is(":"))
                    ? behindAside(end + 1, sentence)
                    : end;
        } else {
            utterance.backward = true;
        }
        return utterance;
    }

    /** «…, a-t-on précisé |»: the first token of an impersonal verb of saying that ends before a frame, or the frame's own. */
    private int impersonal(int at) {
        for (int i = at - 1; i > Math.max(0, at - LONGEST_IMPERSONAL); i--) {
            Token t = text.token(i);
            if (t.isPunctuation()) {
                return at;
            }
            if (t.text().startsWith("-") && t.norm().endsWith("-on")) {
                return i - 1;
            }
        }
        return at;
    }

    /** Past «à la tête du syndicat,», «qui préside la région,» behind a name; the same token if no such aside stands there. */
    private int behindAside(int token, Sentence sentence) {
        Token first = text.at(token);
        if (first == null || !(first.is(Pos.PREPOSITION) || first.is("à") || first.is(Pos.RELATIVE))) {
            return token;
        }
        for (int i = token + 1; i < Math.min(sentence.endToken(), token + 16); i++) {
            if (text.token(i).is(",")) {
                return scene.hasFiniteVerb(i, sentence.endToken()) && i + 1 < sentence.endToken() ? i + 1 : token;
            }
            if (scene.isQuantity(i) || scene.isTime(i) || text.verbGroupAt(i) != null && !first.is(Pos.RELATIVE)) {
                return token;
            }
        }
        return token;
    }

    private boolean hasContent(int from, int to) {
        return scene.hasFiniteVerb(from, to) || scene.hasQuantity(from, to);
    }

    private int clauseStart(int at, Sentence sentence) {
        for (int i = at - 1; i >= sentence.firstToken(); i--) {
            Token t = text.token(i);
            if (t.is(";") || t.is(":")) {
                return i + 1;
            }
        }
        return sentence.firstToken();
    }
}
