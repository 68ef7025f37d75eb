package recoupe.language.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recoupe.language.Sentence;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.Speaker;

/** Finds the subject of a verb among the words before it. */
final class Subjects {
    private static final int LONGEST_ASIDE = 30;
    private static final int LONGEST_RELATIVE = 12;
    private static final int SKIPS = 5;
    private static final Set<String> PARTS = Set.of(
            "one",
            "another",
            "some",
            "several",
            "two",
            "both",
            "un",
            "une",
            "certains",
            "certaines",
            "plusieurs",
            "deux");

    private final Scene scene;
    private final Text text;
    private final Map<VerbGroup, Optional<Speaking>> known = new HashMap<>();
    private Speaking speaking;
    private int speakingIn = -1;

    Subjects(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** Remembers who spoke, for the verbs of the same sentence that share the subject. */
    void spoke(Speaking by, Sentence sentence) {
        speaking = by;
        speakingIn = sentence.index();
    }

    /** Somebody has spoken in a sentence already. */
    boolean hasSpoken(Sentence sentence) {
        return speaking != null && speakingIn == sentence.index();
    }

    /**
     * Who does what a verb says; null if that is nobody who can speak.
     *
     * @param unlisted take a subject whose noun the tables do not know, too
     */
    Speaking of(VerbGroup group, boolean unlisted) {
        Optional<Speaking> before = known.get(group);
        if (before == null || before.isEmpty() && unlisted) {
            before = Optional.ofNullable(find(group, unlisted));
            known.put(group, before);
        }
        return before.orElse(null);
    }

    private Speaking find(VerbGroup group, boolean unlisted) {
        Sentence sentence = scene.sentence(group.first());
        int at = group.first() - 1;
        for (int skips = 0; skips < SKIPS && at >= sentence.firstToken(); skips++) {
            Token token = text.token(at);
            Phrase time = scene.cast.phraseAt(at);
            if (time != null && time.end() == at + 1 && time.first() < at && scene.isTime(at) && cast(at) == null) {
                at = time.first() - 1;
                continue;
            }
            if (token.is(Pos.ADVERB)
                    || isAuxiliary(at, group)
                    || scene.isTime(at) && cast(at) == null
                    || isDetermined(at)) {
                at--;
                continue;
            }
            if (token.is(Pos.PREPOSITION) && scene.isTime(at + 1)) {
                at--;
                continue;
            }
            if (isRelative(token)) {
                return antecedent(at, sentence, unlisted);
            }
            if (isIntensive(token) && scene.cast.phraseAt(at - 1) != null) {
                at--;
                continue;
            }
            Speaking pronoun = pronounEndingAt(at, sentence);
            if (pronoun != null) {
                return pronoun;
            }
            if (scene.isConjunction(at)) {
                return previous(group, sentence, unlisted);
            }
            if (token.is(",") || token.is("—") || token.is("–")) {
                if (group.form() == Form.PRESENT_PARTICIPLE || scene.isConjunction(at - 1)) {
                    return previous(group, sentence, unlisted);
                }
                Speaking aside = beforeAside(at, sentence);
                if (aside != null) {
                    return aside;
                }
                return null;
            }
            Phrase bracketed = scene.cast.phraseAt(at);
            if (token.is(")") && (bracketed == null || bracketed.end() != at + 1)) {
                at = openBracket(at, sentence) - 1;
                continue;
            }
            Phrase phrase = scene.cast.phraseAt(at);
            if (isReduced(at, sentence)) {
                at--;
                continue;
            }
            if (phrase == null || phrase.end() != at + 1) {
                int relative = relativeBefore(at + 1, sentence);
                if (relative >= 0 && text.verbGroupAt(at) != null) {
                    return antecedent(relative, sentence, unlisted);
                }
                return group.form() == Form.PRESENT_PARTICIPLE ? previous(group, sentence, unlisted) : null;
            }
            boolean complement = phrase.first() > sentence.firstToken() && isLink(phrase.first() - 1);
            boolean dated = scene.isTime(phrase.head());
            int relative = complement || dated
                    ? relativeBefore(phrase.first(), sentence)
                    : relativeOfObject(phrase.first(), sentence);
            if (relative >= 0) {
                return antecedent(relative, sentence, unlisted);
            }
            if (complement) {
                Speaking part = part(phrase);
                if (part != null) {
                    return part;
                }
            }
            if (!complement && !dated) {
                Phrase pair = pair(phrase, group, sentence);
                return scene.speakers.of(pair == null ? phrase : pair, unlisted);
            }
            at = complement ? phrase.first() - 2 : phrase.first() - 1;
        }
        return null;
    }

    /** "residents contacted by the agency |": a participle right behind the phrase that it describes. */
    private boolean isReduced(int at, Sentence sentence) {
        VerbGroup group = text.verbGroupAt(at);
        Phrase before = at > sentence.firstToken() ? scene.cast.phraseAt(at - 1) : null;
        return text.token(at).is(Form.PAST_PARTICIPLE)
                && group != null
                && group.first() == at
                && group.end() == at + 1
                && before != null
                && before.end() == at;
    }

    /** "had earlier said": the auxiliary that an adverb parts from its verb. */
    private boolean isAuxiliary(int at, VerbGroup group) {
        Token token = text.token(at);
        return at + 1 < group.first()
                && token.is(Pos.VERB)
                && (token.hasLemma("have") || token.hasLemma("be") || token.hasLemma("avoir"));
    }

    /** "that same evening": the demonstrative that the tagger takes for a conjunction. */
    private boolean isDetermined(int at) {
        return text.token(at).is("that") && (scene.isTime(at + 1) || scene.isTime(at + 2));
    }

    /** «… qui coordonne les secours |»: the relative whose verb governs the phrase that starts here; -1 if there is none. */
    private int relativeOfObject(int first, Sentence sentence) {
        VerbGroup verb = first > sentence.firstToken() ? text.verbGroupAt(first - 1) : null;
        int before = verb == null ? -1 : verb.first() - 1;
        return before >= sentence.firstToken() && isRelative(text.token(before)) ? before : -1;
    }

    /** "… who was not allowed to speak |": the relative with one finite verb behind it; -1 if there is none. */
    private int relativeBefore(int end, Sentence sentence) {
        int finite = 0;
        for (int i = end - 1; i >= Math.max(sentence.firstToken(), end - LONGEST_RELATIVE); i--) {
            Token token = text.token(i);
            VerbGroup verb = text.verbGroupAt(i);
            if (isRelative(token)) {
                return finite == 1 ? i : -1;
            }
            if (token.is(",") || token.is(";") || token.is(":")) {
                return -1;
            }
            finite += verb != null && verb.first() == i && verb.isFinite() ? 1 : 0;
        }
        return -1;
    }

    /** "one of the agency's sources", «l'un des responsables». */
    private Speaking part(Phrase phrase) {
        int of = phrase.first() - 1;
        int number = of - 1;
        if (number < 0
                || text.token(number).sentence() != text.token(of).sentence()
                || scene.cast.party(phrase) == null) {
            return null;
        }
        Token token = text.token(number);
        boolean one = PARTS.contains(token.norm());
        return one ? scene.speakers.of(scene.cast.made(number, phrase.core(), Speaker.Kind.UNNAMED), true) : null;
    }

    private Party cast(int token) {
        return scene.cast.party(scene.cast.phraseAt(token));
    }

    /** «le maire lui-même», "the mayor himself". */
    private boolean isIntensive(Token token) {
        return token.norm().endsWith("-même")
                || token.norm().endsWith("-mêmes")
                || token.norm().endsWith("self")
                || token.norm().endsWith("selves");
    }

    private boolean isRelative(Token token) {
        return !token.text().equals("WHO") && isRelativeWord(token);
    }

    private boolean isRelativeWord(Token token) {
        return token.is("qui")
                || token.is("who")
                || token.is("which")
                || token.norm().startsWith("lequel")
                || token.norm().startsWith("laquelle")
                || token.norm().startsWith("lesquel");
    }

    private boolean isLink(int token) {
        Token t = text.token(token);
        return t.is(Pos.PREPOSITION) || t.is("de") || t.is("d'") || t.is("du") || t.is("des") && t.is(Pos.PREPOSITION);
    }

    private VerbGroup finiteBefore(int token, Sentence sentence) {
        for (int i = token - 1; i >= sentence.firstToken() && !text.token(i).is(";"); i--) {
            VerbGroup verb = text.verbGroupAt(i);
            if (verb != null && verb.isFinite()) {
                return verb;
            }
        }
        return null;
    }

    /** The phrase before «qui», across a comma. */
    private Speaking antecedent(int relative, Sentence sentence, boolean unlisted) {
        int at = relative - 1;
        if (at >= sentence.firstToken() && text.token(at).is(",")) {
            at--;
        }
        Phrase phrase = at < sentence.firstToken() ? null : scene.cast.phraseAt(at);
        if (phrase == null || phrase.end() != at + 1) {
            return null;
        }
        Speaking speaking = scene.speakers.of(phrase, unlisted);
        if (speaking != null && speaking.party().kind == Speaker.Kind.DOCUMENT) {
            VerbGroup verb = finiteBefore(phrase.first(), sentence);
            Speaking author = verb == null ? null : of(verb, false);
            speaking = author == null ? speaking : author;
        }
        return speaking == null
                ? null
                : new Speaking(relative, relative + 1, speaking.party(), speaking.mention(), true);
    }

    private Speaking pronounEndingAt(int at, Sentence sentence) {
        for (int first = Math.max(sentence.firstToken(), at - 2); first <= at; first++) {
            Words.Match<Lexicon.Pronoun> match = scene.lexicon.pronouns.at(text, first);
            if (match != null && match.end() == at + 1) {
                return scene.speakers.pronounAt(first);
            }
        }
        return null;
    }

    /** The subject of the verb before, which a conjunction or a participle shares: first of all, whoever speaks in this sentence. */
    private Speaking previous(VerbGroup group, Sentence sentence, boolean unlisted) {
        if (speaking != null && speakingIn == sentence.index()) {
            return speaking.elsewhere();
        }
        if (group.isFinite()
                && group.first() > 1
                && scene.isConjunction(group.first() - 1)
                && scene.is(group.first() - 2, ",")) {
            Speaking main = mainSubject(group, sentence);
            if (main != null) {
                return main.elsewhere();
            }
        }
        for (int i = group.first() - 1; i >= sentence.firstToken(); i--) {
            VerbGroup before = text.verbGroupAt(i);
            if (before != null && before.isFinite()) {
                boolean inRelative =
                        before.first() > sentence.firstToken() && isRelative(text.token(before.first() - 1));
                if (!inRelative || group.form() != Form.PRESENT_PARTICIPLE) {
                    Speaking speaking = of(before, unlisted);
                    return speaking == null ? null : speaking.elsewhere();
                }
                i = before.first();
            }
        }
        return null;
    }

    /** The subject of the first verb of the clause: «X a vu …, et a dit que». */
    private Speaking mainSubject(VerbGroup group, Sentence sentence) {
        int first = group.first() - 1;
        while (first > sentence.firstToken()
                && !text.token(first - 1).is(";")
                && !text.token(first - 1).is(":")) {
            first--;
        }
        for (int i = first; i < group.first(); i++) {
            VerbGroup verb = text.verbGroupAt(i);
            if (verb != null && verb.first() == i && verb.isFinite()) {
                return of(verb, false);
            }
        }
        return null;
    }

    /** The phrase before an aside between commas: «Le ministère, cité par l'agence, affirme». */
    private Speaking beforeAside(int comma, Sentence sentence) {
        Phrase whole = scene.cast.phraseAt(comma - 1);
        if (whole != null && whole.end() == comma && whole.end() > whole.core()) {
            Speaking speaking = scene.speakers.of(whole, false);
            if (speaking != null) {
                return speaking;
            }
        }
        Speaking outer = null;
        for (int i = comma - 1; i > sentence.firstToken() && comma - i < LONGEST_ASIDE; i--) {
            Token t = text.token(i);
            if (t.is(";") || t.is(":")) {
                break;
            }
            if (!t.is(",") && !t.is("—") && !t.is("–")) {
                continue;
            }
            Phrase phrase = scene.cast.phraseAt(i - 1);
            if (phrase == null || phrase.end() != i) {
                continue;
            }
            boolean complement = phrase.first() > sentence.firstToken() && isLink(phrase.first() - 1);
            Speaking speaking = complement ? null : scene.speakers.of(phrase, false);
            if (speaking != null) {
                return speaking;
            }
        }
        Phrase phrase = scene.cast.phraseAt(comma - 1);
        if (phrase != null && phrase.end() == comma && phrase.first() == sentence.firstToken()) {
            outer = scene.speakers.of(phrase, false);
        }
        return outer;
    }

    private int openBracket(int close, Sentence sentence) {
        for (int i = close; i >= sentence.firstToken(); i--) {
            if (text.token(i).is("(")) {
                return i;
            }
        }
        return sentence.firstToken();
    }

    /** «la police et les organisateurs» before a verb in the plural; null if the phrase stands alone. */
    private Phrase pair(Phrase phrase, VerbGroup group, Sentence sentence) {
        int and = phrase.first() - 1;
        if (and <= sentence.firstToken()
                || !(text.token(and).is("et") || text.token(and).is("and"))) {
            return null;
        }
        Phrase one = scene.cast.phraseAt(and - 1);
        if (one == null || one.end() != and || scene.cast.party(one) == null || scene.cast.party(phrase) == null) {
            return null;
        }
        Token before = text.token(Math.max(0, one.first() - 1));
        boolean opens = one.first() == sentence.firstToken() || before.isPunctuation() || before.is(Pos.SUBORDINATOR);
        boolean plural = text.token(group.finite()).reading().number() != 's';
        return opens && plural ? scene.cast.together(one, phrase) : null;
    }
}
