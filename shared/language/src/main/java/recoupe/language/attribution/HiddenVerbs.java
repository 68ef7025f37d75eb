package recoupe.language.attribution;

import java.util.List;
import recoupe.language.Language;
import recoupe.language.attribution.ReportingVerb.Frame;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Reading;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/**
 * Verbs of saying that the tagger takes for the last noun of a phrase: «le ministère juge que», «l'Économie chiffre à 3 milliards»,
 * "officials estimate that". What follows them gives them away.
 */
final class HiddenVerbs {
    private final Text text;
    private final Lexicon lexicon;

    HiddenVerbs(Text text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The verb hidden at a token as a group of its own; null if there is none. */
    VerbGroup at(int token) {
        Token t = text.at(token);
        Token next = text.at(token + 1);
        NounPhrase noun = t == null || !t.is(Pos.NOUN) ? null : text.nounPhraseAt(token);
        boolean last = noun != null && noun.end() == token + 1 && noun.first() < token;
        if (!last || next == null || next.sentence() != t.sentence()) {
            return null;
        }
        for (Reading reading : t.readings()) {
            if (reading.pos() == Pos.VERB && reading.form().isFinite() && fits(reading.lemma(), next)) {
                return new VerbGroup(token, token + 1, token, token, Form.PRESENT, false, false, false, null);
            }
        }
        return null;
    }

    /** The lemma of a group's verb, also of one hidden. */
    String lemmaOf(VerbGroup group) {
        return text.verbGroupAt(group.main()) == null
                ? lemma(group.main())
                : text.token(group.main()).lemma();
    }

    private String lemma(int token) {
        Token next = text.at(token + 1);
        for (Reading reading : text.token(token).readings()) {
            if (reading.pos() == Pos.VERB && reading.form().isFinite() && fits(reading.lemma(), next)) {
                return reading.lemma();
            }
        }
        return text.token(token).lemma();
    }

    private boolean fits(String lemma, Token next) {
        boolean french = lexicon.language == Language.FRENCH;
        boolean that = french ? next.is("que") || next.is("qu'") : next.is("that");
        Token behind = text.at(next.index() + 1);
        boolean number = french && next.is("à") && behind != null && (behind.isDigits() || behind.is(Pos.NUMERAL));
        List<ReportingVerb> uses = lexicon.verb(lemma);
        return that
                        && uses.stream()
                                .anyMatch(v -> v.takes(Frame.THAT) && v.with().isEmpty())
                || number
                        && uses.stream()
                                .anyMatch(v -> v.takes(Frame.NUMBER) && v.with().isEmpty());
    }
}
