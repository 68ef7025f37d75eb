package recoupe.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.AsOf;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Evidence;
import recoupe.model.Modifier;
import recoupe.model.Party;
import recoupe.model.Place;
import recoupe.model.Quantity;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/**
 * Claims in one line, for tables of examples: «11 intercept drone | art a | on 2025-03-11 | by moe:institution:xx | in Norville».
 * The first field is the value (with «~», «&gt;=», «&gt;», «&lt;=», «&lt;», «..» and «?» for vague), the action and the kind; then, in
 * any order: event (family of the article's event), day (its day), kind, whose, order and hour (of a running count), art (article), out (outlet), on (published), by (speaker id:kind:side:over), in (place text#id#within), at (window),
 * noun (words counted), lemma, side (of the thing), actor (text:side), part (claim id), pol (polarity), id (claim number), lang,
 * text (the evidence), unit, noid (the speaker has no id), title (the claim stands in the headline), breath (statement id).
 */
final class Notation {
    private Notation() {}

    static Claim claim(String line) {
        String[] fields = line.split("\\|");
        String[] head = fields[0].trim().split("\\s+");
        Map<String, String> of = new HashMap<>();
        for (int i = 1; i < fields.length; i++) {
            String[] pair = fields[i].trim().split("\\s+", 2);
            of.put(pair[0], pair[1]);
        }
        String article = of.getOrDefault("art", "a");
        String text = of.get("text");
        Evidence evidence = text == null ? null : new Evidence(0, text.length(), text);
        int number = Integer.parseInt(of.getOrDefault("id", "0"));
        return new Claim(
                article + "." + number,
                new ArticleRef(
                        article,
                        of.getOrDefault("out", "Outlet " + article),
                        null,
                        null,
                        of.get("on"),
                        Article.DateSource.METADATA,
                        of.getOrDefault("lang", "en"),
                        event(of)),
                evidence,
                of.containsKey("title"),
                attribution(of),
                quantity(head[0], number, of.get("unit")),
                counted(head[2], of),
                Action.of(head[1]),
                of.get("kind"),
                actor(of.get("actor")),
                actor(of.get("whose")),
                place(of.get("in")),
                time(of.get("at")),
                asOf(of),
                of.get("part"),
                null,
                of.get("breath"),
                1,
                List.of());
    }

    private static Quantity quantity(String value, int at, String unit) {
        Modifier modifier = value.startsWith("~")
                ? Modifier.APPROX
                : value.startsWith(">=")
                        ? Modifier.AT_LEAST
                        : value.startsWith(">")
                                ? Modifier.MORE_THAN
                                : value.startsWith("<=")
                                        ? Modifier.AT_MOST
                                        : value.startsWith("<")
                                                ? Modifier.LESS_THAN
                                                : value.contains("..")
                                                        ? Modifier.RANGE
                                                        : value.endsWith("?") ? Modifier.VAGUE : Modifier.EXACT;
        String[] ends = value.replaceAll("[~<>=?]", "").split("\\.\\.");
        BigDecimal min = new BigDecimal(ends[0]);
        BigDecimal max = modifier == Modifier.VAGUE ? null : new BigDecimal(ends[ends.length - 1]);
        return new Quantity(ends[0], at, at + ends[0].length(), min, max, modifier, unit);
    }

    private static Counted counted(String kind, Map<String, String> of) {
        boolean known = !kind.equals("-");
        String lemma = of.getOrDefault("lemma", known ? kind : null);
        return new Counted(of.get("noun"), lemma, known ? kind : null, of.get("side"));
    }

    private static Attribution attribution(Map<String, String> of) {
        Speaker speaker = speaker(of.get("by"));
        if (of.containsKey("noid")) {
            speaker = new Speaker(speaker.text(), speaker.name(), null, speaker.side(), speaker.kind(), null, null);
        }
        Attribution.Polarity polarity =
                Attribution.Polarity.valueOf(of.getOrDefault("pol", "asserted").toUpperCase(java.util.Locale.ROOT));
        Attribution.Kind kind = speaker == null ? Attribution.Kind.NONE : Attribution.Kind.INDIRECT;
        return new Attribution(
                speaker,
                speaker == null ? null : "said",
                kind,
                List.of(),
                polarity,
                false,
                false,
                speaker(of.get("denier")));
    }

    private static Speaker speaker(String by) {
        if (by == null) {
            return null;
        }
        String[] parts = by.split(":");
        String name = parts[0].replace('-', ' ');
        return new Speaker(
                name,
                name,
                parts[0],
                parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null,
                Speaker.Kind.valueOf((parts.length > 1 ? parts[1] : "institution").toUpperCase(java.util.Locale.ROOT)),
                null,
                parts.length > 3 ? parts[3] : null);
    }

    private static Party actor(String actor) {
        if (actor == null) {
            return null;
        }
        String[] parts = actor.split(":");
        return new Party(parts[0], null, parts.length > 1 ? parts[1] : null);
    }

    private static Place place(String in) {
        if (in == null) {
            return null;
        }
        String[] parts = in.split("#", -1);
        return new Place(
                parts[0],
                parts.length > 1 && !parts[1].isEmpty() ? parts[1] : null,
                parts.length > 2 ? List.of(parts[2].split(",")) : null);
    }

    private static Event event(Map<String, String> of) {
        TimeSpan day = time(of.get("day"));
        return of.containsKey("event")
                ? new Event(of.get("event"), null, day == null ? null : day.from(), day == null ? null : day.to())
                : null;
    }

    private static AsOf asOf(Map<String, String> of) {
        String order = of.get("order");
        return order == null && !of.containsKey("hour")
                ? null
                : new AsOf(
                        null,
                        null,
                        of.get("hour"),
                        order == null ? null : AsOf.Order.valueOf(order.toUpperCase(java.util.Locale.ROOT)));
    }

    private static TimeSpan time(String at) {
        if (at == null) {
            return null;
        }
        String[] ends = at.split("\\.\\.");
        return new TimeSpan(
                at, LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]), TimeSpan.Granularity.DAY);
    }
}
