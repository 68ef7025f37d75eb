package recoupe.language.attribution;

import recoupe.language.Sentence;
import recoupe.language.attribution.ReportingVerb.Frame;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.Speaker;

/** Finds utterances by their verb: before the content, put into it, put after it, in the passive. */
final class VerbSieve {
    private final Scene scene;
    private final Text text;
    private final Subjects subjects;
    private final HiddenVerbs hidden;
    private final ContentStart starts;
    private Party relaying;
    private Speaking cited;
    private int relayingIn = -1;

    VerbSieve(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
        this.subjects = new Subjects(scene);
        this.hidden = new HiddenVerbs(text, scene.lexicon);
        this.starts = new ContentStart(scene);
    }

    /** The utterance whose verb group starts at a token; null if there is none. */
    Utterance at(int token, Sentence sentence) {
        VerbGroup group = text.verbGroupAt(token);
        if (group == null) {
            group = hidden.at(token);
        }
        if (group == null || group.first() != token) {
            return null;
        }
        Party relay = relay(group, sentence);
        if (relay != null) {
            relaying = relay;
            relayingIn = sentence.index();
            cited = group.form() == Form.PRESENT_PARTICIPLE ? scene.speakers.startingAt(group.end(), false) : null;
            return null;
        }
        Utterance utterance = read(group, sentence);
        if (utterance != null && utterance.coreFirst > sentence.firstToken()) {
            Token first = text.token(utterance.coreFirst);
            Token before = text.token(utterance.coreFirst - 1);
            utterance.nested =
                    first.is(Pos.RELATIVE) || before.is(Pos.RELATIVE) || scene.isThat(utterance.coreFirst - 1);
        }
        if (utterance != null) {
            subjects.spoke(
                    new Speaking(
                            utterance.coreFirst,
                            utterance.coreEnd,
                            utterance.party,
                            utterance.speaker,
                            utterance.resolved),
                    sentence);
        }
        return utterance;
    }

    /**
     * A speaker without a verb, who shares the one before: «X parlait de 300 morts ; Y, de 400».
     *
     * @param before the utterance before in the same sentence
     */
    Utterance gapped(int token, Utterance before, Sentence sentence) {
        Phrase phrase = scene.cast.startingAt(token);
        if (before == null
                || before.forward < 0
                || scene.cast.party(phrase) == null
                || token == sentence.firstToken()) {
            return null;
        }
        Token mark = text.token(token - 1);
        int at = phrase.end();
        boolean parted = at < sentence.endToken() && text.token(at).is(",");
        at += parted ? 1 : 0;
        boolean linked = at < sentence.endToken() && starts.isLink(at);
        boolean counted = mark.is(",")
                && !parted
                && scene.isQuantity(at)
                && text.token(token).is(Pos.DETERMINER)
                && scene.cast.party(phrase).kind != Speaker.Kind.SIDE
                && !scene.cast.mention(phrase, scene.cast.party(phrase)).rules().contains(Cast.SINGLE_NAME);
        boolean follows = mark.is(";") && (parted || linked) || mark.is(",") && linked || counted;
        if (!follows
                || !scene.hasQuantity(at, Math.min(sentence.endToken(), at + 6))
                || !scene.hasQuantity(before.forward, token)
                || scene.hasFiniteVerb(at, starts.stop(at, sentence))) {
            return null;
        }
        Speaking speaking = scene.speakers.of(phrase, false);
        Utterance utterance =
                new Utterance(Sieve.SHARED_VERB, speaking, before.stance, before.lemma, token, phrase.end());
        utterance.saidFirst = before.saidFirst;
        utterance.saidEnd = before.saidEnd;
        utterance.forward = at;
        return utterance;
    }

    /** Who relays what others say in this sentence: «que cite X», "X, citing". Null if nobody does. */
    Party relaying(Sentence sentence) {
        return relayingIn == sentence.index() ? relaying : null;
    }

    /** Whom a relay cites in this sentence: «…, rapporte X, citant Y». Null if nobody. */
    Speaking cited(Sentence sentence) {
        return relayingIn == sentence.index() ? cited : null;
    }

    /** The medium that a verb of citing makes a relay; null if it does not. */
    private Party relay(VerbGroup group, Sentence sentence) {
        boolean cites =
                scene.lexicon.verb(text.token(group.main()).lemma()).stream().anyMatch(v -> v.stance() == Stance.RELAY);
        if (!cites || group.passive()) {
            return null;
        }
        boolean inverted = group.first() > sentence.firstToken()
                && (scene.is(group.first() - 1, "que") || scene.is(group.first() - 1, "qu'"));
        Speaking subject = inverted ? scene.speakers.startingAt(group.end(), false) : subjects.of(group, false);
        return subject != null && subject.mention().kind() == Speaker.Kind.MEDIA ? subject.party() : null;
    }

