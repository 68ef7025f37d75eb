package recoupe.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import recoupe.model.ArticleRef;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Modifier;
import recoupe.model.Quantity;
import recoupe.model.Speaker;

/** The plain English in which a comparison gives its reason. */
final class Wording {
    private static final int RATIO_DIGITS = 2;

    private static final Kinds KINDS = Kinds.load();

    private Wording() {}

    /** Who says which value, and where: «Police (Example News, 2025-09-13): about 110,000 participants». */
    static String said(Reading reading) {
        Claim claim = reading.claim();
        return voice(claim) + ": " + value(reading);
    }

    /** The value with its modifier and the thing counted: «at least 6 morts». */
    static String value(Reading reading) {
        Claim claim = reading.claim();
        String noun = claim.counted() == null ? null : claim.counted().text();
        if (noun == null && claim.counted() != null) {
            noun = claim.counted().lemma();
        }
        return number(claim.quantity())
                + (noun == null ? "" : " " + noun)
                + (KINDS.tellsAction(claim.counted()) ? "" : verb(claim));
    }

    private static String verb(Claim claim) {
        return switch (claim.action()) {
            case LAUNCH -> " launched";
            case INTERCEPT -> " intercepted";
            case SUPPRESS -> " jammed or lost";
            case HIT -> " hit";
            case KILL -> " killed";
            case INJURE -> " injured";
            case MISSING -> " missing";
            case DETAIN -> " detained";
            case RELEASE -> " released";
            case EVACUATE -> " evacuated";
            case RESCUE -> " rescued";
            case DAMAGE -> " damaged";
            case CAPTURE -> " captured";
            case DEPLOY -> " deployed";
            default -> "";
        };
    }

    private static String voice(Claim claim) {
        Speaker speaker =
                claim.attribution() == null ? null : claim.attribution().speaker();
        ArticleRef article = claim.article();
        String outlet = article.outlet() == null ? "an unnamed outlet" : article.outlet();
        String day =
                article.published() == null ? "undated" : article.published().split("T")[0];
        if (speaker == null) {
            return outlet + " (" + day + ", in its own voice)";
        }
        return (speaker.name() == null ? speaker.text() : speaker.name()) + " (" + outlet + ", " + day + ")";
    }

    /** A number with its modifier: «at least 6», «18,000 to 20,000». */
    static String number(Quantity quantity) {
        Modifier modifier = quantity.modifier() == null ? Modifier.EXACT : quantity.modifier();
        BigDecimal min = quantity.min();
        BigDecimal max = quantity.max();
        if (min != null && max != null && min.compareTo(max) != 0) {
            return plain(min) + " to " + plain(max);
        }
        String one = plain(min == null ? max : min);
        return switch (modifier) {
            case EXACT, RANGE -> one;
            case APPROX -> "about " + one;
            case AT_LEAST -> "at least " + one;
            case AT_MOST -> "up to " + one;
            case MORE_THAN -> "more than " + one;
            case LESS_THAN -> "less than " + one;
            case VAGUE -> one + " or more";
        };
    }

    static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** The distance of two values: «890,000 apart, a factor of 9.1». */
    static String distance(BigDecimal gap, BigDecimal ratio) {
        String apart = plain(gap) + " apart";
        return ratio == null
                ? apart
                : apart + ", a factor of "
                        + ratio.round(new MathContext(RATIO_DIGITS)).toPlainString();
    }

    /** Which tolerances were used in reading the two values; empty if none was. */
    static String tolerances(Reading a, Reading b) {
        StringBuilder used = new StringBuilder();
        for (Reading reading : Set.of(a, b).stream().sorted(Comparer.ORDER).toList()) {
            Quantity quantity = reading.claim().quantity();
            if (quantity.modifier() == Modifier.APPROX) {
                BigDecimal share = Interval.inWords(quantity) ? Tolerance.COLLECTIVE : Tolerance.APPROXIMATION;
                String note = number(quantity) + " read as ± " + plain(share.movePointRight(2)) + " %";
                used.append(used.indexOf(note) >= 0 ? "" : (used.isEmpty() ? "" : ", ") + note);
            }
        }
        return used.toString();
    }

    /** Which numbers were taken as rounded, and by how much. */
    static String rounding(Reading a, Reading b) {
        String x = rounding(a);
        String y = rounding(b);
        return x.isEmpty() || y.isEmpty() || x.equals(y) ? x + (x.equals(y) ? "" : y) : x + ", " + y;
    }

    private static String rounding(Reading reading) {
        Quantity quantity = reading.claim().quantity();
        BigDecimal value = quantity.min() == null ? quantity.max() : quantity.min();
        BigDecimal play = Interval.roundingOf(value);
        return play.signum() == 0 ? "" : number(quantity) + " may be rounded by " + plain(play);
    }

    /** What a polarity says of a claim, for the reason of a denial. */
    static String denial(Attribution said) {
        Speaker denier = said.denier() == null ? said.speaker() : said.denier();
        return (denier == null ? "a party" : denier.name() == null ? denier.text() : denier.name()) + " denies it";
    }
}
