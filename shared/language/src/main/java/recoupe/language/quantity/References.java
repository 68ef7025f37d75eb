package recoupe.language.quantity;

import java.util.Set;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Tells numbers that point back or stand for something instead of counting: «les deux dirigeants», "one of the best", «à neuf». */
final class References {
    private static final int SMALL = 11;
    private static final Set<String> DEFINITE = Set.of(
            "les", "ces", "nos", "vos", "leurs", "ses", "des", "aux", "tous", "toutes", "the", "these", "those", "both",
            "all", "their", "its", "his", "her", "our");
    private static final Set<String> MEMBERS = Set.of("them", "whom", "which", "these", "those");

    private final Neighbours neighbours;

    References(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** «les deux dirigeants», "the two countries", «les deux», "both". */
    boolean isReference(Text text, Found found) {
        Numeral n = found.numeral();
        Token previous = text.at(found.first() - 1);
        boolean definite = previous != null && n.first() == found.first() && DEFINITE.contains(previous.norm());
        if (!definite || !n.isBelow(SMALL) || n.shape() == Numeral.Shape.ARTICLE) {
            return false;
        }
        if (Neighbours.isBare(found)) {
            return n.isBelow(4) || previous.is("tous") || previous.is("toutes");
        }
        return neighbours.isNoun("reference", found) || n.max().intValue() == 2 && !isToldApart(text, found);
    }

    /** «les deux personnes tuées»: victims, or people of whom something is told that makes them a count. */
    private static boolean isToldApart(Text text, Found found) {
        Things.Thing thing = found.noun().thing();
        Token next = text.at(found.noun().end());
        boolean told = next != null && (next.is(Form.PAST_PARTICIPLE) || next.is(Pos.RELATIVE));
        return thing != null && (thing.isVictim() || thing.isWeapon() || thing.isPerson() && told);
    }

    /** "one thing", «d'un côté» */
    boolean isFiller(Found found) {
        boolean single = found.numeral().isOne() && neighbours.isNoun("single", found);
        return single || neighbours.isNoun("filler", found) && found.numeral().isBelow(SMALL);
    }

    /** «multiplié par quatre», "divided by two" */
    boolean isFactor(Text text, Found found) {
        Token by = text.at(found.numeral().first() - 1);
        return by != null
                && (by.is("par") || by.is("by"))
                && neighbours.isBefore("factor", text.at(found.numeral().first() - 2));
    }

    /** «neuf» that means new. */
    boolean isNew(Text text, Found found) {
        Token token = text.token(found.numeral().first());
        Token previous = text.at(found.numeral().first() - 1);
        return token.is("neuf")
                && Neighbours.isBare(found)
                && previous != null
                && (previous.is("à") || previous.is("de") || previous.is(Pos.NOUN) || previous.is("quoi"));
    }

    /** The English "one" that stands for something: "this one", "no one", "one of the best". */
    boolean isPronoun(Text text, Found found) {
        Numeral n = found.numeral();
        Token token = text.token(n.first());
        if (!token.is("one") || n.end() != n.first() + 1) {
            return false;
        }
        Token previous = text.at(n.first() - 1);
        boolean bare = Neighbours.isBare(found);
        if (previous != null && (previous.is("no") || bare && isDefinite(previous))) {
            return true;
        }
        Token next = text.at(n.end());
        Token of = next != null && next.is("of") ? text.at(n.end() + 1) : null;
        if (of != null) {
            return Neighbours.opens(text, n.first()) || !MEMBERS.contains(of.norm());
        }
        return bare && next != null && (next.is("can") || next.is("must") || next.is("should") || next.is("'s"));
    }

    private static boolean isDefinite(Token previous) {
        return previous.is(Pos.DETERMINER)
                || previous.is(Pos.ADJECTIVE)
                || previous.is(Pos.PROPER)
                || previous.is(Pos.RELATIVE);
    }
}
