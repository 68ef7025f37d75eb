package recoupe.local.print;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recoupe.language.Analysis;
import recoupe.model.AsOf;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/** Claims as comma-separated values, a claim a line under one line of names. */
final class ClaimsAsCsv implements ClaimsPrinter {
    /** The columns that tell of one claim; a finding has them twice. */
    static final List<String> COLUMNS = List.of(
            "file",
            "claimId",
            "outlet",
            "published",
            "speaker",
            "speakerId",
            "side",
            "body",
            "over",
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
            "actionKind",
            "actor",
            "whose",
            "place",
            "placeId",
            "placeWithin",
            "time",
            "from",
            "to",
            "asOf",
            "asOfDay",
            "asOfHour",
            "asOfOrder",
            "event",
            "eventPlace",
            "eventFrom",
            "eventTo",
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
        Optional<Place> place = Optional.ofNullable(claim.place());
        Optional<TimeSpan> time = Optional.ofNullable(claim.time());
        Optional<AsOf> asOf = Optional.ofNullable(claim.asOf());
        Optional<Event> event = Optional.ofNullable(claim.article().event());
        return Arrays.asList(
                file,
                claim.claimId(),
                claim.article().outlet(),
                claim.article().published(),
                get(speaker, Speaker::name),
                get(speaker, Speaker::id),
                get(speaker, Speaker::side),
                get(speaker, Speaker::body),
                get(speaker, Speaker::over),
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
                claim.kind(),
                get(Optional.ofNullable(claim.actor()), Party::text),
                get(Optional.ofNullable(claim.whose()), Party::text),
                get(place, Place::text),
                get(place, Place::id),
                get(place, p -> String.join(" < ", p.within())),
                get(time, TimeSpan::text),
                get(time, TimeSpan::from),
                get(time, TimeSpan::to),
                get(asOf, AsOf::text),
                get(asOf, AsOf::day),
                get(asOf, AsOf::hour),
                get(asOf.map(AsOf::order), ClaimsAsCsv::code),
                get(event, Event::family),
                get(event.map(Event::place), Place::text),
                get(event, Event::from),
                get(event, Event::to),
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
