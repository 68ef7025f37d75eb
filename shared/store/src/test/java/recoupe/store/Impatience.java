package recoupe.store;

import java.time.Duration;

/** Trying again without waiting, for tests. */
final class Impatience {
    static final Patience TEN_TIMES = new Patience(10, Duration.ZERO, Duration.ZERO);

    private Impatience() {}
}
