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

    /** No rounding takes more than this share of a number. */
    static final BigDecimal MOST_ROUNDING = new BigDecimal("0.05");

    /** Smaller numbers are counted, not rounded. */
    static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);

    /** Days after an event in which its count is reported as news. */
    static final long NEWS_DAYS = 3;

    /** Days in which the toll of one event goes on running: dead, injured, missing, arrested, cases. */
    static final long TOLL_DAYS = 31;

    /** Names (of places, persons, institutions) that two articles share if they tell one story. */
    static final int SHARED_NAMES = 3;

    /** Two counts of one thing further apart than this ratio count different things; honest counts of one march were 13 apart. */
    static final BigDecimal PLAUSIBLE_RATIO = BigDecimal.valueOf(15);

    /** The same for counts of the dead, injured, missing or arrested. */
    static final BigDecimal TOLL_RATIO = BigDecimal.valueOf(6);

    /** The same where the two sources are not on opposed sides. */
    static final BigDecimal ALLIED_TOLL_RATIO = BigDecimal.valueOf(4);

    /** Characters between two figures that one sentence sets side by side. */
    static final int BREATH = 100;

    /** Characters between two figures that an article sets side by side. */
    static final int SIDE_BY_SIDE = 300;

    /** A figure is a fair share of a whole that is at most so many times as great. */
    static final BigDecimal FAIR_SHARE = BigDecimal.valueOf(3);

    /** Smallest value whose return under another action or kind is no coincidence. */
    static final BigDecimal TELLING_VALUE = BigDecimal.valueOf(30);

    /** Loose mentions with which one is compared at most, nearest in date first. */
    static final int NEIGHBOURS = 128;

    /** Values that a telling and a story share, counted at most. */
    static final int SHARED_VALUES = 2;

    /** Digits of a number of which two changed places by a slip. */
    static final int SWAPPED_DIGITS = 3;

    /** The same where both are one body's count of one closed event, of which there is one number only. */
    static final int SWAPPED_DIGITS_OF_ONE_COUNT = 2;

    /** Smaller numbers are not taken for slips of greater ones. */
    static final BigDecimal LEAST_SLIP = BigDecimal.TEN;

    private Tolerance() {}
}
