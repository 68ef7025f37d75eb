package recoupe.comparison;

/** One way in which two figures of a story may stand to each other. */
interface Rule {
    /** The verdict on two figures; null if this rule has none. */
    Verdict judge(Meeting meeting);
}
