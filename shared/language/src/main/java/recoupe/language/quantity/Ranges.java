package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.quantity.Numeral.Shape;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Modifier;

/**
 * Joins two numbers that bound one value: «entre 30 et 40», «5 à 10», "six or seven", "between $2 and $3 billion".
 *
 * <p>A scale behind the second number counts for the first too («2 à 3 millions», «10 à 15 000») where the first alone would be out
 * of all proportion.
 */
final class Ranges {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");
    private static final Set<String> PROPORTION = Set.of("%", "$", "€", "£");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int REACH = 6;

    private final NumeralReader numerals;
    private final Set<String> joints;
    private final String between;
    private final String and;
    private final Set<String> from;
    private final Set<String> changes;

    Ranges(Language language, NumeralReader numerals) {
        this.numerals = numerals;
        this.changes = Table.read(language, "changes").stream()
                .map(row -> row.need("verb"))
                .collect(Collectors.toUnmodifiableSet());
        boolean french = language == Language.FRENCH;
        this.joints = french ? Set.of("à", "ou", "voire", "jusqu'à") : Set.of("to", "or", "through");
        this.between = french ? "entre" : "between";
        this.and = french ? "et" : "and";
        this.from = french ? Set.of("de", "d'") : Set.of("from");
    }

    /** A range and where its phrase starts: at «entre» or «de» if they stand before it. */
    record Range(Numeral numeral, int first) {}

    /** The range that starts with a number; null if the number stands alone. */
    Range read(Text text, Numeral low) {
        int joint = skipSign(text, low.end());
        Token token = text.at(joint);
        if (token == null || token.sentence() != text.token(low.first()).sentence()) {
            return null;
        }
        Token before = beforeOf(text, low.first());
        boolean isBetween = before != null && before.is(between);
        boolean dash = DASHES.contains(token.text())
                && token.start() == text.token(joint - 1).end();
        if (!(joints.contains(token.norm()) && !isBetween) && !(isBetween && token.is(and)) && !dash) {
            return null;
        }
        int second = joint + 1;
        if (text.at(second) != null && PROPORTION.contains(text.token(second).text())) {
            second++;
        }
        Numeral high = text.at(second) == null ? null : numerals.read(text, second);
        if (high == null || high.max() == null || low.max() == null || high.shape() == Shape.FRACTION) {
            return null;
        }
        if (!isOneUnit(text, low, high, joint) || isChange(text, before)) {
            return null;
        }
        BigDecimal min = scaled(low, high);
        if (min.compareTo(high.max()) >= 0 || dash && !isPlausibleDash(text, low, high, min)) {
            return null;
        }
        Numeral joined = new Numeral(low.first(), high.end(), min, high.max(), Modifier.RANGE, shape(high));
        boolean led = isBetween || before != null && from.contains(before.norm());
        return new Range(joined, led ? before.index() : low.first());
    }

    /** Where the first number has a sign of its own, the second has the same: «10 % à 20 %», "$2 to $3 billion". */
    private static boolean isOneUnit(Text text, Numeral low, Numeral high, int joint) {
        boolean percent = joint > low.end() && text.token(low.end()).is("%");
        if (percent && (text.at(high.end()) == null || !text.token(high.end()).is("%"))) {
            return false;
        }
        Token own = text.at(low.first() - 1);
        Token other = text.token(high.first() - 1);
        boolean money = PROPORTION.contains(other.text());
        return !money || own != null && own.text().equals(other.text());
    }

    /** «passe de 4,5 % à 5 %», "rose from 10 to 20": two values of one thing at two times. */
    private boolean isChange(Text text, Token from) {
        if (from == null || !this.from.contains(from.norm())) {
            return false;
        }
        for (int at = from.index() - 1; at >= Math.max(0, from.index() - REACH); at--) {
            Token token = text.token(at);
            if (token.sentence() != from.sentence()) {
                return false;
            }
            if (token.readings().stream().anyMatch(r -> r.pos() == Pos.VERB && changes.contains(r.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private static Shape shape(Numeral high) {
        return high.shape() == Shape.SCALED || high.shape() == Shape.COLLECTIVE ? Shape.RANGE : high.shape();
    }

    private static Token beforeOf(Text text, int first) {
        Token before = text.at(first - 1);
        return before != null && PROPORTION.contains(before.text()) ? text.at(first - 2) : before;
    }

    private static int skipSign(Text text, int end) {
        Token token = text.at(end);
        return token != null && PROPORTION.contains(token.text()) ? end + 1 : end;
    }

    /** Two digits joined by a dash: both plain, neither a year nor a score. */
    private static boolean isPlausibleDash(Text text, Numeral low, Numeral high, BigDecimal min) {
        boolean years = low.max().compareTo(BigDecimal.valueOf(1500)) > 0
                && low.max().compareTo(BigDecimal.valueOf(2100)) < 0
                && text.token(low.first()).text().length() == 4;
        return !years
                && low.shape() != Shape.WORDS
                && high.shape() != Shape.WORDS
                && min.compareTo(BigDecimal.ZERO) > 0;
    }

    private static BigDecimal scaled(Numeral low, Numeral high) {
        BigDecimal min = low.min();
        if (low.shape() == Shape.SCALED || min.signum() == 0 || high.max().signum() == 0) {
            return min;
        }
        if (high.shape() == Shape.SCALED) {
            BigDecimal scale = THOUSAND;
            while (min.multiply(scale.multiply(THOUSAND)).compareTo(high.max()) < 0) {
                scale = scale.multiply(THOUSAND);
            }
            BigDecimal raised = min.multiply(scale);
            return raised.compareTo(high.max()) < 0 ? raised : min;
        }
        boolean rounded =
                high.max().remainder(THOUSAND).signum() == 0 && high.max().compareTo(THOUSAND) > 0;
        BigDecimal raised = min.multiply(THOUSAND);
        boolean proportionate = raised.compareTo(high.max()) < 0
                && raised.multiply(BigDecimal.valueOf(20)).compareTo(high.max()) >= 0;
        return rounded && min.compareTo(THOUSAND) < 0 && proportionate ? raised : min;
    }
}
