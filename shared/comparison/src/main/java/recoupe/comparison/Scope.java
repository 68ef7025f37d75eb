package recoupe.comparison;

import java.util.Set;
import recoupe.model.Action;
import recoupe.model.Party;

/**
 * What a figure counts, where and when, with what its words leave unsaid completed from around it.
 *
 * @param action what happened
 * @param kind what happened, finer than the action; null if the action says it all
 * @param thing what is counted
 * @param topic what a share or a sum is about
 * @param unit the unit; null where things or people are counted
 * @param side whose things are counted, in a fight
 * @param whose to whom the number belongs; null if unsaid
 * @param place where
 * @param window when
 * @param supposed a plan, a demand, a condition
 * @param narrowed it counts a part of a like figure
 */
record Scope(
        Action action,
        String kind,
        Thing thing,
        Set<String> topic,
        String unit,
        Side side,
        Party whose,
        Slot<At> place,
        Slot<Window> window,
        boolean supposed,
        boolean narrowed) {
    /** One key for all words of one scope. */
    String key() {
        return String.join(
                "|",
                action.code(),
                kind == null ? "" : kind,
                thing.key(),
                unit == null ? "" : unit,
                side.key(),
                whoseKey(),
                place.key(At::key),
                window.key(w -> w.from() + ".." + w.to()),
                supposed ? "supposed" : "",
                narrowed ? "part" : "");
    }

    private String whoseKey() {
        if (whose == null) {
            return "";
        }
        return whose.id() != null ? whose.id() : String.join(" ", Names.words(whose.text()));
    }

    /** Shares, prices and sums of money: one unit measures many things. */
    boolean isMeasured() {
        return unit != null;
    }

    /** A share in percent. */
    boolean isShare() {
        return "%".equals(unit);
    }

    Fit whoseFit(Scope other) {
        if (whose == null || other.whose == null) {
            return Fit.UNKNOWN;
        }
        return isOneOwner(whose, other.whose) ? Fit.SAME : Fit.DIFFERENT;
    }

    static boolean isOneOwner(Party a, Party b) {
        return a.id() != null && a.id().equals(b.id()) || Names.nested(Names.words(a.text()), Names.words(b.text()));
    }

    /** The same scope, belonging to a party where nobody is said. */
    Scope ownedBy(Party owner) {
        return whose != null || owner == null || !isShare()
                ? this
                : new Scope(action, kind, thing, topic, unit, side, owner, place, window, supposed, narrowed);
    }
}
