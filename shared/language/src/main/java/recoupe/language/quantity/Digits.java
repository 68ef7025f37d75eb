package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import recoupe.language.Language;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Reads numbers in digits, with the marks for thousands and decimals that are seen in the wild.
 *
 * <p>One mark before three digits is read by language and by what follows. The language's own mark parts thousands, but not the
 * French full stop before a scale («1.272 million»). The other language's mark parts thousands where things are counted, since
 * nobody counts thousandths of a thing, and decimals before a scale or a unit («1,234 km»).
 */
final class Digits {
    private static final int MOST_GROUPS = 6;

    private final Language language;

    Digits(Language language) {
        this.language = language;
    }

    /** What a number in digits is followed by. */
    enum Follower {
        SCALE,
        UNIT,
        OTHER
    }

    /** A value and the index after its last token. */
    record Value(BigDecimal value, int end) {}

    /**
     * Reads the number that starts at a token.
     *
     * @param follower what stands at a token index
     * @return null if no plain number starts there
     */
    Value read(Text text, int at, IntFunction<Follower> follower) {
        Token token = text.at(at);
        if (token == null || !token.isDigits() || !isPlain(token.text())) {
            return null;
        }
        int end = at + 1;
        StringBuilder digits = new StringBuilder(token.text());
        if (token.text().length() <= 3
                && isInteger(token.text())
                && !token.text().startsWith("0")) {
            while (end - at < MOST_GROUPS && continuesGroup(text, end)) {
                digits.append(text.token(end).text());
                end++;
            }
        }
        BigDecimal rest = isInteger(digits.toString()) ? fraction(text, end) : null;
        if (rest != null) {
            return new Value(new BigDecimal(digits.toString()).add(rest), end + 1);
        }
        return new Value(value(digits.toString(), follower.apply(end)), end);
    }

    /** «2½» */
    private static BigDecimal fraction(Text text, int at) {
        Token next = text.at(at);
        if (next == null || next.start() != text.token(at - 1).end()) {
            return null;
        }
        return switch (next.text()) {
            case "½" -> new BigDecimal("0.5");
            case "¼" -> new BigDecimal("0.25");
            case "¾" -> new BigDecimal("0.75");
            default -> null;
        };
    }

    /** A space of any kind, then exactly three digits (the last group may carry decimals). */
    private boolean continuesGroup(Text text, int at) {
        Token next = text.at(at);
        if (next == null || !next.isDigits()) {
            return false;
        }
        Token before = text.token(at - 1);
        if (next.start() - before.end() != 1 || !startsWithThree(next.text())) {
            return false;
        }
        char space = text.content().charAt(before.end());
        if (space == '\n' || space == '\r' || space == '\t') {
            return false;
        }
        return language == Language.FRENCH || space != ' ' || next.text().startsWith("000");
    }

    private static boolean startsWithThree(String text) {
        if (text.length() < 3 || !isInteger(text.substring(0, 3))) {
            return false;
        }
        return text.length() == 3 || (text.charAt(3) == ',' || text.charAt(3) == '.') && isInteger(text.substring(4));
    }

    private BigDecimal value(String text, Follower follower) {
        String[] parts = text.split("[.,'’]", -1);
        if (parts.length == 1) {
            return new BigDecimal(text);
        }
        char mark = firstMark(text);
        boolean groups = mark == '\'' || mark == '’' || parts.length > 2 || isThousands(parts, mark, follower);
        if (!groups) {
            return new BigDecimal(parts[0] + "." + parts[1]);
        }
        char last = lastMark(text);
        boolean decimals = last != mark;
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < parts.length - (decimals ? 1 : 0); i++) {
            whole.append(parts[i]);
        }
        return new BigDecimal(decimals ? whole + "." + parts[parts.length - 1] : whole.toString());
    }

    private boolean isThousands(String[] parts, char mark, Follower follower) {
        if (parts[1].length() != 3 || parts[0].startsWith("0") || parts[0].length() > 3) {
            return false;
        }
        if (language == Language.FRENCH) {
            return mark == '.' ? follower != Follower.SCALE : follower == Follower.OTHER;
        }
        return mark == ',' || follower == Follower.OTHER && parts[1].equals("000");
    }

    private static char firstMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static char lastMark(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (!Character.isDigit(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Digits with marks between them, in groups that can be a number; no clock time, no version. */
    private static boolean isPlain(String text) {
        boolean mark = true;
        int marks = 0;
        char first = 0;
        int group = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                mark = false;
                group++;
            } else if (!mark && (c == '.' || c == ',' || c == '\'' || c == '’')) {
                if (marks > 0 && group != 3
                        || marks == 0 && group > 3 && i + 1 < text.length() && text.indexOf(c, i + 1) >= 0) {
                    return false;
                }
                if (marks > 0 && c != first && text.indexOf(c, i + 1) >= 0) {
                    return false;
                }
                first = marks == 0 ? c : first;
                marks++;
                mark = true;
                group = 0;
            } else {
                return false;
            }
        }
        return !mark && (marks < 2 || group == 3 || lastMark(text) != first) && text.length() <= 24;
    }
}
