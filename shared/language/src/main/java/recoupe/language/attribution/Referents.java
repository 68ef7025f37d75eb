package recoupe.language.attribution;

import recoupe.language.Language;
import recoupe.language.attribution.Lexicon.Pronoun;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/** Finds whom a pronoun stands for, by who spoke last, who was the last subject and who was named last. */
final class Referents {
    /** A pronoun reaches no further back than so many sentences. */
    private static final int REACH = 4;

    private final Cast cast;
    private final Text text;
    private final boolean french;
    private Party lastSpeaker;
    private int lastSpoken = -1;

    Referents(Cast cast, Language language) {
        this.cast = cast;
        this.text = cast.text;
        this.french = language == Language.FRENCH;
    }

    void spoke(Party party, int token) {
        lastSpeaker = party;
        lastSpoken = token;
    }

    Party lastSpeaker() {
        return lastSpeaker;
    }

    /** Whom a pronoun at a token stands for; null if nobody fits. */
    Party of(Pronoun pronoun, int token) {
        int sentence = text.token(token).sentence();
        boolean near = lastSpeaker != null && sentence - text.token(lastSpoken).sentence() <= REACH;
        if (pronoun.stands().equals("speaker")) {
            return near ? lastSpeaker : null;
        }
        if (pronoun.stands().equals("last")) {
            return latest(pronoun, token, sentence - 2);
        }
        Token before = text.at(token - 1);
        if (before != null
                && before.sentence() == sentence
                && (before.is(":") || before.is(";"))
                && !(near && text.token(lastSpoken).sentence() == sentence)) {
            Party first = firstAgreeing(sentence, pronoun, token);
            if (first != null) {
                return first;
            }
        }
        Party own = isInserted(token) ? subject(sentence, pronoun, token) : null;
        if (own != null && !own.isPerson() && own.kind != Speaker.Kind.SIDE) {
            return own;
        }
        if (near
                && agrees(lastSpeaker, pronoun)
                && sentence - text.token(lastSpoken).sentence() <= 1) {
            return lastSpeaker;
        }
        Party subject = sentence > 0 ? subject(sentence - 1, pronoun) : null;
        if (subject != null) {
            return subject;
        }
        own = subject(sentence, pronoun, token);
        if (own != null) {
            return own;
        }
        if (near && agrees(lastSpeaker, pronoun)) {
            return lastSpeaker;
        }
        boolean justSpoke = near && sentence - text.token(lastSpoken).sentence() <= 1;
        return justSpoke && sameNumber(lastSpeaker, pronoun) ? lastSpeaker : latest(pronoun, token, sentence - REACH);
    }

    /** Translated text forgets the gender: «l'armée … Il a ajouté». */
    private static boolean sameNumber(Party party, Pronoun pronoun) {
        return party.kind != Speaker.Kind.PERSON
                && (pronoun.number() == '-' || (party.number == 'p') == (pronoun.number() == 'p'));
    }

    private Party subject(int sentence, Pronoun pronoun) {
        return subject(sentence, pronoun, Integer.MAX_VALUE);
    }

    /** The first party of a sentence that a verb follows and that agrees. */
    private Party subject(int sentence, Pronoun pronoun, int before) {
        int end = Math.min(before, text.sentences().get(sentence).endToken());
        for (int i = text.sentences().get(sentence).firstToken(); i < end; ) {
            Phrase phrase = cast.phraseAt(i);
            if (phrase == null) {
                i++;
                continue;
            }
            Party party = cast.party(phrase);
            if (party != null && party.kind != Speaker.Kind.DOCUMENT && agrees(party, pronoun) && isSubject(phrase)) {
                return party;
            }
            i = phrase.end();
        }
        return null;
    }

    /** «…, a-t-elle annoncé», "…, it said": behind the content rather than before it. */
    private boolean isInserted(int token) {
        return text.token(token).text().startsWith("-")
                || token > 0 && text.token(token - 1).is(",");
    }

    /** The first party of a sentence that agrees. */
    private Party firstAgreeing(int sentence, Pronoun pronoun, int before) {
        for (int i = text.sentences().get(sentence).firstToken(); i < before; i++) {
            Phrase phrase = cast.startingAt(i);
            Party party = cast.party(phrase);
            if (party != null && party.kind != Speaker.Kind.DOCUMENT && agrees(party, pronoun)) {
                return party;
            }
        }
        return null;
    }

    private boolean isSubject(Phrase phrase) {
        int at = phrase.end();
        if (at < text.tokens().size() && text.token(at).is(",")) {
            at++;
        }
        return text.verbGroupAt(at) != null && text.verbGroupAt(at).isFinite();
    }

    private Party latest(Pronoun pronoun, int token, int firstSentence) {
        for (int i = token - 1; i >= 0 && text.token(i).sentence() >= firstSentence; i--) {
            Phrase phrase = cast.phraseAt(i);
            Party party = phrase != null && phrase.first() == i ? cast.party(phrase) : null;
            if (party != null && canBeMeant(party) && agrees(party, pronoun)) {
                return party;
            }
        }
        return null;
    }

    /** A pronoun that says something stands for no document and no channel. */
    private static boolean canBeMeant(Party party) {
        return party.kind != Speaker.Kind.DOCUMENT && party.kind != Speaker.Kind.MEDIA;
    }

    private boolean agrees(Party party, Pronoun pronoun) {
        boolean plural = party.number == 'p';
        if (french) {
            return (pronoun.gender() == '-' || party.gender == '-' || party.gender == pronoun.gender())
                    && (pronoun.number() == '-' || plural == (pronoun.number() == 'p'));
        }
        boolean human = party.kind == Speaker.Kind.PERSON || party.kind == Speaker.Kind.UNNAMED;
        return switch (pronoun.gender()) {
            case 'm', 'f' -> human && !plural && (party.gender == '-' || party.gender == pronoun.gender());
            case 'n' -> !human && (!plural || party.kind == Speaker.Kind.INSTITUTION);
            default -> pronoun.number() != 'p' || plural || !human;
        };
    }
}
