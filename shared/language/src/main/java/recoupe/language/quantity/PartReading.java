package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import recoupe.language.text.Text;

/** One text's quantities while it is told which is part of which: what the sieves know of each other's answers. */
final class PartReading {
    final Text text;
    final List<Found> all;
    private final int[] antecedents;
    private final int[] wholes;

    PartReading(Text text, List<Found> all, int[] antecedents) {
        this.text = text;
        this.all = all;
        this.antecedents = antecedents;
        this.wholes = new int[all.size()];
        java.util.Arrays.fill(wholes, -1);
    }

    Found found(int i) {
        return all.get(i);
    }

    int size() {
        return all.size();
    }

    int sentence(int i) {
        return text.token(found(i).numeral().first()).sentence();
    }

    BigDecimal value(int i) {
        return found(i).numeral().min();
    }

    Things.Thing thing(int i) {
        return found(i).noun() == null ? null : found(i).noun().thing();
    }

    /** The text leaves out what it counts. */
    boolean isBare(int i) {
        return found(i).noun().text() == null;
    }

    /** The quantity whose noun this one takes over; -1 for none. */
    int antecedent(int i) {
        return antecedents[i];
    }

    /** The whole told so far; -1 for none. */
    int whole(int i) {
        return wholes[i];
    }

    int[] wholes() {
        return wholes.clone();
    }

    /** Notes that one is part of another, unless that would make a circle. */
    void link(int part, int whole) {
        for (int up = whole; up >= 0; up = wholes[up]) {
            if (up == part) {
                return;
            }
        }
        wholes[part] = whole;
    }

    /** Both are counts and the part is no greater; a percentage may be part of a count. */
    boolean canBePart(int i, int whole) {
        Found part = found(i);
        Found of = found(whole);
        if (whole == i || wholes[whole] == i || !of.isCount() || of.numeral().shape() == Numeral.Shape.ZERO) {
            return false;
        }
        if (!part.isCount()) {
            return part.unit() == null || part.unit().isPercent();
        }
        BigDecimal most = of.numeral().max();
        return value(i).signum() > 0 && (most == null || value(i).compareTo(most) <= 0);
    }

    /** A person can be one of the victims, a missile one of the weapons; the dead are none of the injured. */
    boolean isAlike(int i, int whole) {
        Things.Thing part = thing(i);
        Things.Thing of = thing(whole);
        if (part == null || of == null) {
            return true;
        }
        if (part.isVictim() && of.isVictim() && !part.type().equals(of.type())) {
            boolean hospitalised =
                    part.type().equals("hospitalised") && of.type().equals("injured");
            return of.type().equals("victim") || of.type().equals("sick") || hospitalised;
        }
        if (of.type().equals("case")
                && (part.type().equals("dead") || part.type().equals("injured"))) {
            return false;
        }
        boolean people = camp(part).equals("people") && !of.isPlace() && !of.isWeapon() && !of.isMeasure();
        return camp(part).equals(camp(of)) || of.kind().equals("event") || people;
    }

    private static String camp(Things.Thing thing) {
        if (thing.isPerson()
                || thing.isVictim()
                || thing.kind().equals("remains")
                || thing.type().equals("case")) {
            return "people";
        }
        return thing.isWeapon() || thing.type().equals("target") ? "weapons" : thing.kind();
    }

    /** The phrase of one ends where that of the other begins, but for so many tokens. */
    boolean isWithin(int tokens, int before, int after) {
        return found(after).first() - found(before).endOfPhrase() <= tokens;
    }
}
