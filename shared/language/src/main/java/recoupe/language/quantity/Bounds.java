package recoupe.language.quantity;

import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Modifier;

/** Applies what bounds or blurs a number to it: words before it, else words behind it or behind its noun. */
final class Bounds {
    /** Fewer places than these behind a preposition tell where something is: "over six regions". */
    private static final int FEW = 21;

    private final Modifiers modifiers;

    Bounds(Modifiers modifiers) {
        this.modifiers = modifiers;
    }

    Found apply(Text text, Found found) {
        Modifiers.Match before = modifiers.before(text, found.first());
        if (before != null && before.spatial() && isFewPlaces(found)) {
            before = null;
        }
        Modifiers.Match bound = before != null ? before : behind(text, found);
        if (bound == null) {
            return found;
        }
        int first = before != null ? before.first() : found.first();
        Found widened = new Found(
                found.numeral(), first, found.end(), found.modifier(), found.unit(), found.noun(), found.rules());
        boolean keeps = found.modifier() == Modifier.VAGUE
                || found.modifier() == Modifier.RANGE && bound.modifier() == Modifier.APPROX;
        return keeps
                ? widened
                : widened.with(bound.modifier(), "bound:" + bound.words().replace(' ', '-'));
    }

    private static boolean isFewPlaces(Found found) {
        Noun noun = found.noun();
        return found.numeral().isBelow(FEW)
                && noun != null
                && noun.thing() != null
                && noun.thing().isPlace();
    }

    private Modifiers.Match behind(Text text, Found found) {
        Modifiers.Match match = modifiers.after(text, skipMark(text, found.end()));
        return match != null || found.noun() == null
                ? match
                : modifiers.after(text, skipMark(text, found.noun().end()));
    }

    private static int skipMark(Text text, int at) {
        Token token = text.at(at);
        boolean mark = token != null && (token.is(",") || token.is("»") || token.is("”") || token.is("\""));
        return mark ? at + 1 : at;
    }
}
