package recoupe.language.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Reading;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** Finds the words that govern a counted thing, the surest first. Looks at one sentence only: linear in its length. */
final class Governors {
    /** How many tokens a complement may stand away from the noun or verb that it completes. */
    private static final int REACH = 8;

    private static final Map<String, Role> PREPOSITIONS = Map.of(
            "avec",
            Role.INSTRUMENT,
            "par",
            Role.INSTRUMENT,
            "with",
            Role.INSTRUMENT,
            "by",
            Role.INSTRUMENT,
            "contre",
            Role.AGAINST,
            "sur",
            Role.AGAINST,
            "on",
            Role.AGAINST,
            "against",
            Role.AGAINST);
    /** How many bare noun phrases (dates, first objects) may stand between a verb and its object. */
    private static final int OBJECTS_BETWEEN = 2;

    /** How many tokens after a verb its particle or object may stand. */
    private static final int COMPOUND = 4;

    private static final Set<String> OTHERS = Set.of("autre", "other", "de", "d'");
    private static final Set<String> AMONG = Set.of("parmi", "among");
    /** Prepositions with which verbs take indirect objects: «s'emparer de deux villages», "fired at three targets". */
    private static final Set<String> INDIRECT = Set.of("de", "à", "of", "at", "on", "sur");

    /** Verbs whose object is a part of their subject: «les morts comprennent 12 enfants». */
    private static final Set<String> INCLUDES = Set.of("comprendre", "compter", "include", "comprise", "number");

    private static final Set<String> OF = Set.of("de", "of");
    private static final Set<String> LIVES = Set.of("vie", "life");

    private final Text text;

    Governors(Text text) {
        this.text = text;
    }

    List<Governor> of(Phrase phrase) {
        List<Governor> found = new ArrayList<>();
        if (phrase.end() == phrase.number()) {
            participle(phrase, found);
        }
        Phrase whole = phrase;
        for (int i = 0; i < 3; i++) {
            Phrase outer = complement(whole, found);
            if (outer == null) {
                break;
            }
            whole = outer;
        }
        whole = coordinated(whole);
        if (!isAfterPreposition(whole)) {
            relative(phrase, found);
            subject(whole, found);
            object(whole, found);
        } else {
            relative(phrase, found);
            prepositional(whole, found);
        }
        participle(phrase, found);
        return found;
    }

    private boolean in(Phrase phrase, int token) {
        return token >= phrase.sentence().firstToken()
                && token < phrase.sentence().endToken();
    }

