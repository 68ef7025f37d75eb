package recoupe.extract;

import recoupe.store.ArticleState;

/**
 * What came of one notice.
 *
 * @param result what was done
 * @param claims how many claims the article makes now; 0 unless ingested
 * @param reason why, where it is not plain; null otherwise
 * @param fault whether the reason is a fault of Recoupe rather than of the file
 */
record Outcome(String result, int claims, String reason, boolean fault) {
    /** The article stands in the table as it did: this event or a later one was heeded before. */
    static final Outcome UNCHANGED = new Outcome("unchanged", 0, null, false);

    /** The article and its claims are no longer shown. */
    static final Outcome REMOVED = new Outcome("removed", 0, null, false);

    /** The file was deleted or replaced before it could be read; its own event says so. */
    static final Outcome GONE = new Outcome("gone", 0, null, false);

    static Outcome ingested(int claims) {
        return new Outcome(ArticleState.INGESTED.code(), claims, null, false);
    }

    static Outcome refused(ArticleState state, String reason) {
        return new Outcome(state.code(), 0, reason, false);
    }

    /** Nothing was done, since the object is no article. */
    static Outcome ignored(String reason) {
        return new Outcome("ignored", 0, reason, false);
    }

    Outcome asFault() {
        return new Outcome(result, claims, reason, true);
    }
}
