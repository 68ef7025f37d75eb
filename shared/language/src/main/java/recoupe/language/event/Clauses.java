package recoupe.language.event;

import java.util.List;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** The verbs that a counted thing is the subject or the object of, and what they predicate of it. */
final class Clauses {
    /** How many bare noun phrases (dates, first objects) may stand between a verb and its object. */
    private static final int OBJECTS_BETWEEN = 2;

    /** How many tokens after a verb its particle or object may stand. */
    private static final int COMPOUND = 4;

    /** How many tokens from a counted thing its verb may stand. */
    private static final int FAR = 80;

    /** How far behind a bare number of people the infinitive may stand that tells what they did. */
    private static final int ENGAGED = 9;

    /** How far before its verb the group may start that an inverted subject is told to be of. */
    private static final int AMONG = 6;

    private final Text text;
    private final GoverningWords words;
    private final Describers describers;

    Clauses(Text text, GoverningWords words, Describers describers) {
        this.text = text;
        this.words = words;
        this.describers = describers;
    }

    /** «44 drones qui ont été abattus», "35 people who were injured". */
    void relative(Phrase phrase, List<Governor> found) {
        int at = phrase.end();
        if (phrase.holds(at) && text.token(at).is(",")) {
            at++;
        }
        if (!phrase.holds(at)
                || !text.token(at).is(Pos.RELATIVE)
                || text.token(at).hasLemma("dont")
                || text.token(at).hasLemma("où")) {
            return;
        }
        for (int t = at + 1; phrase.holds(t) && t <= at + 3; t++) {
            if (text.token(t).is(Pos.VERB)) {
                addClause(text.verbGroupAt(t), found, "relative-clause");
                return;
            }
        }
    }

    /** «le car qui transportait 52 élèves a quitté la route»: behind the verb of a relative clause stands its object. */
    boolean endsRelative(Phrase phrase) {
        VerbGroup verb = phrase.holds(phrase.first() - 1) ? text.verbGroupAt(phrase.first() - 1) : null;
        return verb != null
                && verb.isFinite()
                && !verb.passive()
                && phrase.holds(verb.first() - 1)
                && text.token(verb.first() - 1).is(Pos.RELATIVE);
    }

    /** «574 drones et 40 missiles ont été tirés»: the verb that the phrase is the subject of. */
    void subject(Phrase phrase, List<Governor> found) {
        int at = phrase.end();
        while (phrase.holds(at) && at < phrase.end() + FAR) {
            Token token = text.token(at);
            if (token.is(Pos.VERB)) {
                VerbGroup verb = text.verbGroupAt(at);
                if (isReduced(phrase, verb)) {
                    at = verb.end();
                    continue;
                }
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
                    || Phrase.isQuote(token)
                    || sharesSubject(phrase, at)) {
                return;
            } else {
                at++;
            }
        }
    }

