package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/** Joins the noun phrases of a text with their complements and appositions, from left to right. */
final class PhraseReader {
    private static final Set<String> FRENCH_OF = Set.of("de", "d'", "du", "des");
    private static final Set<String> FRENCH_TO = Set.of("à", "au", "aux", "pour", "chargé", "chargée");
    private static final Set<String> ENGLISH_OF = Set.of("of");
    private static final Set<String> ENGLISH_AT = Set.of("for", "in", "at", "from", "to", "on");
    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "son", "sa", "leur");
    private static final int LONGEST_BRACKET = 7;

    private final Text text;
    private final Lexicon lexicon;
    private final boolean french;
    private final HiddenVerbs hidden;

    PhraseReader(Text text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.french = lexicon.language == Language.FRENCH;
        this.hidden = new HiddenVerbs(text, lexicon);
    }

    /** The phrases in order; none overlaps another. */
    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        List<NounPhrase> nouns = text.nounPhrases();
        int at = 0;
        int reached = 0;
        while (at < nouns.size()) {
            NounPhrase noun = rest(withoutVerb(nouns.get(at)), reached);
            int occasion = occasionEnd(noun);
            if (occasion > 0 && noun.first() >= reached) {
                phrases.add(shape(new NounPhrase(noun.first(), occasion, occasion - 1), occasion));
                noun = new NounPhrase(occasion, noun.end(), noun.end() - 1);
            }
            if (noun.first() >= reached) {
                Phrase phrase = withApposition(core(noun));
                phrases.add(phrase);
                reached = phrase.end();
            }
            at++;
        }
        return phrases;
    }

    /**
     * «a déclaré à l'AFP | Jean Roux», «a expliqué lundi soir | Jean Roux», «à Genève | Jean Roux»: where a medium, a place, a time
     * or an occasion of speaking ends, before the name of who speaks; 0 if none does.
     */
    private int occasionEnd(NounPhrase noun) {
        int end = noun.end();
        while (end > noun.first() && text.token(end - 1).is(Pos.PROPER)) {
            end--;
        }
        if (!french || noun.end() - noun.first() < 3) {
            return 0;
        }
        boolean named = noun.end() - end >= 2;
        Token last = text.token(Math.max(noun.first(), end - 1));
        if (named && end > noun.first() && last.is(Pos.NOUN) && lexicon.isOccasion(last.lemma())) {
            return end;
        }
        return mediumEnd(noun);
    }

    private int mediumEnd(NounPhrase noun) {
        Token before = text.at(noun.first() - 1);
        if (before == null || !before.is("à") && !before.is("au") && !before.is("aux")) {
            return 0;
        }
        int first = noun.first();
        while (first < noun.end() && text.token(first).is(Pos.DETERMINER)) {
            first++;
        }
        for (int end = noun.end() - 2; end > first; end--) {
            Lexicon.Known known = lexicon.known(text.words(first, end));
            boolean named =
                    text.token(end).is(Pos.PROPER) && text.token(end + 1).is(Pos.PROPER);
            boolean medium = known != null && known.kind() == Speaker.Kind.MEDIA;
            if (named && (medium || lexicon.isPlace(text.words(first, end)))) {
                return end;
            }
        }
        return 0;
    }

    /** The phrase that a stretch of a longer one makes by itself; null if no noun is in there. */
    Phrase within(int first, int end) {
        NounPhrase noun = text.nounPhraseAt(first);
        if (noun == null) {
            return null;
        }
        int head = -1;
        for (int i = first; i < Math.min(end, noun.end()); i++) {
            Token t = text.token(i);
            if (t.is(Pos.NOUN) || t.is(Pos.PROPER)) {
                head = french && head >= 0 && text.token(head).is(Pos.NOUN) ? head : i;
            }
        }
        return head < 0 ? null : shape(new NounPhrase(first, Math.min(end, noun.end()), head), end);
    }

    /** The noun phrase with its complements. */
    private Phrase core(NounPhrase noun) {
        int end = endOfKnownName(noun);
        boolean speaks = speaks(noun.head());
        while (true) {
            NounPhrase next = restOfName(end);
            next = next == null ? complement(end, speaks) : next;
            next = next == null ? coordinated(noun, end) : next;
            if (next == null) {
                break;
            }
            end = next.end();
        }
        return shape(noun, end);
    }

    /** Finds the name and the title in a phrase that starts with a noun phrase and ends at a token. */
    private Phrase shape(NounPhrase noun, int end) {
        int nameFirst = nameStart(noun.first(), end);
        int nameEnd = end;
        while (!french && nameFirst >= 0 && text.token(nameEnd - 1).is(Pos.ADJECTIVE)) {
            nameEnd--;
        }
        int title = isCommon(noun.head()) ? noun.head() : -1;
        if (title < 0 && nameFirst > noun.first() && isCommon(nameFirst - 1)) {
            title = nameFirst - 1;
        }
        if (nameFirst >= 0 && title < 0 && !french) {
            title = titleBefore(noun.first(), nameFirst);
        }
        if (title >= 0 && nameFirst >= 0 && !isPerson(title)) {
            nameFirst = nameFirst == noun.first() ? nameFirst : -1;
        }
        return new Phrase(noun.first(), end, title >= 0 ? title : noun.head(), nameFirst, nameEnd, title, end);
    }

    /** «Médecins | sans frontières»: the end of a known name that reaches beyond the noun phrase, or the phrase's own. */
    private int endOfKnownName(NounPhrase noun) {
        int end = noun.end();
        for (int i = noun.first(); i < noun.end(); i++) {
            Words.Match<Boolean> name = lexicon.names.at(text, i);
            if (name != null && text.token(i).isCapitalised()) {
                end = Math.max(end, name.end());
            }
        }
        return end;
    }

    /** «Ursula | von der Leyen»: the rest of a name behind its particles; null if there is none. */
    private NounPhrase restOfName(int end) {
        int at = end;
        while (at < text.tokens().size() && (lexicon.isParticle(text.token(at).norm()) || isCapitalPreposition(at))) {
            at++;
        }
        if (at == end
                || end == 0
                || !text.token(end - 1).is(Pos.PROPER)
                || at >= text.tokens().size()) {
            return null;
        }
        NounPhrase rest = startingAt(at);
        return rest != null
                        && text.token(at).isCapitalised()
                        && text.token(at).sentence() == text.token(end - 1).sentence()
                ? rest
                : null;
    }

    /** "Doctors | Without | Borders": a preposition that is part of an English name. */
    private boolean isCapitalPreposition(int token) {
        Token t = text.token(token);
        return !french && t.isCapitalised() && t.is(Pos.PREPOSITION);
    }

    /**
     * What "and" adds to an English name or modifier: "the search | and rescue agency", "the Department of Health | and Human
     * Services"; null if it adds somebody else.
     */
    private NounPhrase coordinated(NounPhrase noun, int end) {
        Token and = text.at(end);
        if (french || and == null || !and.is("and") || end + 1 >= text.tokens().size()) {
            return null;
        }
        Token next = text.token(end + 1);
        NounPhrase rest = next.is(Pos.DETERMINER) || isCount(noun) ? null : startingAt(end + 1);
        if (rest == null || isCount(rest)) {
            return null;
        }
        boolean name = isBody(noun, end)
                && text.token(end - 1).is(Pos.PROPER)
                && !isAcronym(next)
                && next.is(Pos.PROPER)
                && !speaks(rest.head());
        boolean modifier = text.token(noun.first()).is(Pos.DETERMINER)
                && noun.end() == end
                && noun.head() == noun.first() + 1
                && text.token(noun.head()).is(Pos.NOUN)
                && text.token(noun.head()).reading().number() != 'p'
                && !speaks(noun.head())
                && rest.head() > rest.first()
                && speaks(rest.head())
                && text.token(rest.first()).is(Pos.NOUN)
                && !speaks(rest.first());
        return name || modifier ? rest : null;
    }

    /** "the Department of Health": an institution's noun with a capital and a complement behind it. */
    private boolean isBody(NounPhrase noun, int end) {
        return end > noun.end()
                && text.token(noun.head()).isCapitalised()
                && lexicon.noun(lower(noun.head())) == Lexicon.NounKind.INSTITUTION;
    }

    /** The noun phrase that continues one which ends here, or null. */
    private NounPhrase complement(int end, boolean speaks) {
        Token link = text.at(end);
        if (link == null || end > 0 && text.token(end - 1).sentence() != link.sentence()) {
            return null;
        }
        if (french) {
            if (FRENCH_OF.contains(link.norm())) {
                return uncounted(startingAt(link.is(Pos.DETERMINER) ? end : end + 1));
            }
            if (speaks && FRENCH_TO.contains(link.norm())) {
                NounPhrase next = startingAt(end + 1);
                return next != null && isPortfolio(next) ? next : null;
            }
            return null;
        }
        if (ENGLISH_OF.contains(link.norm())) {
            return uncounted(startingAt(end + 1));
        }
        if (speaks && ENGLISH_AT.contains(link.norm())) {
            NounPhrase next = startingAt(end + 1);
            return next != null
                            && !isCount(next)
                            && !lexicon.isTime(lower(next.head()))
                            && (text.token(next.head()).is(Pos.PROPER) || speaks(next.head()) || isPlaceLike(next))
                    ? next
                    : null;
        }
        return null;
    }

    /** «un bilan de 12 morts»: what is counted is no part of a name. */
    private NounPhrase uncounted(NounPhrase noun) {
        return noun == null || isCount(noun) ? null : noun;
    }

    private boolean isCount(NounPhrase noun) {
        for (int i = noun.first(); i < noun.end(); i++) {
            if (text.token(i).is(Pos.NUMERAL) || text.token(i).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** "the east", "another village": a place behind a speaker. */
    private boolean isPlaceLike(NounPhrase noun) {
        String head = text.token(noun.head()).lemma();
        return lexicon.isRegion(head);
    }

    private boolean isPortfolio(NounPhrase noun) {
        return lexicon.isPortfolio(lower(noun.head()));
    }

    private NounPhrase startingAt(int token) {
        NounPhrase noun = text.nounPhraseAt(token);
        return noun != null
                        && noun.first() == token
                        && text.token(token).sentence() == text.token(token - 1).sentence()
                ? withoutName(withoutVerb(noun))
                : null;
    }

    /** «en point de presse | Jean Roux»: the noun phrase without the name of who speaks behind an occasion. */
    private NounPhrase withoutName(NounPhrase noun) {
        int occasion = occasionEnd(noun);
        return occasion > 0 ? new NounPhrase(noun.first(), occasion, occasion - 1) : noun;
    }

    /** The name that a complement left behind: «point de presse | Jean Roux»; the noun phrase itself where none did. */
    private static NounPhrase rest(NounPhrase noun, int reached) {
        boolean cut = noun.first() < reached && reached < noun.end();
        return cut ? new NounPhrase(reached, noun.end(), noun.end() - 1) : noun;
    }

    /** The noun phrase without a verb that hides at its end. */
    private NounPhrase withoutVerb(NounPhrase noun) {
        if (hidden.at(noun.end() - 1) == null) {
            return noun;
        }
        int end = noun.end() - 1;
        int head = noun.head() < end ? noun.head() : end - 1;
        return new NounPhrase(noun.first(), end, head);
    }

    /** Where the run of names at the end of a phrase starts, if no preposition or possessive ties it to what stands before. */
    private int nameStart(int first, int end) {
        int start = end;
        while (!french && start > first && text.token(start - 1).is(Pos.ADJECTIVE)) {
            start--;
        }
        int last = start;
        while (start > first
                && (isName(start - 1)
                        || start < last
                                && lexicon.isParticle(text.token(start - 1).norm()))) {
            start--;
        }
        if (start == last) {
            return -1;
        }
        if (start > first) {
            int link = start - 1;
            while (link > first
                    && text.token(link).is(Pos.DETERMINER)
                    && !FRENCH_OF.contains(text.token(link).norm())) {
                link--;
            }
            Token before = text.token(link);
            if (before.is(Pos.PREPOSITION) || before.norm().equals("'s") || FRENCH_OF.contains(before.norm())) {
                return -1;
            }
        }
        return start;
    }

    private boolean isName(int token) {
        Token t = text.token(token);
        return t.is(Pos.PROPER) && !isCommon(token)
                || t.isCapitalised() && t.text().endsWith(".") && t.text().length() == 2;
    }

    /** A noun of the tables, also with a capital: «Premier ministre», "Prime Minister", «la Défense». */
    private boolean isCommon(int token) {
        Token t = text.token(token);
        return t.is(Pos.NOUN) && !lexicon.isParticle(t.norm())
                || lexicon.noun(lower(token)) != null && !isAcronym(t)
                || lexicon.isPortfolio(lower(token));
    }

    private static boolean isAcronym(Token t) {
        return t.text().length() > 1 && t.text().equals(t.text().toUpperCase(Locale.ROOT));
    }

    /** The last noun of the tables before a name: "Interior Minister Ali Kaya". */
    private int titleBefore(int first, int nameFirst) {
        for (int i = nameFirst - 1; i >= first; i--) {
            if (lexicon.noun(lower(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private boolean speaks(int token) {
        return lexicon.noun(lower(token)) != null;
    }

    private boolean isPerson(int token) {
        return lexicon.noun(lower(token)) == Lexicon.NounKind.PERSON;
    }

    private String lower(int token) {
        return text.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Adds «(SBU)», «, gouverneur de Volgograd», "the SBU" between commas. */
    private Phrase withApposition(Phrase phrase) {
        int end = phrase.end();
        int bracket = bracketEnd(end);
        if (bracket > 0) {
            end = bracket;
        }
        Phrase behind = apposed(phrase, end);
        if (behind == null) {
            return new Phrase(
                    phrase.first(),
                    end,
                    phrase.head(),
                    phrase.nameFirst(),
                    phrase.nameEnd(),
                    phrase.title(),
                    phrase.core());
        }
        boolean nameBehind = !phrase.hasName() && behind.hasName();
        return new Phrase(
                phrase.first(),
                Math.max(behind.end(), bracketEnd(behind.end())),
                phrase.head(),
                nameBehind ? behind.nameFirst() : phrase.nameFirst(),
                nameBehind ? behind.nameEnd() : phrase.nameEnd(),
                phrase.title() >= 0 ? phrase.title() : behind.title(),
                phrase.core());
    }

    private int bracketEnd(int at) {
        Token open = text.at(at);
        if (open == null || !open.is("(") || at == 0 || text.token(at - 1).sentence() != open.sentence()) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(text.tokens().size(), at + LONGEST_BRACKET); i++) {
            Token t = text.token(i);
            if (t.is(")")) {
                return i + 1;
            }
            if (t.is(Pos.VERB) || t.isDigits()) {
                return -1;
            }
        }
        return -1;
    }

    /** The phrase in apposition behind a comma: a name behind an office, an office or an explanation behind a name. */
    private Phrase apposed(Phrase phrase, int end) {
        Token comma = text.at(end);
        Token next = text.at(end + 1);
        if (comma == null
                || next == null
                || !comma.is(",")
                || comma.sentence() != next.sentence()
                || text.token(phrase.first()).sentence() != comma.sentence()) {
            return null;
        }
        NounPhrase noun = startingAt(end + 1);
        if (noun == null) {
            return null;
        }
        Phrase behind = core(noun);
        boolean counted = isCount(new NounPhrase(phrase.first(), phrase.core(), phrase.head()));
        boolean office = phrase.title() >= 0 && isPerson(phrase.title()) && !phrase.hasName() && !counted;
        if (office && behind.hasName() && closes(behind.end())) {
            return behind;
        }
        boolean name = phrase.hasName();
        boolean owned = POSSESSIVES.contains(next.norm());
        if (name
                && !owned
                && behind.title() >= 0
                && !behind.hasName()
                && isPerson(behind.title())
                && closes(behind.end())) {
            return behind;
        }
        boolean body = name && !office
                || phrase.title() >= 0 && lexicon.noun(lower(phrase.title())) == Lexicon.NounKind.INSTITUTION;
        if (body
                && !behind.hasName()
                && behind.title() >= 0
                && closes(behind.end())
                && lexicon.noun(lower(behind.title())) == Lexicon.NounKind.INSTITUTION) {
            return behind;
        }
        boolean acronym = behind.hasName()
                && behind.nameEnd() - behind.nameFirst() == 1
                && isAcronym(text.token(behind.nameFirst()));
        Token after = text.at(behind.end());
        return body && acronym && after != null && after.is(",") ? behind : null;
    }

    private boolean closes(int at) {
        Token t = text.at(at);
        return t == null
                || t.is(",")
                || t.is(".")
                || t.is(";")
                || t.is(":")
                || t.is("—")
                || t.is("–")
                || t.is("(")
                || t.is("»")
                || t.sentence() != text.token(at - 1).sentence();
    }
}
