package recoupe.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * What tells, of two events of one key, which came later.
 *
 * <p>S3 orders the events of a key by their sequencer: the shorter one is padded on the right with zeros, then both are compared as
 * text. The same holds once the zeros at the end of both are cut off, which needs no common length. Where one of the two has no
 * sequencer, as in a backfill, or where both are equal, as some imitations of S3 give one sequencer to all, the time decides.
 *
 * @param sequencer without the zeros at its end; null if there is none
 * @param time to the millisecond
 */
record Fence(String sequencer, Instant time) {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    Fence {
        sequencer = sequencer == null ? null : sequencer.replaceAll("0+$", "");
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    static Fence of(ObjectVersion version) {
        return new Fence(version.sequencer(), version.time());
    }

    boolean isLaterThan(Fence other) {
        boolean ordered = sequencer != null && other.sequencer != null && !sequencer.equals(other.sequencer);
        return ordered ? sequencer.compareTo(other.sequencer) > 0 : time.isAfter(other.time);
    }

    /** The time, ISO 8601 in UTC with three decimals, so that its text sorts as it does. */
    String timeText() {
        return MILLISECONDS.format(time);
    }
}
