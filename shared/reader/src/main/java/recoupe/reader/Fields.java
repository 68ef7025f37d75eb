package recoupe.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the values that metadata and documents offer: the first that makes sense is taken, others are noted. */
final class Fields {
    private static final Map<String, String> ISO_639_1 = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(code -> new Locale(code).getISO3Language(), code -> code, (a, b) -> a));

    private final List<String> notes;

    Fields(List<String> notes) {
        this.notes = notes;
    }

    /** A line of text: an outlet or a title. */
    Optional<String> line(String field, String from, List<String> values) {
        return first(field, from, values, value -> {
            String line = value.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
            return line.isEmpty() || line.length() > Limits.MAX_FIELD ? Optional.empty() : Optional.of(line);
        });
    }

    /** An ISO 8601 date or date-time. */
    Optional<String> date(String from, List<String> values) {
        return first("published", from, values, PublicationDate::parse);
    }

    /** An address that a reader can open: http or https, with a host. */
    Optional<String> url(String from, List<String> values) {
        return first("url", from, values, value -> {
            try {
                URI uri = new URI(value.strip());
                boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                return web && uri.getHost() != null && value.length() <= Limits.MAX_FIELD
                        ? Optional.of(uri.toString())
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        });
    }

    /** A language's ISO 639-1 code, from a BCP 47 tag («fr-FR», «fr_FR», «fra»); its ISO 639-3 code if it has no shorter. */
    Optional<String> language(String from, List<String> values) {
        return first("language", from, values, value -> {
            String code = Locale.forLanguageTag(value.strip().replace('_', '-')).getLanguage();
            return code.isEmpty() ? Optional.empty() : Optional.of(ISO_639_1.getOrDefault(code, code));
        });
    }

    private Optional<String> first(
            String field, String from, List<String> values, Function<String, Optional<String>> judge) {
        for (String value : values) {
            Optional<String> judged = judge.apply(value);
            if (judged.isPresent()) {
                return judged;
            }
            if (!value.isBlank()) {
                notes.add(field + " in the " + from + " was passed over: \"" + cut(value) + "\"");
            }
        }
        return Optional.empty();
    }

    private static String cut(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}
