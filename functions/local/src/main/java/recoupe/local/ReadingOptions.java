package recoupe.local;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import recoupe.local.files.Readings;
import recoupe.local.print.Terminal;

/** What the user tells of the articles of a command that they do not say themselves. */
class ReadingOptions {
    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of the articles, fr or en, whatever they say themselves.")
    private String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication (2025-08-21), whatever the articles say themselves; «yesterday» counts"
                    + " from it.")
    private LocalDate published;

    /** Whether the user told nothing. */
    final boolean none() {
        return overrides().isEmpty();
    }

    final Readings readings(Terminal terminal) {
        return new Readings(overrides(), terminal.messages(), terminal.progress("reading"));
    }

    Map<String, String> overrides() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "language", language);
        put(said, "published", published == null ? null : published.toString());
        return said;
    }

    static void put(Map<String, String> map, String name, String value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    /** Reads a day, and says what a day looks like when it is none. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new BadValue("usage.no-day", value);
            }
        }
    }
}
