package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.text.Text;
import recoupe.model.Modifier;

/**
 * Spreads a bound over numbers in a row where the grammar repeats its hinge («plus de 1 400 tués et de 3 100 blessés») or where a
 * verb bounds them all («dépassent 800 morts et 2 700 blessés»).
 */
final class SharedBounds {
    private final boolean french;

    SharedBounds(Language language) {
        this.french = language == Language.FRENCH;
    }

    List<Found> spread(Text text, List<Found> all) {
        List<Found> out = new ArrayList<>(all);
        for (int i = 1; french && i < out.size(); i++) {
            Found before = out.get(i - 1);
            Found found = out.get(i);
            boolean bare = found.modifier() == Modifier.EXACT
                    && found.first() == found.numeral().first()
                    && found.isCount();
            if (bare && before.modifier() != Modifier.EXACT && isShared(text, before, found)) {
                out.set(i, found.with(before.modifier(), "shared-bound"));
            }
        }
        return out;
    }

    private static boolean isShared(Text text, Found before, Found found) {
        int from = before.endOfPhrase();
        int length = found.first() - from;
        boolean joined = length > 0 && text.at(from) != null && text.token(from).is("et");
        String hinge = text.token(before.numeral().first()).index() > before.first()
                ? text.token(before.numeral().first() - 1).norm()
                : "";
        boolean repeated = joined && length == 2 && isOf(text.token(from + 1).norm()) && isOf(hinge);
        boolean verb = joined
                && length == 1
                && text.verbGroupAt(before.first()) != null
                && before.first() < before.numeral().first();
        boolean outer =
                before.first() > 0 && isOf(text.token(before.first() - 1).norm());
        return repeated && !outer || verb;
    }

    private static boolean isOf(String norm) {
        return norm.equals("de") || norm.equals("d'");
    }
}
