package recoupe.language.event;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import recoupe.language.TimeMention;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Reading;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** The nouns and verbs that a counted thing completes: «l'interception de 44 drones», «une attaque avec 44 drones». */
final class Complements {
    /** How many tokens a complement may stand away from the noun or verb that it completes. */
    private static final int REACH = 8;

    /** How many quantities in a row are taken for one coordination. */
    private static final int COORDINATED = 6;

    private final Text text;
    private final BitSet dated = new BitSet();
    private final GoverningWords words;
    private final Clauses clauses;

    /** @param times the time expressions, in order: what counts days is coordinated with nothing */
    Complements(Text text, List<TimeMention> times, GoverningWords words, Clauses clauses) {
        this.text = text;
        for (TimeMention time : times) {
            dated.set(text.tokenAt(time.start()), text.tokenAt(time.end()));
        }
        this.words = words;
        this.clauses = clauses;
    }

    /** «l'interception de 44 drones»: adds the noun, and returns the phrase that starts with it; null if the phrase is no complement. */
    Phrase complement(Phrase phrase, List<Governor> found) {
        int preposition = before(phrase);
        if (!phrase.holds(preposition) || !text.token(preposition).is(Pos.PREPOSITION)) {
            return null;
        }
        boolean of = words.is(GoverningWords.Use.OF, text.token(preposition));
        int at = preposition - 1;
        while (phrase.holds(at)
                && (text.token(at).is(Pos.ADJECTIVE)
                        || text.token(at).is(Form.PAST_PARTICIPLE)
                                && text.verbGroupAt(at) != null
                                && text.verbGroupAt(at).first() == at)) {
            at--;
        }
        if (!phrase.holds(at)) {
            return null;
        }
        Token head = text.token(at);
        boolean lives = words.is(GoverningWords.Use.LIVES, head);
        if (!of && !lives || !head.is(Pos.NOUN)) {
            return null;
        }
        addNoun(at, Role.COMPLEMENT, found, "noun-complement");
        NounPhrase nounPhrase = text.nounPhraseAt(at);
        return phrase.from(nounPhrase == null ? at : Math.min(nounPhrase.first(), at));
    }

    /** «une attaque avec 44 drones», «visé par trois missiles», «des frappes contre 12 villages». */
    void prepositional(Phrase phrase, List<Governor> found) {
        int preposition = before(phrase);
        Token word = text.token(preposition);
        Role role = words.is(GoverningWords.Use.INSTRUMENT, word)
                ? Role.INSTRUMENT
                : words.is(GoverningWords.Use.AGAINST, word) ? Role.AGAINST : null;
        for (int at = preposition - 1; phrase.holds(at) && at >= preposition - REACH; at--) {
            Token token = text.token(at);
            if (token.is(Pos.VERB)) {
                VerbGroup verb = text.verbGroupAt(at);
                if (role != null) {
                    clauses.add(verb, role, found, "verb-complement");
                }
                if (words.is(GoverningWords.Use.INDIRECT, word)) {
                    clauses.add(verb, Role.PATIENT, found, "verb-complement");
                }
                return;
            }
            if (token.is(Pos.NOUN) && role != null) {
                addNoun(at, role, found, "noun-with-preposition");
            }
        }
    }

    /** A noun is looked up under its form and under every lemma that the dictionary gives it. */
    private void addNoun(int token, Role role, List<Governor> found, String rule) {
        Stream<String> lemmas = text.token(token).readings().stream()
                .filter(r -> r.pos() == Pos.NOUN)
                .map(Reading::lemma);
        Stream.concat(lemmas, Stream.of(text.token(token).norm()))
                .distinct()
                .forEach(lemma -> found.add(new Governor(Governor.Word.NOUN, role, lemma, token, null, rule)));
    }

    /** Extends a phrase to the left over the quantities that it is coordinated with: «574 drones et 40 missiles». */
    Phrase coordinated(Phrase phrase) {
        Phrase whole = phrase;
        for (int i = 0; i < COORDINATED; i++) {
            int joint = whole.first() - 1;
            if (!phrase.holds(joint) || !isJoint(text.token(joint))) {
                break;
            }
            int last = joint - 1;
            while (phrase.holds(last)
                    && (isJoint(text.token(last)) || text.token(last).is(Pos.ADVERB))) {
                last--;
            }
            NounPhrase before = phrase.holds(last) ? text.nounPhraseAt(last) : null;
            int first = before == null ? -1 : withComplements(phrase, before.first());
            if (first < 0 || !counts(first, last)) {
                break;
            }
            whole = whole.from(first);
        }
        return whole;
    }

    private boolean counts(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (text.token(at).is(Pos.NUMERAL) && !dated.get(at)) {
                return true;
            }
        }
        return false;
    }

    /** Goes left over «de …» complements: from «croisière» in «40 missiles balistiques et de croisière» to «40». */
    private int withComplements(Phrase phrase, int first) {
        int at = first;
        for (int i = 0; i < 3; i++) {
            int preposition = at - 1;
            if (!phrase.holds(preposition - 1)
                    || !text.token(preposition).is(Pos.PREPOSITION)
                    || !words.is(GoverningWords.Use.OF, text.token(preposition))) {
                return at;
            }
            NounPhrase outer = text.nounPhraseAt(preposition - 1);
            if (outer == null) {
                return at;
            }
            at = outer.first();
        }
        return at;
    }

    /** A conjunction or a comma stands before the phrase. */
    boolean isJoined(Phrase phrase) {
        int joint = phrase.first() - 1;
        return phrase.holds(joint) && isJoint(text.token(joint));
    }

    private static boolean isJoint(Token token) {
        return token.is(Pos.CONJUNCTION) || token.is(",");
    }

    /** The token before a phrase, marks of quotation left out. */
    private int before(Phrase phrase) {
        int at = phrase.first() - 1;
        return phrase.holds(at) && Phrase.isQuote(text.token(at)) ? at - 1 : at;
    }

    boolean isAfterPreposition(Phrase phrase) {
        int before = before(phrase);
        return phrase.holds(before) && text.token(before).is(Pos.PREPOSITION);
    }
}
