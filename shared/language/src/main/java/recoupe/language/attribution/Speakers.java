package recoupe.language.attribution;

import java.util.Set;
import recoupe.language.Mention;
import recoupe.language.attribution.Lexicon.NounKind;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/** Reads who speaks from the words in a speaker's place: a name, a pronoun, a document that leads to its author. */
final class Speakers {
    private static final Set<String> POSSESSIVES =
            Set.of("son", "sa", "ses", "leur", "leurs", "its", "his", "her", "their");

    /** «selon nos informations»: the outlet itself, which is the article's own voice. */
    private static final Set<String> OURS = Set.of("notre", "nos", "our");

    private static final int PUBLISHER_REACH = 6;
    private static final Set<String> AUTHOR_LINKS = Set.of("de", "d'", "du", "des", "of", "from", "by", "par");

    private final Cast cast;
    private final Text text;
    private final Lexicon lexicon;
    private final Referents referents;

    Speakers(Cast cast, Lexicon lexicon, Referents referents) {
        this.cast = cast;
        this.text = cast.text;
        this.lexicon = lexicon;
        this.referents = referents;
    }

    /** The speaker that the words from a token on name; null if they name nobody. */
    Speaking startingAt(int token, boolean unlisted) {
        Speaking pronoun = pronounAt(token);
        if (pronoun != null) {
            return pronoun;
        }
        Phrase phrase = cast.startingAt(token);
        if (phrase == null
                && cast.phraseAt(token) != null
                && text.nounPhraseAt(token) != null
                && text.nounPhraseAt(token).first() == token) {
            phrase = cast.nested(token, cast.phraseAt(token).core());
        }
        return phrase == null ? null : of(phrase, unlisted);
    }

    /** The pronoun that starts at a token, resolved; null if there is none or nobody fits. */
    Speaking pronounAt(int token) {
        Words.Match<Lexicon.Pronoun> match = lexicon.pronouns.at(text, token);
        if (match == null || match.end() - token == 1 && text.token(token).is(Pos.DETERMINER)) {
            return null;
        }
        Party party = referents.of(match.value(), token);
        return party == null ? null : new Speaking(token, match.end(), party, party.mention, true);
    }

    /**
     * The speaker that a phrase names.
     *
     * @param unlisted take a phrase whose noun the tables do not know, too
     */
    Speaking of(Phrase phrase, boolean unlisted) {
        Party party = cast.party(phrase);
        if (party == null) {
            if (!unlisted || !couldSpeak(phrase)) {
                return null;
            }
            party = cast.unlisted(phrase);
        }
        if (party.kind == Speaker.Kind.DOCUMENT) {
            if (OURS.contains(text.token(phrase.first()).norm())) {
                return null;
            }
            Speaking author = author(phrase);
            author = author == null ? publisher(phrase) : author;
            if (author != null) {
                return author;
            }
        }
        boolean takenUp = !phrase.hasName() && party.mention.head() != phrase.head();
        return new Speaking(
                phrase.first(), phrase.end(), party, takenUp ? full(party) : cast.mention(phrase, party), takenUp);
    }

    private static Mention full(Party party) {
        return party.mention;
    }

    /** Not a number, a time or a thing counted. */
    private boolean couldSpeak(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.core(); i++) {
            Token t = text.token(i);
            if (t.is(Pos.NUMERAL) || t.isDigits() || t.is(Pos.SYMBOL)) {
                return false;
            }
        }
        return !lexicon.cannotSpeak(text.token(phrase.head()).lemma());
    }

    /** «un bilan officiel communiqué jeudi par la préfecture»: who made a document known; null if that is not said. */
    private Speaking publisher(Phrase phrase) {
        int last = Math.min(text.tokens().size(), phrase.end() + PUBLISHER_REACH);
        for (int i = phrase.end(); i + 1 < last; i++) {
            Token t = text.token(i);
            if (t.is("par") || t.is("by")) {
                Phrase by = cast.startingAt(i + 1);
                Party party = cast.party(by);
                boolean speaks = party != null && party.kind != Speaker.Kind.DOCUMENT && i > phrase.first() + 1;
                return speaks ? new Speaking(phrase.first(), by.end(), party, cast.mention(by, party), false) : null;
            }
            if (t.isPunctuation() || t.form().isFinite() && t.is(Pos.VERB)) {
                return null;
            }
        }
        return null;
    }

    /** The author of a document: «un bulletin de l'OMS», "the Met's figure", «son communiqué»; null if it names none. */
    Speaking author(Phrase phrase) {
        Token first = text.token(phrase.first());
        if (POSSESSIVES.contains(first.norm()) && first.is(Pos.DETERMINER)) {
            Party last = referents.lastSpeaker();
            return last == null ? null : new Speaking(phrase.first(), phrase.end(), last, last.mention, true);
        }
        for (int i = phrase.first() + 1; i < phrase.core(); i++) {
            if (text.token(i).norm().equals("'s") || text.token(i).norm().equals("'")) {
                return nested(phrase, phrase.first(), i);
            }
        }
        for (int i = phrase.first(); i < phrase.title(); i++) {
            NounKind kind = lexicon.noun(text.token(i).lemma().toLowerCase(java.util.Locale.ROOT));
            if (kind == NounKind.INSTITUTION || kind == NounKind.COLLECTIVE) {
                return nested(phrase, phrase.first(), i + 1);
            }
        }
        int from = Math.max(phrase.title(), phrase.first()) + 1;
        for (int i = from; i < phrase.core(); i++) {
            NounPhrase noun = text.nounPhraseAt(i);
            if (noun != null && noun.first() == i && isAuthorLink(i)) {
                Speaking found = nested(phrase, i, phrase.core());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** «de», "of", "from": what follows may be the author; "in" leads to a place. */
    private boolean isAuthorLink(int token) {
        Token before = text.token(token - 1);
        return AUTHOR_LINKS.contains(before.norm())
                || AUTHOR_LINKS.contains(text.token(token).norm());
    }

    private Speaking nested(Phrase phrase, int first, int end) {
        Phrase inner = cast.nested(first, end);
        Party party = cast.party(inner);
        boolean place = party != null
                && first > phrase.first()
                && (party.kind == Speaker.Kind.SIDE || party.mention.rules().contains(Cast.SINGLE_NAME));
        return party == null || party.kind == Speaker.Kind.DOCUMENT || place
                ? null
                : new Speaking(phrase.first(), phrase.end(), party, cast.mention(inner, party), false);
    }

    /** The tables call the phrase's noun a document or a message. */
    boolean isDocument(Phrase phrase) {
        if (phrase == null || phrase.title() < 0) {
            return false;
        }
        NounKind kind = lexicon.noun(text.token(phrase.title()).lemma().toLowerCase(java.util.Locale.ROOT));
        return kind == NounKind.DOCUMENT || kind == NounKind.RELAY;
    }
}
