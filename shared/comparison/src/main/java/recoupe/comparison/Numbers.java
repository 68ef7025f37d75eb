package recoupe.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import recoupe.model.Modifier;
import recoupe.model.Quantity;

/** Numbers and days as a reader of one language expects them. */
final class Numbers {
    private static final int RATIO_DIGITS = 2;

    private Numbers() {}

    /** A number with its bound: «at least 6», «18,000 to 20,000»; «au moins 6», «18 000 à 20 000». */
    static String value(Quantity quantity, Titles titles) {
        Locale locale = titles.locale();
        boolean french = locale.getLanguage().equals("fr");
        BigDecimal min = quantity.min();
        BigDecimal max = quantity.max();
        if (min != null && max != null && min.compareTo(max) != 0) {
            return plain(min, locale) + (french ? " à " : " to ") + plain(max, locale) + titles.unit(quantity.unit());
        }
        String one = plain(min == null ? max : min, locale) + titles.unit(quantity.unit());
        Modifier modifier = quantity.modifier() == null ? Modifier.EXACT : quantity.modifier();
        return switch (modifier) {
            case EXACT, RANGE -> one;
            case APPROX -> (french ? "environ " : "about ") + one;
            case AT_LEAST -> (french ? "au moins " : "at least ") + one;
            case AT_MOST -> (french ? "jusqu'à " : "up to ") + one;
            case MORE_THAN -> (french ? "plus de " : "more than ") + one;
            case LESS_THAN -> (french ? "moins de " : quantity.unit() == null ? "fewer than " : "less than ") + one;
            case VAGUE ->
                quantity.text() == null ? one : french ? "« " + quantity.text() + " »" : "“" + quantity.text() + "”";
        };
    }

    static String plain(BigDecimal value, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (locale.getLanguage().equals("fr")) {
            symbols.setGroupingSeparator(' ');
        }
        return new DecimalFormat("#,##0.####", symbols).format(value);
    }

    /** How many times the one is the other: «3.3». */
    static String ratio(BigDecimal ratio, Locale locale) {
        return plain(ratio.round(new MathContext(RATIO_DIGITS)), locale);
    }

    /** «9 May 2026», «20–21 Aug 2025»; empty if unknown. */
    static String days(Window window, Locale locale) {
        if (window == null) {
            return "";
        }
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        if (window.from().equals(window.to())) {
            return day.format(window.from());
        }
        boolean oneMonth = window.from().getYear() == window.to().getYear()
                && window.from().getMonth() == window.to().getMonth();
        return oneMonth
                ? window.from().getDayOfMonth() + "–" + day.format(window.to())
                : day.format(window.from()) + " – " + day.format(window.to());
    }
}
