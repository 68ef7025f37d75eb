package recoupe.comparison;

import recoupe.model.Action;
import recoupe.model.Counted;
import recoupe.model.Party;

/**
 * What is known of the side whose things a claim counts.
 *
 * @param is the side; null if it is not known
 * @param isNot a side that it cannot be: nobody shoots down what is its own; null if none
 */
record Camp(String is, String isNot) {
    static Camp of(Reading reading) {
        Counted counted = reading.claim().counted();
        if (counted != null && counted.side() != null) {
            return new Camp(counted.side(), null);
        }
        Party actor = reading.claim().actor();
        String doer = actor == null ? null : actor.side();
        if (reading.action() == Action.LAUNCH) {
            return new Camp(doer, null);
        }
        if (reading.action() == Action.INTERCEPT || reading.action() == Action.SUPPRESS) {
            return new Camp(null, doer == null ? reading.origin().side() : doer);
        }
        return new Camp(null, null);
    }

    Fit fit(Camp other) {
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
