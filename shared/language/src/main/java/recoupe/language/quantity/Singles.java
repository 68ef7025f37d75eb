package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Finds the articles that count: «un mort», «dont une enfant», "a woman was killed".
 *
 * <p>«un» and "a" are numbers only where a victim, a captive or the like is counted: beside a noun that names victims, behind a word
 * that introduces parts of a count of people, in a row with other victims, or where a verb or noun says what became of the one.
 */
final class Singles {
    private final NounReader nouns;
    private final Fates fates;
    private final PartWords parts;
    private final Set<String> articles;
    private final Set<String> lists;

    Singles(Language language, NounReader nouns, Fates fates, PartWords parts) {
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
        Found found = new Found(
                one, at, at + 1, one.modifier(), null, noun, List.of(one.shape().rule()));
        if (noun == null) {
            return introduced || near && isElliptic(text, at, before) ? found : null;
        }
        Things.Thing thing = noun.thing();
        boolean person = thing != null && (thing.isPerson() || thing.isVictim());
        if (thing != null && isVictim(thing) && !isGeneric(text, at)) {
            return found;
        }
        if (near && person && countsPeople(before) && (introduced || isListed(text, at, before))) {
            return found;
        }
        if (near
                && thing != null
                && thing.isWeapon()
                && before.noun() != null
                && before.noun().thing() != null
                && before.noun().thing().isWeapon()
                && isListed(text, at, before)
                && isAdjacent(text, at, before)) {
            return found;
        }
        boolean befallen = fates.of(text, at, noun.end()).stream()
                .anyMatch(fate -> fate.befalls(thing) && !fate.fate().equals("launch"));
        return befallen && !isName(text, at) ? found : null;
    }

    private static boolean isVictim(Things.Thing thing) {
        return thing.isVictim()
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
                && (isAdjacent(text, at, before)
                        || before.numeral().shape() == Shape.ARTICLE
                        || before.numeral().isBelow(13));
    }

    private static boolean isAdjacent(Text text, int at, Found before) {
        return at - before.endOfPhrase() <= 2;
    }

    /** «deux morts en Castille et un en Andalousie»: no noun, but a place. */
    private boolean isElliptic(Text text, int at, Found before) {
        Token previous = text.at(at - 1);
        Token next = text.at(at + 1);
        return previous != null
                && next != null
                && (previous.is("et") || previous.is("and"))
                && next.is(Pos.PREPOSITION)
                && !next.is("de")
                && !next.is("d'")
                && countsPeople(before);
    }
}
