package recoupe.language.quantity;

import recoupe.language.quantity.PartWords.Where;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Reads the group that is named before a number which counts some of it: "Of the deaths, 32", «Parmi les victimes, un enfant». */
final class GroupAhead {
    private static final int REACH = 5;

    private final PartWords parts;
    private final NounReader nouns;

    GroupAhead(PartWords parts, NounReader nouns) {
        this.parts = parts;
        this.nouns = nouns;
    }

    /** The group, left out by the number; null if there is none. */
    Noun read(Text text, Found found) {
        return read(text, found.first(), found.end());
    }

    /** The group before a phrase that starts at a token; null if there is none. */
    Noun read(Text text, int first, int end) {
        Token comma = text.at(first - 1);
        if (comma == null || !comma.is(",") && !comma.is(":")) {
            return null;
        }
        for (int at = first - 2; at >= Math.max(0, first - REACH); at--) {
            int from = parts.match(text, at, Where.FROM);
            Token before = text.at(at - 1);
            boolean opens = before == null || before.sentence() != comma.sentence() || before.isPunctuation();
            if (from > 0 && from < comma.index() && opens) {
                Noun noun = nouns.read(text, from);
                boolean whole = noun != null && noun.thing() != null && noun.end() == comma.index();
                return whole ? noun.understood(end) : null;
            }
        }
        return null;
    }
}
