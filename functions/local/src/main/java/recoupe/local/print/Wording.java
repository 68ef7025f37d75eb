package recoupe.local.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import recoupe.model.Action;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Quantity;
import recoupe.model.TimeSpan;

/** The parts of a claim in words short enough for a cell. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Wording() {}

    /** Who vouches for it; the article's own voice is told as such. */
    static String who(Claim claim) {
        Attribution attribution = claim.attribution();
        if (attribution.speaker() == null) {
            return "(the article itself)";
        }
        String name = attribution.speaker().name() == null
                ? attribution.speaker().text()
                : attribution.speaker().name();
        return attribution.via().isEmpty() ? name : name + ", via " + String.join(", ", attribution.via());
    }

    /** The number with its bound: «≥ 6», «about 20», «30–40»; empty without a quantity. */
    static String number(Claim claim) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return "";
        }
        String value = value(quantity);
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return switch (quantity.modifier()) {
            case EXACT, RANGE -> value + unit;
            case APPROX -> "about " + value + unit;
            case AT_LEAST -> "at least " + value + unit;
            case AT_MOST -> "up to " + value + unit;
            case MORE_THAN -> "over " + value + unit;
            case LESS_THAN -> "under " + value + unit;
            case VAGUE -> quantity.text();
        };
    }

    private static String value(Quantity quantity) {
        if (quantity.min() == null || quantity.max() == null) {
            return quantity.min() == null && quantity.max() == null
                    ? quantity.text()
                    : number(quantity.min() == null ? quantity.max() : quantity.min());
        }
        return quantity.min().compareTo(quantity.max()) == 0
                ? number(quantity.min())
                : number(quantity.min()) + "–" + number(quantity.max());
    }

    private static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value);
    }

    /** What is counted, or what is said where nothing is counted. */
    static String what(Claim claim) {
        if (claim.quantity() == null) {
            return quoted(claim.evidence().text().strip());
        }
        if (claim.counted() == null) {
            return claim.evidence().text().strip();
        }
        return claim.counted().text() == null
                ? claim.counted().lemma()
                : claim.counted().text();
    }

    private static String quoted(String words) {
        return "«“\"„‹‘".indexOf(words.isEmpty() ? ' ' : words.charAt(0)) >= 0 ? words : "“" + words + "”";
    }

    /** What happened to it, and how firmly it is said. */
    static String action(Claim claim) {
        String action = claim.action() == null || claim.quantity() == null ? "" : happened(claim.action());
        Attribution attribution = claim.attribution();
        String firmness =
                switch (attribution.polarity()) {
                    case DENIED -> "denied";
                    case HYPOTHETICAL -> "not stated as fact";
                    case ASSERTED -> attribution.hedged() ? "reportedly" : "";
                };
        if (firmness.isEmpty()) {
            return action;
        }
        return action.isEmpty() ? "(" + firmness + ")" : action + " (" + firmness + ")";
    }

    private static String happened(Action action) {
        return switch (action) {
            case LAUNCH -> "launched";
            case INTERCEPT -> "intercepted";
            case SUPPRESS -> "lost to jamming";
            case HIT -> "hit";
            case KILL -> "killed";
            case INJURE -> "injured";
            case MISSING -> "missing";
            case DETAIN -> "detained";
            case RELEASE -> "released";
            case EVACUATE -> "evacuated";
            case RESCUE -> "rescued";
            case DAMAGE -> "damaged";
            case CAPTURE -> "captured";
            case ATTEND -> "attended";
            case DEPLOY -> "deployed";
            case SPEND -> "money";
            case MEASURE -> "measured";
            case OTHER -> "";
        };
    }

    static String where(Claim claim) {
        return claim.place() == null ? "" : claim.place().text();
    }

    /** The window covered: «20–21 Aug 2025» where it is resolved, else the words. */
    static String when(Claim claim) {
        TimeSpan time = claim.time();
        if (time == null) {
            return "";
        }
        if (time.from() == null || time.to() == null) {
            return time.text() == null ? "" : time.text();
        }
        return days(time.from(), time.to());
    }

    static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.getYear() != to.getYear()) {
            return DAY.format(from) + " – " + DAY.format(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + DAY.format(to)
                : DAY_AND_MONTH.format(from) + " – " + DAY.format(to);
    }

    /** Outlet and day of an article, as far as they are known. */
    static String source(ArticleRef article) {
        String outlet = article.outlet() == null ? "" : article.outlet();
        String day = article.published() == null ? "" : day(article.published());
        return outlet.isEmpty() || day.isEmpty() ? outlet + day : outlet + ", " + day;
    }

    private static String day(String published) {
        try {
            return DAY.format(LocalDate.parse(published.substring(0, Math.min(10, published.length()))));
        } catch (java.time.DateTimeException e) {
            return published;
        }
    }
}
