package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/**
 * Carries a speaker over to a following sentence of the same paragraph that names none: where a quotation goes on, and where a count
 * does («D'autres…», "Another 40…", «Parmi eux…»). Everything else falls back to the article's own voice.
 */
final class Continuations {
    private final Scene scene;
    private final Text text;
    private Utterance last;
    private int lastSentence = -2;

    Continuations(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** Remembers a sentence's utterances. */
    void spoke(List<Utterance> utterances, Sentence sentence) {
        for (Utterance utterance : utterances) {
            if (utterance.speaker.kind() != Speaker.Kind.MEDIA) {
                last = utterance;
                lastSentence = sentence.index();
            }
        }
    }

    /** What a sentence without an utterance of its own carries on; empty if it stands for itself. */
    List<Utterance> carriedTo(Sentence sentence) {
        List<Utterance> carried = new ArrayList<>();
        if (last == null || sentence.firstToken() >= sentence.endToken() || isCovered(sentence)) {
            return carried;
        }
        Sentence before = text.sentences().get(lastSentence);
        boolean sameParagraph = before.paragraph() == sentence.paragraph();
        boolean next = lastSentence == sentence.index() - 1;
        if (isQuoted(sentence) && (sameParagraph && next || goesOnFromLastParagraph(sentence))) {
            carried.add(carry(Sieve.QUOTATION_CONTINUED, sentence));
            lastSentence = sentence.index();
        } else if (sameParagraph && next && countsOn(sentence) && lastCounts()) {
            carried.add(carry(Sieve.COUNT_CONTINUED, sentence));
            lastSentence = sentence.index();
        }
        return carried;
    }

    /** An utterance before already has the sentence in its quotation. */
    private boolean isCovered(Sentence sentence) {
        for (int[] c : last.content) {
            if (c[0] <= sentence.firstToken() && sentence.firstToken() < c[1]) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but somebody's words stands in it. */
    private boolean isQuoted(Sentence sentence) {
        int quoted = 0;
        int words = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!text.token(i).isPunctuation()) {
                words++;
                quoted += scene.quotationAt(i) == null ? 0 : 1;
            }
        }
        return words > 0 && quoted == words;
    }

    /** The paragraph before ends inside a quotation that its speaker left open. */
    private boolean goesOnFromLastParagraph(Sentence sentence) {
        int token = sentence.firstToken() - 1;
        Quotation q = scene.quotationAt(token);
        boolean open = q != null && q.contentEnd() == q.end();
        return open && lastSentence >= 0 && text.sentences().get(lastSentence).paragraph() >= sentence.paragraph() - 1;
    }

    private boolean lastCounts() {
        for (int[] c : last.content) {
            if (scene.hasQuantity(c[0], c[1])) {
                return true;
            }
        }
        return false;
    }

    /** It starts with a number that goes on from the one before: «D'autres», "Another 40", «Parmi eux, 12», "Five will stay". */
    private boolean countsOn(Sentence sentence) {
        int first = sentence.firstToken();
        if (!scene.hasQuantity(first, sentence.endToken())) {
            return false;
        }
        Words.Match<Boolean> opening = scene.lexicon.continuations.at(text, first);
        if (opening != null) {
            return true;
        }
        if (!scene.isQuantity(first)) {
            return false;
        }
        int at = first;
        while (at < sentence.endToken() && scene.isQuantity(at)) {
            at++;
        }
        Token next = text.at(at);
        boolean other = next != null
                && (next.is("autres") || next.is("others") || next.is("other") || next.is("more") || next.is("d'"));
        boolean bare = text.verbGroupAt(at) != null && text.verbGroupAt(at).isFinite();
        return other
                || bare
                || next != null
                        && (next.is("of") && scene.is(at + 1, "them") || next.is("d'") && scene.is(at + 1, "entre"));
    }

    private Utterance carry(Sieve sieve, Sentence sentence) {
        Speaking speaking = new Speaking(-1, -1, last.party, last.speaker, true);
        Utterance utterance = new Utterance(sieve, speaking, Stance.NEUTRAL, last.lemma, last.cueFirst, last.cueEnd);
        utterance.inherited = true;
        utterance.coreFirst = sentence.firstToken();
        utterance.coreEnd = sentence.firstToken() + 1;
        utterance.saidFirst = last.saidFirst;
        utterance.saidEnd = last.saidEnd;
        utterance.content.add(new int[] {sentence.firstToken(), sentence.endToken()});
        return utterance;
    }
}
