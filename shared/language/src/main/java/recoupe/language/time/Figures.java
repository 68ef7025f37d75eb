package recoupe.language.time;

import recoupe.language.text.Token;

/** Numbers in figures as time expressions write them. */
final class Figures {
    private static final int MOST = 9;

    private Figures() {}

    /** The value of a token as a figure of this kind; null if it is none. */
    static Integer value(Element.Figure.Kind kind, Token token) {
        if (!token.isDigits()) {
            return null;
        }
        return switch (kind) {
            case DAY -> within(leading(token.norm(), true), 1, 31);
            case MONTH -> within(plain(token), 1, 12);
            case HOUR -> within(plain(token), 0, 24);
            case YEAR -> token.norm().length() == 4 ? within(plain(token), 1000, 2100) : null;
            case COUNT -> within(plain(token), 1, 999);
            case CLOCK -> clock(token.norm());
            case DATE -> date(token.norm());
            case DECADE -> decade(token.norm());
        };
    }

    private static Integer within(Integer value, int least, int most) {
        return value != null && value >= least && value <= most ? value : null;
    }

    private static Integer plain(Token token) {
        return leading(token.norm(), false);
    }

    /** The number in figures at the start of a word; null if other characters follow, save an ordinal's ending where allowed. */
    private static Integer leading(String word, boolean ordinal) {
        int end = 0;
        while (end < word.length() && isFigure(word.charAt(end))) {
            end++;
        }
        boolean bare = end == word.length();
        boolean ended = ordinal && !bare && Character.isLetter(word.charAt(end)) && word.length() - end <= 2;
        return end == 0 || end > MOST || !bare && !ended ? null : Integer.valueOf(word.substring(0, end));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** The hour of «13h30», «18h», "5:30"; null for other words. */
    private static Integer clock(String word) {
        int mark = Math.max(word.indexOf('h'), word.indexOf(':'));
        if (mark < 1 || mark > 2) {
            return null;
        }
        Integer hour = within(leading(word.substring(0, mark), false), 0, 24);
        boolean bare = mark == word.length() - 1 && word.charAt(mark) == 'h';
        Integer minute = bare ? Integer.valueOf(0) : within(leading(word.substring(mark + 1), false), 0, 59);
        return minute == null ? null : hour;
    }

    /** Year × 10000 + month × 100 + day of «2025-08-14» or «14/08/2025»; null for other words. */
    private static Integer date(String word) {
        boolean iso = word.indexOf('-') == 4;
        String[] parts = word.split(iso ? "-" : "/");
        if (parts.length != 3) {
            return null;
        }
        Integer year = within(leading(parts[iso ? 0 : 2], false), 1000, 2100);
        Integer month = within(leading(parts[1], false), 1, 12);
        Integer day = within(leading(parts[iso ? 2 : 0], false), 1, 31);
        return year == null || month == null || day == null ? null : year * 10000 + month * 100 + day;
    }

    /** The first year of «1990», "1990s"; null for other words. */
    private static Integer decade(String word) {
        String figures = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        Integer year = leading(figures, false);
        return year != null && year % 10 == 0 && (figures.length() == 4 || figures.length() == 2) ? year : null;
    }
}