    /** "nine men suspected of smuggling were arrested": a participle that looks like a preterite, before the clause's own verb. */
    private boolean isReduced(Phrase phrase, VerbGroup verb) {
        Token word = text.token(verb.finite());
        Token after = text.at(verb.end());
        if (verb.end() - verb.first() != 1
                || !word.is(Form.PAST)
                || word.readings().stream().noneMatch(r -> r.form() == Form.PAST_PARTICIPLE)
                || after == null
                || !after.is(Pos.PREPOSITION)) {
            return false;
        }
        for (int at = verb.end(); phrase.holds(at); at++) {
            Token token = text.token(at);
            if (token.isPunctuation()
                    || token.is(Pos.CONJUNCTION)
                    || token.is(Pos.SUBORDINATOR)
                    || token.is(Pos.RELATIVE)) {
                return false;
            }
            if (token.is(Pos.VERB) && text.verbGroupAt(at).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** «… et ont blessé …»: a verb after a conjunction has the subject of the clause before it. */
    private boolean sharesSubject(Phrase phrase, int at) {
        if (!text.token(at).is(Pos.CONJUNCTION) || !phrase.holds(at + 1)) {
            return false;
        }
        VerbGroup next = text.verbGroupAt(at + 1);
        return next != null && next.isFinite() && next.first() == at + 1;
    }

    /** After a relative clause: the token after its verb group, or after a «dont …» without verb the token at hand. */
    private int afterRelative(Phrase phrase, int relative) {
        for (int at = relative + 1; phrase.holds(at) && at < relative + FAR; at++) {
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
                predicate != null && predicate.sentence() == sentence && Describers.isOne(predicate);
                predicate = text.at(++next)) {
            describers.add(next, found, rule + "-predicate");
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

    /** «figurent parmi les blessés», «sont au nombre des morts», "are among the dead". */
    private void among(VerbGroup verb, List<Governor> found, String rule) {
        int at = verb.end();
        if (isWord(at, "au") && isWord(at + 1, "nombre")) {
            at++;
        } else if (text.at(at) == null || !words.is(GoverningWords.Use.AMONG, text.token(at))) {
            return;
        }
        for (int next = at + 1; next < text.tokens().size() && next <= at + COMPOUND; next++) {
            if (Describers.isOne(text.token(next)) || text.token(next).is(Pos.NOUN)) {
                describers.add(next, found, rule + "-among");
                return;
            }
        }
    }

    /** "are said to be missing", «semblent avoir été tués»: what is said of the subject stands in the infinitive. */
    private void infinitive(VerbGroup verb, List<Governor> found, String rule) {
        int next = isWord(verb.end(), "to") ? verb.end() + 1 : verb.end();
        VerbGroup following = next < text.tokens().size() ? text.verbGroupAt(next) : null;
        if (following != null && following.form() == Form.INFINITIVE && following.first() == next) {
            addClause(following, found, rule);
        }
    }

    /** «ils étaient 300 à défiler», also past a frame: «1 200, selon la police, à avoir défilé». */
    void engaged(Phrase phrase, List<Governor> found) {
        for (int at = phrase.end(); phrase.holds(at + 1) && at < phrase.end() + ENGAGED; at++) {
            Token token = text.token(at);
            VerbGroup verb = text.verbGroupAt(at + 1);
            if (token.is("à") && verb != null && verb.first() == at + 1 && verb.form() == Form.INFINITIVE) {
                add(verb, Role.AGENT, found, "engaged");
                return;
            }
            boolean aside = phrase.end() == phrase.number();
            if (!aside || token.is(Pos.VERB) || token.is(";") || token.is(":") || token.is(Pos.NUMERAL)) {
                return;
            }
        }
    }

    /** An active verb with a subject before it ends where the phrase starts: the phrase is its object. */
    boolean isRightBehindVerb(Phrase phrase) {
        int before = phrase.first() - 1;
        VerbGroup verb = phrase.holds(before) ? text.verbGroupAt(before) : null;
        return verb != null
                && verb.isFinite()
                && !verb.passive()
                && phrase.holds(verb.first() - 1)
                && !text.token(verb.first() - 1).isPunctuation()
                && !text.token(verb.first() - 1).is(Pos.RELATIVE)
                && !text.token(verb.main()).hasLemma("être")
                && !text.token(verb.main()).hasLemma("be");
    }

    /** «a abattu 44 drones», «avoir tué dans la nuit au moins six personnes», «où ont péri 30 personnes». */
    void object(Phrase phrase, List<Governor> found) {
        int bare = 0;
        int at = phrase.first() - 1;
        while (phrase.holds(at) && at > phrase.first() - FAR) {
            Token token = text.token(at);
            if (token.is(Pos.VERB)) {
                VerbGroup verb = text.verbGroupAt(at);
                addObjectOf(verb, found, bare == 0);
                return;
            }
            if (token.is(":")) {
                listed(phrase, at, found);
                return;
            }
            if (token.is(Pos.SUBORDINATOR) || token.is(Pos.RELATIVE) || token.is(";")) {
                return;
            }
            NounPhrase nounPhrase = text.nounPhraseAt(at);
            if (nounPhrase != null) {
                int before = nounPhrase.first() - 1;
                boolean complement = phrase.holds(before) && text.token(before).is(Pos.PREPOSITION);
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

    /** «d'importants moyens ont été déployés : 47 pompiers»: the verb before a colon tells of what is listed behind it. */
    private void listed(Phrase phrase, int colon, List<Governor> found) {
        int last = colon - 1;
        while (phrase.holds(last)
                && (text.token(last).is(Pos.ADVERB) || text.token(last).is(Pos.ADJECTIVE))) {
            last--;
        }
        VerbGroup verb = phrase.holds(last) ? text.verbGroupAt(last) : null;
        if (verb != null && (verb.passive() || verb.form() == Form.PAST_PARTICIPLE)) {
            add(verb, Role.PATIENT, found, "listed");
        }
    }

    /** "forced 12,000 residents to flee": what the object of one verb does. */
    void raised(Phrase phrase, List<Governor> found) {
        int at = phrase.end();
        boolean infinitive = phrase.holds(at + 1)
                && text.token(at).is("to")
                && text.verbGroupAt(at + 1) != null
                && text.token(at + 1).is(Form.INFINITIVE);
        if (infinitive) {
            VerbGroup verb = text.verbGroupAt(at + 1);
            add(verb, verb.passive() ? Role.PATIENT : Role.AGENT, found, "raised-subject");
        }
    }

    private void addObjectOf(VerbGroup verb, List<Governor> found, boolean near) {
        Token after = text.at(verb.end());
        if (after != null && after.is("to") && after.is(Pos.PREPOSITION)) {
            return;
        }
        if (words.is(GoverningWords.Use.INCLUDES, text.token(verb.main())) && verb.first() > 0) {
            describers.add(verb.first() - 1, found, "included");
        }
        if (!verb.passive()) {
            add(verb, Role.PATIENT, found, "object");
        }
        if (near) {
            amongBefore(verb, found);
        }
        if (near && !isImpersonal(verb)) {
            add(verb, verb.passive() ? Role.PATIENT : Role.AGENT, found, "inverted-subject");
        }
    }

    /** «Parmi les victimes figurent 127 retraités»: the group that an inverted subject belongs to. */
    private void amongBefore(VerbGroup verb, List<Governor> found) {
        int sentence = text.token(verb.first()).sentence();
        for (int at = verb.first() - 1; at >= 0 && at >= verb.first() - AMONG; at--) {
            Token token = text.token(at);
            if (token.sentence() != sentence
                    || token.isPunctuation()
                    || token.is(Pos.VERB) && !Describers.isOne(token)) {
                return;
            }
            if (words.is(GoverningWords.Use.AMONG, token)) {
                for (int next = at + 1; next < verb.first(); next++) {
                    if (Describers.isOne(text.token(next)) || text.token(next).is(Pos.NOUN)) {
                        describers.add(next, found, "inverted-among");
                        return;
                    }
                }
            }
        }
    }

    /** «il manque 5 000 infirmiers»: nobody does what the verb says. */
    private boolean isImpersonal(VerbGroup verb) {
        int at = verb.first() - 1;
        return at >= 0 && text.token(at).is("il") && !verb.passive();
    }

    /** Adds a verb, before it its compounds with a particle ("shot down") and with its object («perdre la vie», "took part"). */
    void add(VerbGroup verb, Role role, List<Governor> found, String rule) {
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

    private boolean isWord(int token, String norm) {
        return text.at(token) != null && text.token(token).is(norm);
    }
}
