package recoupe.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The day, or the day and time, on which an article says that it was published, in ISO 8601.
 *
 * <p>Read are ISO 8601 in its extended and basic forms, with a space for the T too, RFC 1123 as HTTP and feeds have it,
 * and seconds or milliseconds since 1970. Forms in which day and month can be taken for each other are not.
 */
final class PublicationDate {
    /** Newspapers are no older than this (the Relation of Strasbourg, 1605). */
    private static final int FIRST_YEAR = 1605;

    private static final int LAST_YEAR = 2999;

    private static final List<DateTimeFormatter> WITH_OFFSET = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            isoTime().appendPattern("[XX][X]").toFormatter(Locale.ROOT),
            isoTime().appendLiteral(' ').appendPattern("[XXX][XX][X]").toFormatter(Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss[XXX][XX][X]", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private static final DateTimeFormatter WITHOUT_OFFSET = isoTime().toFormatter(Locale.ROOT);

    private static final List<DateTimeFormatter> DAY = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT),
            DateTimeFormatter.BASIC_ISO_DATE);

    private PublicationDate() {}

    private static DateTimeFormatterBuilder isoTime() {
        return new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendPattern("['T'][' ']")
                .appendPattern("HH:mm[:ss]")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true);
    }

    /** The date in ISO 8601, the offset kept as written; empty if the text is no date. */
    static Optional<String> parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > 40) {
            return Optional.empty();
        }
        return day(stripped)
                .or(() -> withOffset(stripped.replace('t', 'T').replace('z', 'Z')))
                .or(() -> withoutOffset(stripped))
                .or(() -> sinceEpoch(stripped));
    }

    private static Optional<String> day(String text) {
        return DAY.stream()
                .flatMap(format -> tryParse(format, text).stream())
                .map(LocalDate::from)
                .filter(PublicationDate::plausible)
                .map(LocalDate::toString)
                .findFirst();
    }

    private static Optional<String> withOffset(String text) {
        return WITH_OFFSET.stream()
                .flatMap(format -> tryParse(format, text).stream())
                .filter(parsed -> parsed.isSupported(ChronoField.OFFSET_SECONDS))
                .map(OffsetDateTime::from)
                .filter(time -> plausible(time.toLocalDate()))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .findFirst();
    }

    private static Optional<String> withoutOffset(String text) {
        return tryParse(WITHOUT_OFFSET, text)
                .map(LocalDateTime::from)
                .filter(time -> plausible(time.toLocalDate()))
                .map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);
    }

    private static Optional<String> sinceEpoch(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && text.length() == 10
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)).toString())
                : digits && text.length() == 13
                        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)).toString())
                        : Optional.empty();
    }

    private static boolean plausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<TemporalAccessor> tryParse(DateTimeFormatter format, String text) {
        try {
            return Optional.of(format.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
