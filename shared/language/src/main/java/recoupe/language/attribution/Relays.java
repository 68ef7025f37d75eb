package recoupe.language.attribution;

import recoupe.language.Sentence;
import recoupe.language.text.Pos;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/** Finds through whom an utterance came: «a déclaré à l'AFP», «cité par TASS», "told Reuters", «sur Telegram». */
final class Relays {
    private static final int NEAR = 10;

    private final Scene scene;

    Relays(Scene scene) {
        this.scene = scene;
    }

    void find(Utterance utterance, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), utterance.coreFirst);
        int to = Math.min(
                sentence.endToken(),
                Math.max(utterance.coreEnd, utterance.forward) + (utterance.backward ? NEAR / 2 : 0));
        if (utterance.forward > 0 && utterance.forward - from > 3 * NEAR) {
            to = Math.min(to, utterance.coreEnd + NEAR);
        }
        for (int i = from; i < to; i++) {
            if (isContent(utterance, i)) {
                continue;
            }
            Phrase phrase = scene.cast.startingAt(i);
            Party party = scene.cast.party(phrase);
            if (party == null
                    || party == utterance.party
                    || party.kind != Speaker.Kind.MEDIA
                    || i == sentence.firstToken()) {
                continue;
            }
            Token before = scene.text.token(i - 1);
            boolean led = before.is(Pos.PREPOSITION)
                    || before.is(Pos.VERB)
                    || before.is("to")
                    || before.is("à")
                    || before.is("au");
            boolean hearers = !phrase.hasName()
                    && phrase.end() - phrase.first() <= 2
                    && scene.lexicon.isOccasion(scene.text.token(phrase.head()).lemma());
            if (led && !hearers) {
                utterance.via.add(party);
            }
        }
    }

    private static boolean isContent(Utterance utterance, int token) {
        for (int[] c : utterance.content) {
            if (c[0] <= token && token < c[1]) {
                return true;
            }
        }
        return false;
    }
}
