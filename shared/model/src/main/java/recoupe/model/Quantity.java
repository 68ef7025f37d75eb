package recoupe.model;

import java.math.BigDecimal;

/**
 * A number as an article states it.
 *
 * @param text the number's own words, without the modifier: «44», «une vingtaine», "1.2 million"
 * @param start UTF-16 offset of {@code text} in the article's text (or title)
 * @param end offset after the last character
 * @param min the lowest value that the words name; null if they name none
 * @param max the highest value that the words name; null for an open plural such as «des dizaines»
 * @param modifier how the words bound or blur the value
 * @param unit the unit's code: ISO 4217 for money, UCUM otherwise («km», «%»); null where things or people are counted
 */
public record Quantity(
        String text, int start, int end, BigDecimal min, BigDecimal max, Modifier modifier, String unit) {
    public Quantity {
        min = plain(min);
        max = plain(max);
    }

    /** Strips trailing zeros, so that equal values are equal records whatever their spelling. */
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
