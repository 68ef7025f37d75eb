package recoupe.comparison;

import java.math.BigDecimal;

/** The tolerances of comparing, all in one place; those that soften a value are named in the reason of the comparison. */
final class Tolerance {
    /** An approximate number («environ 40», "some 200") stands for values this far to either side, as a share of it. */
    static final BigDecimal APPROXIMATION = new BigDecimal("0.10");

    /** The same for a number in words («une vingtaine», "a dozen"), which is rounder than one in digits. */
    static final BigDecimal COLLECTIVE = new BigDecimal("0.15");

    /** A round number may be rounded by this share of its last place that is not zero: 57,000 by 500. */
    static final BigDecimal ROUNDING = new BigDecimal("0.5");

    /** Smaller numbers are counted, not rounded. */
    static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);

    /** Two windows are the same if each end differs by at most this many days: a night is named by either of its days. */
    static final long WINDOW_DAYS = 1;

    /** A window this many days longer than another, and containing it, is a period of which the other is a part. */
    static final long PERIOD_DAYS = 2;

    /** Articles published at most this many days apart may tell of the same moment, where neither names it. */
    static final long SAME_DAY = 1;

    /** Days after an event in which its count is reported as news. */
    static final long NEWS_DAYS = 3;

    /** Days in which the toll of one event goes on running: dead, injured, missing, arrested, cases. */
    static final long TOLL_DAYS = 31;

    /** Names (of places, persons, institutions) that two articles share if they tell one story. */
    static final int SHARED_NAMES = 2;

    /** Two counts of one thing further apart than this ratio count different things; honest counts of one march were 13 apart. */
    static final BigDecimal PLAUSIBLE_RATIO = BigDecimal.valueOf(15);

    /** The same for counts of the dead, injured, missing or arrested. */
    static final BigDecimal TOLL_RATIO = BigDecimal.valueOf(6);

    /** Characters between two figures that one sentence sets side by side. */
    static final int BREATH = 100;

    /** A figure is a fair share of a whole that is at most so many times as great. */
    static final BigDecimal FAIR_SHARE = BigDecimal.valueOf(3);

    /** Smallest value whose return under another action or kind is no coincidence. */
    static final BigDecimal TELLING_VALUE = BigDecimal.valueOf(30);

    /** Claims to which one claim is compared at most within one group, nearest in date first. */
    static final int NEIGHBOURS = 128;

    /** Relays of one value to which a conflict is carried at most. */
    static final int RELAYS = 16;

    /** Pairs that only look alike, shown at most for one claim. */
    static final int TEMPTING_PAIRS = 3;

    private Tolerance() {}
}
