package recoupe.language.attribution;

import recoupe.language.Sentence;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** Finds utterances by a noun for a count or a document: "X's figure was", «c'est le compte de X», «son bilan :», "by X's list". */
final class FigureSieve {
    private final Scene scene;
    private final Text text;

    FigureSieve(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** The utterance whose noun phrase starts at a token; null if there is none. */
    Utterance at(int token, Sentence sentence) {
        Phrase phrase = scene.cast.startingAt(token);
        if (phrase == null) {
            return null;
        }
        if (!scene.speakers.isDocument(phrase)) {
            return scene.lexicon.isToll(text.token(phrase.head()).lemma()) ? communicated(phrase, sentence) : null;
        }
        Speaking author = scene.speakers.author(phrase);
        Utterance utterance = author == null ? null : read(phrase, author, sentence);
        return utterance == null ? communicated(phrase, sentence) : utterance;
    }

    private Utterance read(Phrase phrase, Speaking author, Sentence sentence) {
        int end = phrase.core();
        boolean opens = phrase.first() == sentence.firstToken()
                || text.token(phrase.first() - 1).isPunctuation();
        if (scene.is(end, ":") && scene.hasQuantity(end, sentence.endToken()) && opens) {
            return forward(phrase, author, end, end + 1);
        }
        VerbGroup verb = end < sentence.endToken() ? text.verbGroupAt(end) : null;
        if (verb != null && verb.isFinite() && isCopula(text.token(verb.main()))) {
            boolean number = scene.hasQuantity(verb.end(), Math.min(sentence.endToken(), verb.end() + 12));
            return number ? forward(phrase, author, verb.end(), verb.end()) : null;
        }
        int before = phrase.first() - 1;
        if (!scene.french && before >= sentence.firstToken() && scene.is(before, "by") && !isAfterVerb(before)) {
            Utterance utterance = forward(phrase, author, end, scene.is(end, ",") ? end + 1 : end);
            utterance.coreFirst = before;
            if (before > sentence.firstToken() && !text.token(before - 1).isPunctuation()
                    || end >= sentence.endToken()
                    || text.token(end).is(".")) {
                utterance.forward = -1;
                utterance.backward = true;
            }
            return utterance;
        }
        boolean closes = end >= sentence.endToken() || text.token(end).isPunctuation();
        if (closes
                && before > sentence.firstToken()
                && isCopula(text.token(before))
                && (scene.is(before - 1, "c'") || scene.is(before - 1, "that"))) {
            Utterance utterance = backward(phrase, author, before - 1);
            utterance.overColon = true;
            return utterance;
        }
        if (closes
                && opens
                && scene.is(before, ",")
                && text.token(phrase.first()).is(Pos.NOUN)
                && scene.hasQuantity(Math.max(sentence.firstToken(), before - 6), before)) {
            return backward(phrase, author, phrase.first());
        }
        return null;
    }

    /** "by" behind a verb names an agent. */
    private boolean isAfterVerb(int by) {
        return by > 0 && text.verbGroupAt(by - 1) != null;
    }

    /** «un bilan de 12 morts communiqué par X», "a toll released by X". */
    private Utterance communicated(Phrase phrase, Sentence sentence) {
        for (int i = phrase.core(); i < Math.min(sentence.endToken(), phrase.core() + 10); i++) {
            Token t = text.token(i);
            boolean by = t.is("par") || t.is("by");
            if (by && isSaid(i - 1)) {
                Speaking agent = scene.speakers.startingAt(i + 1, false);
                if (agent == null) {
                    return null;
                }
                boolean number = scene.hasQuantity(phrase.first(), i);
                Utterance utterance = new Utterance(
                        Sieve.FIGURE, agent, Stance.NEUTRAL, text.token(i - 1).lemma(), i - 1, i + 1);
                utterance.coreFirst = i - 1;
                utterance.backward = number;
                utterance.forward = number ? -1 : agent.end();
                return number || scene.hasQuantity(agent.end(), sentence.endToken()) ? utterance : null;
            }
            if (t.is(";")
                    || t.is(":")
                    || text.verbGroupAt(i) != null && text.verbGroupAt(i).isFinite()) {
                return null;
            }
        }
        return null;
    }

    /** A participle of a verb of saying, however it is tagged. */
    private boolean isSaid(int token) {
        return text.token(token).readings().stream()
                .anyMatch(r ->
                        r.pos() == Pos.VERB && !scene.lexicon.verb(r.lemma()).isEmpty());
    }

    private boolean isCopula(Token token) {
        return switch (token.lemma()) {
            case "être",
                    "atteindre",
                    "stand",
                    "be",
                    "reach",
                    "rise",
                    "remain",
                    "rester",
                    "monter",
                    "grimper",
                    "passer" -> true;
            default -> false;
        };
    }

    private Utterance forward(Phrase phrase, Speaking author, int cueEnd, int content) {
        Utterance utterance = utterance(phrase, author, cueEnd);
        utterance.forward = content;
        return utterance;
    }

    private Utterance backward(Phrase phrase, Speaking author, int coreFirst) {
        Utterance utterance = utterance(phrase, author, phrase.core());
        utterance.coreFirst = coreFirst;
        utterance.backward = true;
        return utterance;
    }

    private Utterance utterance(Phrase phrase, Speaking author, int cueEnd) {
        return new Utterance(
                Sieve.FIGURE,
                author,
                Stance.COUNT,
                text.token(phrase.title()).lemma(),
                Math.max(phrase.title(), phrase.first()),
                cueEnd);
    }
}
