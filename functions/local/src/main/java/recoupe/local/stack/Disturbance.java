package recoupe.local.stack;

/** What S3 may do to an event on its way, and what a developer may ask the local stack to do to every one. */
public enum Disturbance {
    /** Every event comes twice. */
    twice,
    /** Every event comes one to five seconds late. */
    late,
    /** Events overtake each other. */
    shuffled
}
