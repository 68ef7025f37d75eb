package recoupe.language;

import java.math.BigDecimal;
import java.util.List;
import recoupe.model.Counted;
import recoupe.model.Modifier;

/**
 * A quantity found in a text.
 *
 * @param start UTF-16 offset of the number's own words, without the modifier
 * @param min lowest value named; null if none
 * @param max highest value named; null for an open plural
 * @param unit ISO 4217 or UCUM code; null where things or people are counted
 * @param counted what is counted; null if it cannot be told
 * @param countedSpan where the counted noun phrase stands; null where it is left out
 * @param firstToken index of the first token of the whole phrase, modifier included
 * @param endToken index after the last token of the number (the counted noun phrase may follow)
 * @param whole index, in the list of quantities, of the one of which this counts a part; -1 if of none
 * @param rules names of the rules that made it
 */
public record QuantityMention(
        int start,
        int end,
        String text,
        BigDecimal min,
        BigDecimal max,
        Modifier modifier,
        String unit,
        Counted counted,
        Span countedSpan,
        int firstToken,
        int endToken,
        int whole,
        List<String> rules) {}
