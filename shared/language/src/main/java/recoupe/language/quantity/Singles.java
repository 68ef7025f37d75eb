package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/**
 * Finds the articles that count: «un mort», «dont une enfant», "a woman was killed".
 *
 * <p>«un» and "a" are numbers only where a victim, a captive or the like is counted: beside a noun that names victims, behind a word
 * that introduces parts of a count of people, in a row with other victims, or where a verb or noun says what became of the one.
 */
final class Singles {
    private static final int CLAUSE = 9;
    private static final int PREDICATE = 4;

    private final NounReader nouns;
    private final Fates fates;
    private final PartWords parts;
    private final Things things;
    private final Modifiers modifiers;
    private final GroupAhead groups;
    private final Set<String> measures;
    private final Set<String> articles;
    private final Set<String> lists;

    Singles(
            Language language,
            NounReader nouns,
            Fates fates,
            PartWords parts,
            Things things,
            Modifiers modifiers,
            GroupAhead groups) {
        this.modifiers = modifiers;
        this.groups = groups;
        this.things = things;
        this.measures = Measures.nouns(language);
        boolean french = language == Language.FRENCH;
        this.nouns = nouns;
        this.fates = fates;
        this.parts = parts;
        this.articles = french ? Set.of("un", "une") : Set.of("a", "an");
        this.lists = french ? Set.of(",", "et", ":", "ou") : Set.of(",", "and", ":", "or");
    }

    /**
     * The one that an article counts.
     *
     * @param before the quantity found before it; null if there is none
     * @return null if the article counts nothing
     */
    Found read(Text text, int at, Found before) {
        if (!articles.contains(text.token(at).norm())) {
            return null;
        }
        Numeral one = Numeral.exact(at, at + 1, BigDecimal.ONE, Shape.ARTICLE);
        Noun noun = nouns.read(text, at + 1);
        if (noun == null) {
            noun = nouns.ofGroup(text, at + 1);
        }
        boolean near = before != null
                && text.token(before.first()).sentence() == text.token(at).sentence();
        boolean introduced = near && parts.introduces(text, at) != null;
        if (noun != null && introduced && isParticipleOfWeapon(text, noun, before)) {
            noun = null;
        }
        Found found = new Found(
                one, at, at + 1, one.modifier(), null, noun, List.of(one.shape().rule()));
        if (noun == null) {
            return introduced || near && isElliptic(text, at, before) ? found : null;
        }
        return counts(text, found, near ? before : null, introduced) ? found : null;
    }

    private boolean counts(Text text, Found found, Found near, boolean introduced) {
        int at = found.first();
        Things.Thing thing = found.noun().thing();
        if (isVictim(thing) && !isGeneric(text, at)) {
            return true;
        }
        boolean person = thing != null && (thing.isPerson() || thing.isVictim());
        if (person && isAfterVictims(text, at)) {
            return true;
        }
        boolean people = near != null && person && countsPeople(near) && !isSame(text, near, at);
        if (people && (introduced || isListed(text, at, near) && !actsItself(text, found.noun()))) {
            return true;
        }
        if (person && (isMember(text, found.noun()) || isVictimByName(text, found.noun()))) {
            return true;
        }
        boolean weapon = thing != null && thing.isWeapon() && near != null && near.noun() != null;
        if (weapon
                && near.noun().thing() != null
                && near.noun().thing().isWeapon()
                && isAdjacent(at, near)
                && isListed(text, at, near)) {
            return true;
        }
        Modifiers.Match bound = modifiers.before(text, at);
        boolean known = thing != null || found.noun().end() - at > 1 && !isMeasure(found.noun());
        return known
                && !isName(text, at)
                && fates
                        .of(
                                text,
                                bound == null ? at : bound.first(),
                                withPartner(text, found.noun().end()))
                        .stream()
                        .anyMatch(fate -> fate.befalls(thing) && !fate.fate().equals("launch"));
    }

    /** The end of a subject of two: «une agricultrice et sa fille | ont été tuées»; the same token where there is no second. */
    private static int withPartner(Text text, int end) {
        Token and = text.at(end);
        NounPhrase other = and != null && (and.is("et") || and.is("and")) ? text.nounPhraseAt(end + 1) : null;
        boolean partner = other != null && other.first() == end + 1;
        return partner ? other.end() : end;
    }

    /** «dont un seul arrêté»: a participle that was read as a noun, told of a weapon. */
    private static boolean isParticipleOfWeapon(Text text, Noun noun, Found before) {
        boolean weapon = before.noun() != null
                && before.noun().thing() != null
                && before.noun().thing().isWeapon();
        return weapon && noun.thing() != null && noun.thing().isVictim();
    }

