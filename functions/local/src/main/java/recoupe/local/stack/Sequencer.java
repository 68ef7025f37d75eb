package recoupe.local.stack;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A count that only grows, also over restarts: the microseconds of the clock, or one more than the last where the clock
 * stands still or has been set back. Written as S3 writes sequencers, in upper-case hexadecimal.
 */
final class Sequencer {
    private final Clock clock;
    private final AtomicLong last;

    /**
     * @param last the greatest that was given out before; null if none was
     */
    Sequencer(Clock clock, String last) {
        this.clock = clock;
        this.last = new AtomicLong(last == null ? 0 : Long.parseLong(last, 16));
    }

    String next() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        return String.format("%016X", last.updateAndGet(before -> Math.max(before + 1, micros)));
    }
}
