package recoupe.language.quantity;

import java.util.Arrays;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.text.Text;

/** Tells which quantity counts a part of which: «62 des 145 drones», «44 drones, dont sept», "of whom five". */
final class Parts {
    Parts(Language language) {}

    /** For each quantity the index of its whole; -1 for those that are part of none. */
    int[] wholes(Text text, List<Found> all) {
        int[] wholes = new int[all.size()];
        Arrays.fill(wholes, -1);
        return wholes;
    }
}