    /** "one of them, a child": the same one told again. */
    private static boolean isSame(Text text, Found near, int at) {
        return near.numeral().isOne() && near.noun() == null && at - near.end() <= 3;
    }

    private boolean isMeasure(Noun noun) {
        return measures.contains(noun.lemma());
    }

    /** Behind it a verb of its own: «et un homme a menacé la foule». */
    private static boolean actsItself(Text text, Noun noun) {
        VerbGroup group = text.verbGroupAt(noun.end());
        return group != null && group.isFinite() && !group.passive();
    }

    /** «une fillette figure parmi les morts» */
    private boolean isMember(Text text, Noun noun) {
        int sentence = text.token(noun.end() - 1).sentence();
        for (int at = noun.end(); at < Math.min(text.tokens().size(), noun.end() + CLAUSE); at++) {
            boolean stops = text.token(at).isPunctuation() && !text.token(at).is(",");
            if (text.token(at).sentence() != sentence || stops) {
                return false;
            }
            int end = parts.match(text, at, PartWords.Where.AFTER);
            if (end > 0) {
                Noun group = nouns.read(text, end);
                return group != null && group.thing() != null && group.thing().isVictim();
            }
        }
        return false;
    }

    /** «un nouveau-né est la dernière victime», "a baby is the latest fatality", «un mineur est porté disparu» */
    private boolean isVictimByName(Text text, Noun noun) {
        int sentence = text.token(noun.end() - 1).sentence();
        for (int at = noun.end(); at < Math.min(text.tokens().size(), noun.end() + CLAUSE); at++) {
            Token token = text.token(at);
            if (token.sentence() != sentence || token.isPunctuation()) {
                return false;
            }
            VerbGroup group = text.verbGroupAt(at);
            if (group != null) {
                boolean be = text.token(group.main()).hasLemma("être")
                        || text.token(group.main()).hasLemma("be");
                return isVictimWithin(text, group.end(), be ? PREDICATE : group.passive() ? 1 : 0);
            }
        }
        return false;
    }

    /** «Parmi les victimes, un enfant» */
    private boolean isAfterVictims(Text text, int at) {
        Noun group = groups.read(text, at, at + 1);
        return group != null && group.thing().isVictim();
    }

    /** «la dernière victime», «porté disparu» */
    private boolean isVictimWithin(Text text, int from, int tokens) {
        for (int at = from; at < from + tokens && text.at(at) != null; at++) {
            Token token = text.token(at);
            if (token.isPunctuation() || token.is(Pos.PREPOSITION)) {
                return false;
            }
            boolean nominal = token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE) || token.is(Pos.VERB);
            Things.Thing thing = nominal ? things.of(things.lemma(token)) : null;
            if (thing != null && thing.isVictim()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVictim(Things.Thing thing) {
        return thing != null
                && thing.isVictim()
                && (thing.type().equals("dead")
                        || thing.type().equals("injured")
                        || thing.type().equals("missing"));
    }

    /** «comme un mort», «plus un seul cas»: a comparison or a negation. */
    private static boolean isGeneric(Text text, int at) {
        Token before = text.at(at - 1);
        return before != null && (before.is("comme") || before.is("as") || before.is("like"));
    }

    private static boolean isName(Text text, int at) {
        Token next = text.at(at + 1);
        return next != null
                && next.is(Pos.PROPER)
                && next.isCapitalised()
                && text.at(at + 2) != null
                && text.token(at + 2).isPunctuation();
    }

    private static boolean countsPeople(Found found) {
        Noun noun = found.noun();
        return noun == null
                || noun.thing() != null
                        && (noun.thing().isPerson()
                                || noun.thing().isVictim()
                                || noun.thing().kind().equals("remains"));
    }

    /** In a row with the quantity before it: «un homme, une femme et deux enfants», «deux morts : un vigile et un salarié». */
    private boolean isListed(Text text, int at, Found before) {
        Token previous = text.at(at - 1);
        return previous != null
                && lists.contains(previous.norm())
                && (isAdjacent(at, before)
                        || before.numeral().shape() == Shape.ARTICLE
                        || before.numeral().isBelow(13));
    }

    private static boolean isAdjacent(int at, Found before) {
        return at - before.endOfPhrase() <= 2;
    }

    /** «deux morts en Castille et un en Andalousie»: no noun, but a place. */
    private boolean isElliptic(Text text, int at, Found before) {
        Token previous = text.at(at - 1);
        Token next = text.at(at + 1);
        return previous != null
                && next != null
                && lists.contains(previous.norm())
                && (next.is(Pos.PREPOSITION) || next.is("au") || next.is("aux"))
                && !next.is("de")
                && !next.is("d'")
                && countsPeople(before);
    }
}
