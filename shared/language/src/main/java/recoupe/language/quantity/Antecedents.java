package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/** Finds the count before a bare number whose noun the number takes over: «trois morts et 35 autres», «dont 546 et 31 abattus». */
final class Antecedents {
    /** A bare scale («500 millions») takes over money or counts of this size. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private static final int SENTENCES = 8;
    private static final int QUANTITIES = 24;

    private final Fates fates;
    private final PartWords parts;

    Antecedents(Fates fates, PartWords parts) {
        this.fates = fates;
        this.parts = parts;
    }

    /** The first or the second of the last two counts that stand side by side. */
    static int ofPair(List<Found> all, int i, boolean first) {
        for (int j = i - 1; j > Math.max(0, i - QUANTITIES); j--) {
            Found second = all.get(j);
            Found one = all.get(j - 1);
            if (isNamed(second) && isNamed(one) && second.first() - one.endOfPhrase() <= 2) {
                return first ? j - 1 : j;
            }
        }
        return -1;
    }

    static boolean isNamed(Found found) {
        return found.noun() != null && found.noun().text() != null && found.isCount();
    }

    /** «574 drones et 40 missiles, dont 546 et 31 abattus»: two bare numbers side by side stand for the pair before. */
    int pairwise(Text text, List<Found> all, int i, int[] antecedents) {
        if (i + 1 < all.size() && isBarePair(text, all.get(i), all.get(i + 1))) {
            return ofPair(all, i, true);
        }
        boolean second =
                i > 0 && antecedents[i - 1] >= 0 && isBarePairEnd(text, all, i) && antecedents[i - 1] + 1 < i - 1;
        return second
                        && all.get(i - 1).rules().contains(Understood.CARRIED_OVER)
                        && isNamed(all.get(antecedents[i - 1] + 1))
                ? antecedents[i - 1] + 1
                : -1;
    }

    private static boolean isBarePair(Text text, Found one, Found other) {
        boolean whole = one.numeral().min().stripTrailingZeros().scale() <= 0;
        return whole && other.noun() == null && isJoined(text, one, other);
    }

    private static boolean isBarePairEnd(Text text, List<Found> all, int i) {
        Found one = all.get(i - 1);
        return one.noun().text() == null && isJoined(text, one, all.get(i));
    }

    private static boolean isJoined(Text text, Found one, Found other) {
        return other.first() == one.end() + 1
                && (text.token(one.end()).is("et") || text.token(one.end()).is("and"));
    }

    /** The nearest count before that a bare number can stand for; -1 if there is none. */
    int nearest(Text text, List<Found> all, int i) {
        Found found = all.get(i);
        List<Fates.Fate> befallen = fates.of(text, found.first(), found.end());
        boolean place = isBesidePlace(text, found);
        boolean down = befallen.stream().anyMatch(fate -> fate.fate().equals("down"))
                || parts.match(text, found.end(), PartWords.Where.AFTER) > 0;
        boolean fraction = found.numeral().min().stripTrailingZeros().scale() > 0;
        int best = nearest(text, all, i, befallen, place, fraction, down);
        boolean harmed = befallen.stream().anyMatch(fate -> fate.of().equals("human"));
        return best >= 0 || harmed || befallen.isEmpty()
                ? best
                : nearest(text, all, i, List.of(), place, fraction, down);
    }

    private int nearest(
            Text text,
            List<Found> all,
            int i,
            List<Fates.Fate> befallen,
            boolean place,
            boolean fraction,
            boolean down) {
        Found found = all.get(i);
        int sentence = text.token(found.first()).sentence();
        boolean harmed = befallen.stream().anyMatch(fate -> fate.of().equals("human"));
        for (int j = i - 1; j >= Math.max(0, i - QUANTITIES); j--) {
            Found before = all.get(j);
            if (sentence - text.token(before.first()).sentence() > (harmed ? 1 : SENTENCES)) {
                return -1;
            }
            boolean fewer = before.numeral().max() != null
                    && before.numeral().max().compareTo(found.numeral().min()) < 0;
            if (!(down && fewer) && suits(found, before, befallen, place, fraction)) {
                return j;
            }
        }
        return -1;
    }

    private boolean suits(Found found, Found before, List<Fates.Fate> befallen, boolean place, boolean fraction) {
        Noun noun = before.noun();
        if (noun == null || before.numeral().shape() == Numeral.Shape.ZERO) {
            return false;
        }
        boolean money = before.unit() != null && before.unit().isMoney();
        if (found.numeral().shape() == Numeral.Shape.SCALED) {
            return money || before.isCount() && before.numeral().min().compareTo(LARGE) >= 0;
        }
        Things.Thing thing = noun.thing();
        boolean magnitude = thing != null && thing.kind().equals("measure");
        if (!before.isCount() || magnitude != fraction) {
            return false;
        }
        if (!befallen.isEmpty()) {
            return befallen.stream().anyMatch(fate -> fate.befalls(thing));
        }
        return !place || thing == null || !thing.isPlace() && !thing.kind().equals("building");
    }

    /** A place follows or leads: «67 à Volgograd», "91 over the Moscow region", "Kursk 126". */
    private static boolean isBesidePlace(Text text, Found found) {
        Token next = text.at(found.end());
        if (next != null && (next.is("autres") || next.is("others") || next.is("more"))) {
            next = text.at(found.end() + 1);
        }
        Token before = text.at(found.first() - 1);
        boolean led = before != null && before.is(Pos.PROPER);
        boolean of = next != null && (next.is("of") || next.is("de") || next.is("d'") || next.is("des"));
        return led || next != null && next.is(Pos.PREPOSITION) && !of;
    }
}
