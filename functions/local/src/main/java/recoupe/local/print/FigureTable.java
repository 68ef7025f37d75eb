package recoupe.local.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.TextTable.Cell;
import recoupe.local.print.TextTable.Column;
import recoupe.model.Article;
import recoupe.model.AsOf;
import recoupe.model.Claim;
import recoupe.model.Speaker;

/** The figures of a measure, one a line: the value, what it counts if that is another thing, who gives it, where, when. */
final class FigureTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("", true, 4), new Column("", false, 12), new Column("", false, 12), new Column("", false, 6));

    /** How many names of outlets a line has before the rest is only counted. */
    private static final int OUTLETS = 4;

    private final Wording wording;
    private final Function<Claim, String> fileOf;
    private final boolean whole;

    /**
     * @param fileOf the file under which the user knows a claim; null if none is known
     * @param whole whether to name every outlet
     */
    FigureTable(Wording wording, Function<Claim, String> fileOf, boolean whole) {
        this.wording = wording;
        this.fileOf = fileOf;
        this.whole = whole;
    }

    TextTable of(List<FigureLine> lines) {
        TextTable table = new TextTable(COLUMNS, Integer.MAX_VALUE);
        Set<String> places = lines.stream()
                .filter(line -> !line.part())
                .map(line -> wording.placeKey(line.first()))
                .collect(Collectors.toSet());
        for (FigureLine line : lines) {
            String who = speakers(line.claims());
            table.row(List.of(
                    Cell.of(value(line.first()), line.part() ? Tone.NORMAL : Tone.STRONG),
                    Cell.of(line.part() ? wording.messages().say("figure.part", who, part(line.first(), places)) : who),
                    Cell.of(outlets(line.claims()), Tone.FAINT),
                    Cell.of(when(line.claims()), Tone.FAINT)));
        }
        return table;
    }

    private String value(Claim claim) {
        String value = wording.sentences().number(claim.quantity());
        return FigureLine.isDenied(claim) ? wording.messages().say("figure.denied", value) : value;
    }

    /** What a part counts, and where unless that is where the rest is. */
    private String part(Claim claim, Set<String> places) {
        String where = places.contains(wording.placeKey(claim)) ? "" : wording.where(claim);
        return Stream.of(wording.sentences().what(claim), where)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Everybody who gives the number, each once: a known body by its name in the reader's language, if it has one there. */
    private String speakers(List<Claim> claims) {
        Map<String, String> names = new LinkedHashMap<>();
        for (boolean own : new boolean[] {true, false}) {
            claims.stream()
                    .filter(claim -> wording.isInReadersLanguage(claim) == own)
                    .forEach(claim -> names.putIfAbsent(body(claim), wording.who(claim)));
        }
        return String.join("; ", names.values());
    }

    private String body(Claim claim) {
        Speaker speaker = claim.attribution().speaker();
        return speaker != null
                        && speaker.id() != null
                        && claim.attribution().via().isEmpty()
                ? "=" + speaker.id()
                : wording.who(claim).toLowerCase(Locale.ROOT);
    }

    private String outlets(List<Claim> claims) {
        List<String> outlets = claims.stream()
                .map(claim -> claim.article().outlet() == null
                        ? fileOf.apply(claim)
                        : claim.article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (whole || outlets.size() <= OUTLETS + 1) {
            return String.join(", ", outlets);
        }
        String named = String.join(", ", outlets.subList(0, OUTLETS));
        return wording.messages().say("source.others", named, outlets.size() - OUTLETS);
    }

    /** The days on which the number was printed, and the hour of its count where that is told. */
    private String when(List<Claim> claims) {
        List<String> parts = new ArrayList<>(List.of(printed(claims)));
        claims.stream()
                .map(Claim::asOf)
                .filter(asOf -> asOf != null && asOf.hour() != null)
                .map(AsOf::hour)
                .distinct()
                .map(hour -> wording.messages().say("figure.as-of", hour))
                .forEach(parts::add);
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private String printed(Collection<Claim> claims) {
        List<LocalDate> days = claims.stream()
                .map(claim -> claim.article().publishedOn())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return wording.published(claims.iterator().next().article());
        }
        String printed = wording.sentences().days(days.get(0), days.get(days.size() - 1));
        boolean uploaded =
                claims.stream().anyMatch(claim -> claim.article().publishedFrom() == Article.DateSource.UPLOAD);
        return uploaded ? printed + " (" + wording.messages().say("source.upload") + ")" : printed;
    }
}
