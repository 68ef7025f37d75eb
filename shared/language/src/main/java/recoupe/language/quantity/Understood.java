package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.text.Text;

/** Finds what a number counts where the text leaves it out: «dont sept», «35 autres», "12 of them". */
final class Understood {
    Understood(Language language, NounReader nouns, Things things) {}

    /** The same quantities, each with its noun where one can be told; bare numbers that stand for nothing known are dropped. */
    List<Found> complete(Text text, List<Found> all) {
        List<Found> out = new ArrayList<>();
        Noun last = null;
        for (Found found : all) {
            Found now = found;
            if (found.noun() == null && last != null) {
                now = found.with(last.understood(found.end()), "understood");
            }
            if (now.isCount() && now.noun() != null) {
                last = now.noun();
            }
            out.add(now);
        }
        return out;
    }
}