    /** «l'interception de 44 drones»: adds the noun, and returns the phrase that starts with it; null if the phrase is no complement. */
    private Phrase complement(Phrase phrase, List<Governor> found) {
        int preposition = before(phrase);
        if (!in(phrase, preposition) || !text.token(preposition).is(Pos.PREPOSITION)) {
            return null;
        }
        boolean of = OF.contains(text.token(preposition).lemma());
        int at = preposition - 1;
        while (in(phrase, at)
                && (text.token(at).is(Pos.ADJECTIVE)
                        || text.token(at).is(Form.PAST_PARTICIPLE)
                                && text.verbGroupAt(at) != null
                                && text.verbGroupAt(at).first() == at)) {
            at--;
        }
        if (!in(phrase, at)) {
            return null;
        }
        Token head = text.token(at);
        boolean lives = LIVES.contains(head.lemma());
        if (!of && !lives || !head.is(Pos.NOUN)) {
            return null;
        }
        addNoun(at, Role.COMPLEMENT, found, "noun-complement");
        NounPhrase nounPhrase = text.nounPhraseAt(at);
        return phrase.from(nounPhrase == null ? at : Math.min(nounPhrase.first(), at));
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
    private Phrase coordinated(Phrase phrase) {
        Phrase whole = phrase;
        for (int i = 0; i < 6; i++) {
            int joint = whole.first() - 1;
            if (!in(phrase, joint) || !isJoint(text.token(joint))) {
                break;
            }
            int last = joint - 1;
            while (in(phrase, last)
                    && (isJoint(text.token(last)) || text.token(last).is(Pos.ADVERB))) {
                last--;
            }
            NounPhrase before = in(phrase, last) ? text.nounPhraseAt(last) : null;
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
            if (text.token(at).is(Pos.NUMERAL)) {
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
            if (!in(phrase, preposition - 1)
                    || !text.token(preposition).is(Pos.PREPOSITION)
                    || !OF.contains(text.token(preposition).lemma())) {
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

    private static boolean isJoint(Token token) {
        return token.is(Pos.CONJUNCTION) || token.is(",");
    }

    /** The token before a phrase, marks of quotation left out. */
    private int before(Phrase phrase) {
        int at = phrase.first() - 1;
        return in(phrase, at) && isQuote(text.token(at)) ? at - 1 : at;
    }

    private boolean isAfterPreposition(Phrase phrase) {
        int before = before(phrase);
        return in(phrase, before) && text.token(before).is(Pos.PREPOSITION);
    }

    /** «une attaque avec 44 drones», «visé par trois missiles», «des frappes contre 12 villages». */
    private void prepositional(Phrase phrase, List<Governor> found) {
        int preposition = before(phrase);
        String lemma = text.token(preposition).lemma();
        Role role = PREPOSITIONS.get(lemma);
        for (int at = preposition - 1; in(phrase, at) && at >= preposition - REACH; at--) {
            Token token = text.token(at);
            if (token.is(Pos.VERB)) {
                VerbGroup verb = text.verbGroupAt(at);
                if (role != null) {
                    add(verb, role, found, "verb-complement");
                }
                if (INDIRECT.contains(lemma)) {
                    add(verb, Role.PATIENT, found, "verb-complement");
                }
                return;
            }
            if (token.is(Pos.NOUN) && role != null) {
                addNoun(at, role, found, "noun-with-preposition");
            }
        }
    }

    /** «44 drones qui ont été abattus», "35 people who were injured". */
    private void relative(Phrase phrase, List<Governor> found) {
        int at = phrase.end();
        if (in(phrase, at) && text.token(at).is(",")) {
            at++;
        }
        if (!in(phrase, at)
                || !text.token(at).is(Pos.RELATIVE)
                || text.token(at).hasLemma("dont")
                || text.token(at).hasLemma("où")) {
            return;
        }
        for (int t = at + 1; in(phrase, t) && t <= at + 3; t++) {
            if (text.token(t).is(Pos.VERB)) {
                addClause(text.verbGroupAt(t), found, "relative-clause");
                return;
            }
        }
    }

    /** «574 drones et 40 missiles ont été tirés»: the verb that the phrase is the subject of. */
    private void subject(Phrase phrase, List<Governor> found) {
        int at = phrase.end();
        while (in(phrase, at)) {
            Token token = text.token(at);
            if (token.is(Pos.VERB)) {
                VerbGroup verb = text.verbGroupAt(at);
                if (verb.isFinite()) {
                    addClause(verb, found, "subject");
                    return;
                }
                if (at == phrase.end() && verb.form() == Form.PRESENT_PARTICIPLE) {
                    addClause(verb, found, "participle-clause");
                }
                at = verb.end();
            } else if (token.is(Pos.RELATIVE)) {
                at = afterRelative(phrase, at);
            } else if (token.is(Pos.SUBORDINATOR)
                    || token.is(";")
                    || token.is(":")
                    || isQuote(token)
                    || sharesSubject(phrase, at)) {
                return;
            } else {
                at++;
            }
        }
    }

    /** «… et ont blessé …»: a verb after a conjunction has the subject of the clause before it. */
    private boolean sharesSubject(Phrase phrase, int at) {
        if (!text.token(at).is(Pos.CONJUNCTION) || !in(phrase, at + 1)) {
            return false;
        }
        VerbGroup next = text.verbGroupAt(at + 1);
        return next != null && next.isFinite() && next.first() == at + 1;
    }

    private static boolean isQuote(Token token) {
        return token.isPunctuation() && "«»“”\"".contains(token.text());
    }

    /** After a relative clause: the token after its verb group, or after a «dont …» without verb the token at hand. */
    private int afterRelative(Phrase phrase, int relative) {
        for (int at = relative + 1; in(phrase, at); at++) {
            if (text.token(at).is(",") && at > relative + 1) {
                return at + 1;
            }
            if (text.token(at).is(Pos.VERB) && !text.token(relative).hasLemma("dont")) {
                return text.verbGroupAt(at).end();
            }
        }
        return phrase.sentence().endToken();
    }

    /** Adds the verb that a phrase is the subject of, and the adjective that it predicates: «sont portés disparus», "are missing". */
    private void addClause(VerbGroup verb, List<Governor> found, String rule) {
        if (verb == null) {
            return;
        }
        int next = verb.end();
        while (next < text.tokens().size() && text.token(next).is(Pos.ADVERB)) {
            next++;
        }
        int sentence = text.token(verb.main()).sentence();
        for (Token predicate = text.at(next);
                predicate != null && predicate.sentence() == sentence && describes(predicate);
                predicate = text.at(++next)) {
            addDescriber(next, found, rule + "-predicate");
        }
        among(verb, found, rule);
        infinitive(verb, found, rule);
        if (verb.passive() || isReflexive(verb)) {
            add(verb, Role.PATIENT, found, rule + "-passive");
        }
        if (!verb.passive()) {
            add(verb, Role.AGENT, found, rule + "-active");
        }
    }

    private boolean isReflexive(VerbGroup verb) {
        for (int t = verb.first(); t < verb.finite(); t++) {
            if (text.token(t).is("se") || text.token(t).is("s'")) {
                return true;
            }
        }
        return false;
    }

    private static boolean describes(Token token) {
        return token.is(Pos.ADJECTIVE)
                || token.is(Form.PAST_PARTICIPLE)
                || token.is(Pos.NOUN) && token.canBe(Pos.ADJECTIVE);
    }

    /** A participle is looked up as its verb, an adjective as itself and, where the dictionary derives it from a verb, as that verb. */
    private void addDescriber(int token, List<Governor> found, String rule) {
        for (Reading reading : text.token(token).readings()) {
            switch (reading.pos()) {
                case VERB -> {
                    if (reading.form() == Form.PAST_PARTICIPLE) {
                        Token after = text.at(token + 1);
                        if (after != null && after.is(Pos.ADVERB)) {
                            String compound = reading.lemma() + " " + after.lemma();
                            found.add(new Governor(Governor.Word.VERB, Role.PATIENT, compound, token, null, rule));
                        }
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

    /** «a abattu 44 drones», «avoir tué dans la nuit au moins six personnes», «où ont péri 30 personnes». */
    private void object(Phrase phrase, List<Governor> found) {
        int bare = 0;
        int at = phrase.first() - 1;
        while (in(phrase, at)) {
            Token token = text.token(at);
            if (token.is(Pos.VERB)) {
                VerbGroup verb = text.verbGroupAt(at);
                addObjectOf(verb, found, bare == 0);
                return;
            }
            if (token.is(Pos.SUBORDINATOR) || token.is(Pos.RELATIVE) || token.is(";") || token.is(":")) {
                return;
            }
            NounPhrase nounPhrase = text.nounPhraseAt(at);
            if (nounPhrase != null) {
                int before = nounPhrase.first() - 1;
                boolean complement = in(phrase, before) && text.token(before).is(Pos.PREPOSITION);
                bare += complement ? 0 : 1;
                at = before;
                if (bare > OBJECTS_BETWEEN) {
                    return;
                }
            } else {
                at--;
            }
        }
    }

    private void addObjectOf(VerbGroup verb, List<Governor> found, boolean near) {
        if (INCLUDES.contains(text.token(verb.main()).lemma()) && verb.first() > 0) {
            addDescriber(verb.first() - 1, found, "included");
        }
        if (!verb.passive()) {
            add(verb, Role.PATIENT, found, "object");
        }
        if (near) {
            add(verb, verb.passive() ? Role.PATIENT : Role.AGENT, found, "inverted-subject");
        }
    }

    /** Adds a verb, before it its compounds with a particle ("shot down") and with its object («perdre la vie», "took part"). */
    private void add(VerbGroup verb, Role role, List<Governor> found, String rule) {
        String lemma = text.token(verb.main()).lemma();
        for (int at = verb.end();
                at < text.tokens().size()
                        && at < verb.end() + COMPOUND
                        && text.token(at).sentence() == text.token(verb.main()).sentence();
                at++) {
            Token token = text.token(at);
            if (token.is(Pos.ADVERB) || token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE) || token.is(Pos.NUMERAL)) {
                found.add(new Governor(Governor.Word.VERB, role, lemma + " " + token.lemma(), verb.main(), verb, rule));
            } else if (token.isPunctuation() || token.is(Pos.VERB)) {
                break;
            }
        }
        found.add(new Governor(Governor.Word.VERB, role, lemma, verb.main(), verb, rule));
    }

    /** "are said to be missing", «semblent avoir été tués»: what is said of the subject stands in the infinitive. */
    private void infinitive(VerbGroup verb, List<Governor> found, String rule) {
        int next = isWord(verb.end(), "to") ? verb.end() + 1 : verb.end();
        VerbGroup following = next < text.tokens().size() ? text.verbGroupAt(next) : null;
        if (following != null && following.form() == Form.INFINITIVE && following.first() == next) {
            addClause(following, found, rule);
        }
    }

    /** «figurent parmi les blessés», «sont au nombre des morts», "are among the dead". */
    private void among(VerbGroup verb, List<Governor> found, String rule) {
        int at = verb.end();
        if (isWord(at, "au") && isWord(at + 1, "nombre")) {
            at++;
        } else if (text.at(at) == null || !AMONG.contains(text.token(at).lemma())) {
            return;
        }
        for (int next = at + 1; next < text.tokens().size() && next <= at + COMPOUND; next++) {
            if (describes(text.token(next)) || text.token(next).is(Pos.NOUN)) {
                addDescriber(next, found, rule + "-among");
                return;
            }
        }
    }

    private boolean isWord(int token, String norm) {
        return text.at(token) != null && text.token(token).is(norm);
    }

    /** «44 drones ukrainiens abattus», "dozens wounded": participles and adjectives in the phrase or right after it. */
    private void participle(Phrase phrase, List<Governor> found) {
        for (int at = phrase.number(); at < phrase.end(); at++) {
            if (describes(text.token(at))) {
                addDescriber(at, found, "describer");
            }
        }
        for (int at = phrase.end(); in(phrase, at); at++) {
            Token token = text.token(at);
            if (describes(token) || canBeParticiple(token)) {
                addDescriber(at, found, "describer-after");
            } else if (token.is(Pos.CONJUNCTION)
                    && in(phrase, at + 1)
                    && text.token(at + 1).is(Pos.NUMERAL)) {
                NounPhrase next = text.nounPhraseAt(at + 1);
                at = next == null ? at + 1 : next.head();
            } else if (!token.is(Pos.ADVERB) && !OTHERS.contains(token.lemma())) {
                return;
            }
        }
    }

    private static boolean canBeParticiple(Token token) {
        return token.readings().stream().anyMatch(r -> r.form() == Form.PAST_PARTICIPLE);
    }
}
