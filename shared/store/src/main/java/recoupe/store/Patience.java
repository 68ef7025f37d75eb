package recoupe.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long and how often a call is tried again while the table takes only a part or is in contention: the pause doubles up to a bound,
 * and its length is drawn at random, so that those who were refused together do not come back together.
 *
 * @param attempts how often in all
 * @param pause the longest first pause
 * @param longest the longest pause of all
 */
record Patience(int attempts, Duration pause, Duration longest) {
    /** About six seconds at most: well within a function's time, and long enough for a table that grows under load. */
    static final Patience USUAL = new Patience(10, Duration.ofMillis(25), Duration.ofSeconds(1));

    /**
     * Waits after a failed attempt.
     *
     * @param attempt the number of attempts so far, from 1
     * @throws TableBusyException after the last attempt, or if the thread is interrupted
     */
    void pauseAfter(int attempt, String what) {
        if (attempt >= attempts) {
            throw new TableBusyException(what + ", after " + attempts + " attempts");
        }
        long bound = Math.min(longest.toMillis(), pause.toMillis() << Math.min(attempt - 1, 20));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(bound + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TableBusyException(what + ", and was interrupted");
        }
    }
}
