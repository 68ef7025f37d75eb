package recoupe.comparison;

import recoupe.model.Action;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Party;

/**
 * What is known of the side whose things a claim counts.
 *
 * @param is the side; null if it is not known
 * @param isNot a side that it cannot be: nobody shoots down what is its own; null if none
 */
record Side(String is, String isNot) {
    /** @param whole the claim of which the article says that this one counts a part; null if it says so of none */
    static Side of(Claim claim, Claim whole, Origin origin) {
        Side own = of(claim, origin);
        Counted counted = whole == null ? null : whole.counted();
        return own.is == null && counted != null && counted.side() != null ? new Side(counted.side(), null) : own;
    }

    private static Side of(Claim claim, Origin origin) {
        Counted counted = claim.counted();
        if (counted != null && counted.side() != null) {
            return new Side(counted.side(), null);
        }
        Party actor = claim.actor();
        String doer = actor == null ? null : actor.side();
        if (claim.action() == Action.LAUNCH) {
            return new Side(doer, null);
        }
        if (claim.action() == Action.INTERCEPT || claim.action() == Action.SUPPRESS) {
            return new Side(null, doer == null ? Sides.known(origin.side()) : doer);
        }
        return new Side(null, null);
    }

    String key() {
        return is == null && isNot == null ? "" : is + "!" + isNot;
    }

    Fit fit(Side other) {
        if (is != null && other.is != null) {
            return is.equals(other.is) ? Fit.SAME : Fit.DIFFERENT;
        }
        if (is != null && is.equals(other.isNot) || other.is != null && other.is.equals(isNot)) {
            return Fit.DIFFERENT;
        }
        if (isNot != null && other.isNot != null) {
            return isNot.equals(other.isNot) ? Fit.SAME : Fit.DIFFERENT;
        }
        return Fit.UNKNOWN;
    }
}