    private Utterance read(VerbGroup group, Sentence sentence) {
        for (ReportingVerb use : scene.lexicon.verb(hidden.lemmaOf(group))) {
            int after = afterWords(group, use, sentence);
            if (after < 0) {
                continue;
            }
            Utterance utterance = group.passive() && !isReflexive(group)
                    ? passive(group, use, sentence)
                    : active(group, use, after, sentence);
            if (utterance != null) {
                return utterance;
            }
        }
        return null;
    }

    /** The token after the words that a use of a verb must have; -1 if it lacks one. */
    private int afterWords(VerbGroup group, ReportingVerb use, Sentence sentence) {
        if (!use.clitic().isEmpty() && !hasClitic(group, use.clitic())) {
            return -1;
        }
        int at = group.end();
        for (String word : use.with()) {
            while (at < sentence.endToken()
                    && !isForm(text.token(at), word)
                    && (text.token(at).is(Pos.ADVERB) || isInverted(at))) {
                at++;
            }
            int past = at;
            for (int i = 0; i < 4 && past < sentence.endToken() && !isForm(text.token(past), word); i++) {
                past = scene.skipAdjunct(past, sentence);
            }
            at = past < sentence.endToken() && isForm(text.token(past), word) ? past : at;
            if (at >= sentence.endToken() || !isForm(text.token(at), word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private boolean hasClitic(VerbGroup group, String clitic) {
        for (int i = group.first(); i < group.main(); i++) {
            String norm = text.token(i).norm();
            if (norm.equals(clitic) || clitic.equals("se") && norm.equals("s'")) {
                return true;
            }
        }
        return false;
    }

    private boolean isReflexive(VerbGroup group) {
        return scene.french && hasClitic(group, "se");
    }

    private boolean isForm(Token token, String word) {
        return token.is(word)
                || word.equals("de") && (token.is("d'") || token.is("du") || token.is("des"))
                || word.equals("à") && (token.is("au") || token.is("aux"));
    }

    private boolean isInverted(int token) {
        Token t = text.at(token);
        return t != null && t.text().startsWith("-") && t.is(Pos.PRONOUN);
    }

    private Utterance active(VerbGroup group, ReportingVerb use, int after, Sentence sentence) {
        boolean participle = group.form() == Form.PRESENT_PARTICIPLE;
        if (!group.isFinite() && !participle && !isPast(group) || scene.isNegated(group)) {
            return null;
        }
        boolean result = !scene.french && participle && use.takes(Frame.TOLL) && !use.takes(Frame.INSERT);
        if (result && !subjects.hasSpoken(sentence)) {
            return null;
        }
        int inverted = invertedPronoun(group);
        if (inverted >= 0) {
            Speaking speaking = scene.speakers.pronounAt(inverted);
            if (speaking == null) {
                return null;
            }
            Utterance utterance = inserted(group, use, speaking, Math.max(after, inverted + 1), sentence);
            utterance.coreFirst = Math.min(utterance.coreFirst, inverted - (inverted < group.first() ? 1 : 0));
            utterance.saidFirst = utterance.coreFirst;
            utterance.saidEnd = Math.max(utterance.saidEnd, inverted + 1);
            return utterance;
        }
        boolean told = use.takes(Frame.TELL) && !(scene.french && scene.is(group.first() - 1, ","));
        if (opens(group.first(), sentence) && !participle && use.takes(Frame.INSERT) && !told) {
            Speaking behind = speakerBehind(group, after, false, sentence);
            if (behind == null && subjects.of(group, false) == null) {
                behind = speakerBehind(group, after, true, sentence);
            }
            if (behind != null) {
                return inserted(group, use, behind, behind.end(), sentence);
            }
        }
        Speaking strict = subjects.of(group, false);
        if (strict == null && use.takes(Frame.INSERT) && !participle) {
            Speaking behind = nameBehind(group, after, sentence);
            if (behind != null) {
                return inserted(group, use, behind, behind.end(), sentence);
            }
        }
        ContentStart.Start start = starts.forward(group, use, after, sentence);
        if (start != null) {
            boolean loose = start.sieve() == Sieve.VERB_AND_CLAUSE && use.takes(Frame.INSERT) && use.takes(Frame.THAT);
            Speaking subject = strict != null ? strict : loose ? subjects.of(group, true) : null;
            if (subject == null || isBare(use, group, start, subject)) {
                return null;
            }
            subject = throughWhom(subject, start.token());
            Utterance utterance = utterance(start.sieve(), group, use, subject, after);
            utterance.forward = start.token();
            utterance.backward = scene.quotationAt(start.token()) != null
                    && subject.first() > 0
                    && hasContentBefore(subject.first(), sentence)
                    && scene.quotationEndingBefore(subject.first()) != null;
            return utterance;
        }
        Speaking subject = strict != null ? strict : use.takes(Frame.INSERT) ? subjects.of(group, true) : null;
        if (subject == null || subject.first() < 0) {
            return null;
        }
        Phrase hearer = use.takes(Frame.TELL) && after < sentence.endToken() ? scene.cast.startingAt(after) : null;
        boolean addressed = hearer == null
                && use.takes(Frame.TELL)
                && after < sentence.endToken()
                && text.token(after).is(Pos.PRONOUN);
        int end = scene.skipAdjuncts(hearer != null ? hearer.end() : addressed ? after + 1 : after, sentence);
        if (use.takes(Frame.INSERT) && scene.isBoundary(end, sentence) && hasContentBefore(subject.first(), sentence)) {
            Utterance utterance = utterance(Sieve.INSERTED_VERB, group, use, subject, end);
            utterance.backward = true;
            return utterance;
        }
        return overColon(
                group,
                use,
                throughWhom(subject, Math.min(sentence.endToken(), after + ContentStart.REACH)),
                after,
                sentence);
    }

    /** "Ali Kaya, said on Monday": a past tense that the tagger takes for a participle. */
    private boolean isPast(VerbGroup group) {
        return !scene.french
                && group.form() == Form.PAST_PARTICIPLE
                && text.token(group.finite()).readings().stream().anyMatch(r -> r.form() == Form.PAST)
                && scene.lexicon.verb(text.token(group.main()).lemma()).stream()
                        .anyMatch(v -> v.takes(Frame.INSERT) || v.takes(Frame.TELL));
    }

    /** «Moscou, par son ministère de la Défense, revendique»: the body through which the subject speaks. */
    private Speaking throughWhom(Speaking subject, int end) {
        if (!scene.french || subject.first() < 0) {
            return subject;
        }
        for (int i = Math.max(subject.first(), subject.end());
                i + 1 < Math.min(end, subject.end() + ContentStart.REACH);
                i++) {
            Token possessive = text.token(i + 1);
            if (text.token(i).is("par") && (possessive.is("son") || possessive.is("sa") || possessive.is("ses"))) {
                Speaking body = scene.speakers.startingAt(i + 1, false);
                return body == null
                        ? subject
                        : new Speaking(subject.first(), subject.end(), body.party(), body.mention(), false);
            }
        }
        return subject;
    }

    /** A count verb that says what its subject consists of rather than what it counts. */
    private boolean isBare(ReportingVerb use, VerbGroup group, ContentStart.Start start, Speaking subject) {
        if (use.stance() == Stance.OPINION
                && scene.hasQuantity(start.token(), starts.tollEnd(start.token(), scene.sentence(group.first())))) {
            return true;
        }
        boolean number = start.sieve() == Sieve.VERB_AND_OBJECT && use.takes(Frame.NUMBER) && !use.takes(Frame.OBJECT);
        if (!number || !use.with().isEmpty() || !scene.lexicon.isOwnCount(use.lemma())) {
            return false;
        }
        boolean place = subject.mention().kind() == Speaker.Kind.SIDE
                || subject.mention().rules().contains(Cast.SINGLE_NAME);
        return place && !text.token(group.first()).is("en") || countsItself(start.token());
    }

    private boolean countsItself(int token) {
        Sentence sentence = scene.sentence(token);
        for (int i = token; i < Math.min(sentence.endToken(), token + 8); i++) {
            if (scene.isQuantity(i)) {
                NounPhrase noun = text.nounPhraseAt(i);
                for (int j = i; j < Math.min(sentence.endToken(), i + 4); j++) {
                    if (scene.lexicon.isOwn(text.token(j).lemma())) {
                        return true;
                    }
                }
                return noun != null
                        && scene.lexicon.isOwn(text.token(noun.head()).lemma());
            }
        }
        return false;
    }

    private Utterance utterance(Sieve sieve, VerbGroup group, ReportingVerb use, Speaking speaking, int cueEnd) {
        Utterance utterance =
                new Utterance(sieve, speaking, use.stance(), use.lemma(), group.first(), Math.max(cueEnd, group.end()));
        utterance.saidFirst = group.first();
        utterance.saidEnd = group.end();
        if (!use.with().isEmpty()) {
            utterance.saidEnd = Math.max(group.end(), afterWords(group, use, scene.sentence(group.first())));
            utterance.rules.add(use.lemma() + " " + String.join(" ", use.with()));
        }
        return utterance;
    }

    private Utterance inserted(VerbGroup group, ReportingVerb use, Speaking speaking, int end, Sentence sentence) {
        int after = scene.skipAdjuncts(end, sentence);
        Utterance utterance = utterance(Sieve.INSERTED_VERB, group, use, speaking, after);
        utterance.backward = true;
        if (after < sentence.endToken() && text.token(after).is(":")) {
            utterance.forward = after + 1;
        }
        return utterance;
    }

    /** The pronoun behind a verb or between it and its auxiliary: «a-t-il dit»; -1 if there is none. */
    private int invertedPronoun(VerbGroup group) {
        for (int i = group.first(); i <= group.end() && i < text.tokens().size(); i++) {
            if (isInverted(i)) {
                return i;
            }
        }
        int before = group.first() - 1;
        boolean parted =
                isInverted(before) && before > 0 && text.token(before - 1).hasLemma("avoir");
        return parted ? before : -1;
    }

    /** Nothing but a mark or the sentence's start stands before. */
    private boolean opens(int token, Sentence sentence) {
        int at = token - 1;
        while (at >= sentence.firstToken() && text.token(at).is(Pos.ADVERB)) {
            at--;
        }
        return scene.isBoundary(at, sentence)
                && (at >= sentence.firstToken() || scene.quotationEndingBefore(token) != null);
    }

    /** The speaker behind an inverted verb, past adverbs and times: «a fait savoir lundi soir le ministre». */
    private Speaking speakerBehind(VerbGroup group, int after, boolean unlisted, Sentence sentence) {
        int at = scene.skipAdjuncts(after, sentence);
        for (int token : new int[] {after, at}) {
            if (token < sentence.endToken()) {
                boolean quantity = scene.isQuantity(token);
                Speaking speaking = quantity ? null : scene.speakers.startingAt(token, unlisted);
                if (speaking != null && !startsClause(speaking.end(), sentence)) {
                    return speaking;
                }
            }
        }
        return null;
    }

    private boolean startsClause(int token, Sentence sentence) {
        return token < sentence.endToken()
                && text.verbGroupAt(token) != null
                && text.verbGroupAt(token).isFinite();
    }

    /** A person's name behind the verb at the sentence's end, without a mark before: «… et la Suisse a précisé M. Roux.» */
    private Speaking nameBehind(VerbGroup group, int after, Sentence sentence) {
        Phrase phrase = after < sentence.endToken() ? scene.cast.startingAt(after) : null;
        Party party = scene.cast.party(phrase);
        boolean last = phrase != null
                        && phrase.end() < sentence.endToken()
                        && text.token(phrase.end()).is(".")
                || phrase != null && phrase.end() == sentence.endToken();
        return party != null && party.isPerson() && last ? scene.speakers.of(phrase, false) : null;
    }

    private record Start(Sieve sieve, int token) {}

    private boolean hasContentBefore(int token, Sentence sentence) {
        if (token == sentence.firstToken()) {
            return scene.quotationEndingBefore(token) != null;
        }
        Token before = text.token(token - 1);
        return before.is(",")
                || before.is("—")
                || before.is("–")
                || before.is("”")
                || before.is("\"")
                || before.is("»")
                || scene.quotationEndingBefore(token) != null;
    }

    /** «31 morts : X a mis à jour son bilan»: the numbers stand before the colon, the verb's object is the count. */
    private Utterance overColon(VerbGroup group, ReportingVerb use, Speaking subject, int after, Sentence sentence) {
        int colon = -1;
        for (int i = sentence.firstToken(); i < subject.first(); i++) {
            colon = text.token(i).is(":") ? i : colon;
        }
        if (colon < 0 || !scene.hasQuantity(sentence.firstToken(), colon)) {
            return null;
        }
        for (int i = after; i < Math.min(sentence.endToken(), after + ContentStart.REACH); i++) {
            Phrase phrase = scene.cast.startingAt(i);
            if (phrase != null
                    && (scene.speakers.isDocument(phrase)
                            || scene.lexicon.isToll(text.token(phrase.head()).lemma()))) {
                Utterance utterance = utterance(Sieve.COLON, group, use, subject, after);
                utterance.backward = true;
                utterance.overColon = true;
                return utterance;
            }
        }
        return null;
    }

    /** «a été confirmé par X», "were reported by X". */
    private Utterance passive(VerbGroup group, ReportingVerb use, Sentence sentence) {
        if (scene.isNegated(group)) {
            return null;
        }
        for (int i = group.end(); i < Math.min(sentence.endToken(), group.end() + ContentStart.REACH); i++) {
            Token t = text.token(i);
            if (t.is(scene.french ? "par" : "by")) {
                Speaking agent = scene.speakers.startingAt(i + 1, false);
                if (agent == null) {
                    return null;
                }
                Utterance utterance = utterance(Sieve.PASSIVE, group, use, agent, i + 1);
                utterance.coreFirst = group.first();
                utterance.backward = true;
                if (!scene.french && scene.hasQuantity(group.end(), i)) {
                    utterance.content.add(new int[] {group.end(), i});
                }
                return utterance;
            }
            if (t.is(";") || t.is(":") || t.is(",") || text.verbGroupAt(i) != null) {
                return null;
            }
        }
        return null;
    }
}
