package recoupe.language.event;

import java.util.List;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Reading;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** Participles and adjectives that describe a counted thing: «44 drones ukrainiens abattus», "dozens wounded". */
final class Describers {
    /** How many tokens behind a participle the noun that belongs to it may stand. */
    private static final int COMPOUND = 3;

    private final Text text;
    private final GoverningWords words;

    Describers(Text text, GoverningWords words) {
        this.text = text;
        this.words = words;
    }

    /** «44 drones ukrainiens abattus», "dozens wounded": participles and adjectives in the phrase or right after it. */
    void around(Phrase phrase, List<Governor> found) {
        for (int at = phrase.number(); at < phrase.end(); at++) {
            if (isOne(text.token(at)) || canBeParticiple(text.token(at))) {
                add(at, found, "describer");
            }
        }
        for (int at = phrase.end(); phrase.holds(at); at++) {
            Token token = text.token(at);
            if ((isOne(token) || canBeParticiple(token)) && agrees(phrase, token)) {
                add(at, found, "describer-after");
            } else if (token.is(Pos.CONJUNCTION)
                    && phrase.holds(at + 1)
                    && text.token(at + 1).is(Pos.NUMERAL)) {
                NounPhrase next = text.nounPhraseAt(at + 1);
                at = next == null ? at + 1 : next.head();
            } else if (!token.is(Pos.ADVERB) && !words.is(GoverningWords.Use.TRANSPARENT, token)) {
                return;
            }
        }
    }

    /** «vingt supporteurs ont été arrêtés et sept policiers blessés»: a participle whose auxiliary stands before the joint only. */
    void gapped(Phrase phrase, List<Governor> found) {
        int at = phrase.end();
        while (phrase.holds(at) && text.token(at).is(Pos.ADVERB)) {
            at++;
        }
        VerbGroup before = phrase.holds(at) && isOne(text.token(at)) ? verbBefore(phrase) : null;
        if (before != null && before.passive()) {
            add(at, found, "shared-auxiliary");
        }
    }

    private VerbGroup verbBefore(Phrase phrase) {
        for (int at = phrase.first() - 1; phrase.holds(at); at--) {
            if (text.verbGroupAt(at) != null && text.verbGroupAt(at).isFinite()) {
                return text.verbGroupAt(at);
            }
        }
        return null;
    }

    /** A participle is looked up as its verb, an adjective as itself and, where the dictionary derives it from a verb, as that verb. */
    void add(int token, List<Governor> found, String rule) {
        for (Reading reading : text.token(token).readings()) {
            switch (reading.pos()) {
                case VERB -> {
                    if (reading.form() == Form.PAST_PARTICIPLE) {
                        compounds(token, reading.lemma(), found, rule);
                        found.add(new Governor(Governor.Word.VERB, Role.PATIENT, reading.lemma(), token, null, rule));
                    }
                }
                case ADJECTIVE, NOUN -> {
                    found.add(new Governor(Governor.Word.ADJECTIVE, Role.PATIENT, reading.lemma(), token, null, rule));
                    found.add(new Governor(Governor.Word.VERB, Role.PATIENT, reading.lemma(), token, null, rule));
                }
                default -> {}
            }
        }
    }

    /** «mis à l'abri», "shot down": the verb with the adverb or the noun behind it. */
    private void compounds(int token, String lemma, List<Governor> found, String rule) {
        for (int at = token + 1; at <= token + COMPOUND && text.at(at) != null; at++) {
            Token after = text.token(at);
            if (after.is(Pos.ADVERB) && at == token + 1 || after.is(Pos.NOUN)) {
                String compound = lemma + " " + after.lemma();
                found.add(new Governor(Governor.Word.VERB, Role.PATIENT, compound, token, null, rule));
                return;
            }
            if (after.isPunctuation()
                    || after.is(Pos.VERB)
                    || after.sentence() != text.token(token).sentence()) {
                return;
            }
        }
    }

    static boolean isOne(Token token) {
        return token.is(Pos.ADJECTIVE)
                || token.is(Form.PAST_PARTICIPLE)
                || token.is(Pos.NOUN) && token.canBe(Pos.ADJECTIVE);
    }

    /** «une ville de 4 000 âmes noyée par la crue»: a participle in the singular describes no plural before it. */
    private boolean agrees(Phrase phrase, Token describer) {
        char number = describer.reading().number();
        for (int at = phrase.end() - 1; at >= phrase.number(); at--) {
            Token noun = text.token(at);
            if (noun.is(Pos.NOUN)) {
                return number == '-'
                        || noun.reading().number() == '-'
                        || noun.reading().number() == number;
            }
        }
        return true;
    }

    private static boolean canBeParticiple(Token token) {
        return token.readings().stream().anyMatch(r -> r.form() == Form.PAST_PARTICIPLE);
    }
}
