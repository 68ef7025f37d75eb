package recoupe.local.print;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recoupe.language.Analysis;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/** Claims as comma-separated values, a claim a line under one line of names. */
final class ClaimsAsCsv implements ClaimsPrinter {
    /** The columns that tell of one claim; a comparison has them twice. */
    static final List<String> COLUMNS = List.of(
            "file",
            "claimId",
            "outlet",
            "published",
            "speaker",
            "speakerId",
            "side",
            "cue",
            "kind",
            "via",
            "polarity",
            "hedged",
            "number",
            "min",
            "max",
            "modifier",
            "unit",
            "counted",
            "countedLemma",
            "countedType",
            "countedSide",
            "action",
            "actor",
            "place",
            "time",
            "from",
            "to",
            "partOf",
            "confidence",
            "start",
            "end",
            "text");

    private final PrintWriter out;

    ClaimsAsCsv(PrintWriter out) {
        this.out = out;
        out.print(Csv.line(COLUMNS));
    }

    @Override
    public void print(String file, Analysis analysis) {
        analysis.claims().forEach(claim -> out.print(Csv.line(cells(file, claim))));
    }

    @Override
    public void close() {
        out.flush();
    }

    static List<Object> cells(String file, Claim claim) {
        Attribution attribution = claim.attribution();
        Optional<Speaker> speaker = Optional.ofNullable(attribution.speaker());
        Optional<Quantity> quantity = Optional.ofNullable(claim.quantity());
        Optional<Counted> counted = Optional.ofNullable(claim.counted());
        Optional<TimeSpan> time = Optional.ofNullable(claim.time());
        return Arrays.asList(
                file,
                claim.claimId(),
                claim.article().outlet(),
                claim.article().published(),
                get(speaker, Speaker::name),
                get(speaker, Speaker::id),
                get(speaker, Speaker::side),
                attribution.cue(),
                code(attribution.kind()),
                String.join(" > ", attribution.via()),
                code(attribution.polarity()),
                attribution.hedged(),
                get(quantity, Quantity::text),
                get(quantity, Quantity::min),
                get(quantity, Quantity::max),
                get(quantity, q -> q.modifier().code()),
                get(quantity, Quantity::unit),
                get(counted, Counted::text),
                get(counted, Counted::lemma),
                get(counted, Counted::type),
                get(counted, Counted::side),
                claim.action() == null ? null : claim.action().code(),
                get(Optional.ofNullable(claim.actor()), Party::text),
                get(Optional.ofNullable(claim.place()), Place::text),
                get(time, TimeSpan::text),
                get(time, TimeSpan::from),
                get(time, TimeSpan::to),
                claim.partOf(),
                claim.confidence(),
                claim.evidence().start(),
                claim.evidence().end(),
                claim.evidence().text());
    }

    private static <T, R> R get(Optional<T> part, Function<T, R> field) {
        return part.map(field).orElse(null);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
