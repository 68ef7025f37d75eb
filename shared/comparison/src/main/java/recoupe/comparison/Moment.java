package recoupe.comparison;

import java.time.LocalDate;
import recoupe.model.AsOf;

/**
 * When a count stood where it does, as far as words and publication tell.
 *
 * @param day its day; null if unknown
 * @param hour its hour, «18:00»; null if unknown
 * @param order what its words say of an earlier or later count; null if nothing
 */
record Moment(LocalDate day, String hour, AsOf.Order order) {
    private static final int HOUR_AT = 11;
    private static final int HOUR_END = 16;

    static Moment of(Reading reading) {
        AsOf asOf = reading.claim().asOf();
        String published = reading.claim().article().published();
        LocalDate day = asOf != null && asOf.day() != null ? asOf.day() : reading.published();
        boolean timed = published != null && published.length() >= HOUR_END && reading.published() != null;
        String hour = asOf != null ? asOf.hour() : null;
        if (hour == null && timed) {
            hour = published.substring(HOUR_AT, HOUR_END);
        }
        return new Moment(day, hour, asOf == null ? null : asOf.order());
    }

    /** This is later than the other by day or hour; negative if earlier; 0 if that is not known. */
    int compareTo(Moment other) {
        if (day == null || other.day == null) {
            return 0;
        }
        int days = day.compareTo(other.day);
        if (days != 0 || hour == null || other.hour == null) {
            return Integer.signum(days);
        }
        return Integer.signum(hour.compareTo(other.hour));
    }

    /** -1 for a count given as superseded, 1 for one given as new, 0 for any other. */
    int rank() {
        if (order == null) {
            return 0;
        }
        return order == AsOf.Order.EARLIER ? -1 : 1;
    }
}
