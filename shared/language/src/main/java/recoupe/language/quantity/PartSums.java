package recoupe.language.quantity;

import java.math.BigDecimal;
import recoupe.model.Modifier;

/**
 * Finds numbers in a row that add up to one near them, its parts: «574 drones et 40 missiles … 614».
 *
 * <p>Two small numbers may add up to a third by chance, so that numbers that stand apart count only where there are three of them or
 * the total is large.
 */
final class PartSums {
    private static final int SENTENCES = 2;
    private static final int BEFORE = 8;
    private static final int BEHIND = 4;
    private static final int LONGEST = 12;
    private static final int LIST = 7;
    private static final BigDecimal NO_CHANCE = BigDecimal.valueOf(100);

    private final PartReading reading;

    PartSums(PartReading reading) {
        this.reading = reading;
    }

    void link() {
        for (int total = 0; total < reading.size(); total++) {
            if (!isSummable(total) || reading.found(total).numeral().isBelow(4)) {
                continue;
            }
            int last = Math.min(reading.size(), total + BEHIND);
            for (int first = Math.max(0, total - BEFORE); first < last; first++) {
                link(total, first);
            }
        }
    }

    private void link(int total, int first) {
        BigDecimal sum = BigDecimal.ZERO;
        int last = Math.min(reading.size(), first + LONGEST);
        for (int i = first; i < last && i != total && isSummand(total, first, i); i++) {
            sum = sum.add(reading.value(i));
            int order = sum.compareTo(reading.value(total));
            if (order == 0 && isNoChance(total, first, i)) {
                for (int part = first; part <= i; part++) {
                    if (reading.whole(part) < 0) {
                        reading.link(part, total);
                    }
                }
            }
            if (order >= 0) {
                return;
            }
        }
    }

    private boolean isSummand(int total, int first, int i) {
        boolean near = Math.abs(reading.sentence(i) - reading.sentence(total)) <= SENTENCES;
        if (!isSummable(i) || !near || !reading.isAlike(i, total)) {
            return false;
        }
        return i == first || reading.sentence(i) - reading.sentence(i - 1) <= 1;
    }

    private boolean isNoChance(int total, int first, int last) {
        boolean list = last > first;
        boolean bare = true;
        boolean articles = false;
        boolean told = first == total + 1;
        boolean linked = false;
        for (int i = first; i <= last; i++) {
            bare &= reading.isBare(i);
            told &= reading.sentence(i) == reading.sentence(total);
            linked |= reading.whole(i) == total;
            articles |= reading.found(i).numeral().shape() == Numeral.Shape.ARTICLE;
            list &= i == first || reading.sentence(i) == reading.sentence(i - 1) && reading.isWithin(LIST, i - 1, i);
        }
        boolean large = reading.value(total).compareTo(NO_CHANCE) >= 0;
        boolean many = last - first >= 2;
        boolean close = list && !bare || told || linked || bare && many;
        boolean apart = total > last && reading.sentence(total) != reading.sentence(last);
        return last > first && (!apart || large) && (close && !articles || large && (!bare || many));
    }

    private boolean isSummable(int i) {
        Found found = reading.found(i);
        return found.isCount()
                && found.modifier() == Modifier.EXACT
                && found.numeral().max() != null
                && found.numeral().min().signum() > 0;
    }
}
