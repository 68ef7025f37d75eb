package recoupe.language.quotation;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.quotation.Mark.Family;
import recoupe.language.quotation.Mark.Side;

/** Finds the quotation marks of a stretch of text and tells them from apostrophes, primes and bullets. */
final class MarkReader {
    private final String text;
    private final int from;
    private final int to;
    private int straight;

    MarkReader(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int at = from;
        while (at < to) {
            Mark mark = mark(at);
            if (mark == null) {
                at++;
            } else {
                straight += text.charAt(at) == '"' ? 1 : 0;
                marks.add(mark);
                at = mark.end();
            }
        }
        return marks;
    }

    private Mark mark(int at) {
        char c = text.charAt(at);
        boolean twice = at + 1 < to && text.charAt(at + 1) == c;
        return switch (c) {
            case '«' -> new Mark(at, at + 1, Family.GUILLEMETS, Side.OPENS);
            case '»' -> isBullet(at) ? null : new Mark(at, at + 1, Family.GUILLEMETS, Side.CLOSES);
            case '‹' -> new Mark(at, at + 1, Family.SINGLE_GUILLEMETS, Side.OPENS);
            case '›' -> isBullet(at) ? null : new Mark(at, at + 1, Family.SINGLE_GUILLEMETS, Side.CLOSES);
            case '„', '‟' -> new Mark(at, at + 1, Family.DOUBLE, Side.OPENS);
            case '“' -> new Mark(at, at + 1, Family.DOUBLE, closesByShape(at) ? Side.CLOSES : Side.OPENS);
            case '”' -> new Mark(at, at + 1, Family.DOUBLE, opensByShape(at) ? Side.OPENS : Side.CLOSES);
            case '"', '＂' -> isInches(at) ? null : new Mark(at, at + 1, Family.DOUBLE, straight(at, at + 1));
            case '`' -> twice ? new Mark(at, at + 2, Family.DOUBLE, Side.OPENS) : null;
            case '‚' -> new Mark(at, at + 1, Family.SINGLE, Side.OPENS);
            case '‘' -> isApostrophe(at) || !opensByShape(at) ? null : new Mark(at, at + 1, Family.SINGLE, Side.OPENS);
            case '’' -> isApostrophe(at) ? null : new Mark(at, at + 1, Family.SINGLE, Side.CLOSES);
            case '\'' -> twice ? new Mark(at, at + 2, Family.DOUBLE, Side.CLOSES) : straightSingle(at);
            default -> null;
        };
    }

    private Side straight(int at, int end) {
        boolean spaceBefore = at == from || isSpace(at - 1) || isOpenBefore(at - 1);
        boolean spaceAfter = end >= to || isSpace(end) || isClosingPunctuation(end);
        return spaceBefore == spaceAfter ? Side.EITHER : spaceBefore ? Side.OPENS : Side.CLOSES;
    }

    private Mark straightSingle(int at) {
        if (isApostrophe(at)) {
            return null;
        }
        Side side = straight(at, at + 1);
        return side == Side.EITHER ? null : new Mark(at, at + 1, Family.SINGLE, side);
    }

    /** Between two letters, or before the digits of a year: «l'eau», "don't", "the '90s". */
    private boolean isApostrophe(int at) {
        boolean letterBefore = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean letterAfter = at + 1 < to && Character.isLetter(text.charAt(at + 1));
        boolean digitAfter = at + 1 < to && Character.isDigit(text.charAt(at + 1));
        return letterBefore && letterAfter || digitAfter;
    }

    /** A mark after a number where none is open: 15". */
    private boolean isInches(int at) {
        return at > from && Character.isDigit(text.charAt(at - 1)) && straight % 2 == 0;
    }

    /** «»» at the start of a line is an ornament, or opens a paragraph of a long quotation in some houses. */
    private boolean isBullet(int at) {
        return at == from;
    }

    private boolean opensByShape(int at) {
        boolean wordAfter = at + 1 < to && !isSpace(at + 1) && !isClosingPunctuation(at + 1);
        return wordAfter && (at == from || isSpace(at - 1) || isOpenBefore(at - 1));
    }

    private boolean closesByShape(int at) {
        boolean wordBefore = at > from && !isSpace(at - 1) && !isOpenBefore(at - 1);
        return wordBefore && (at + 1 >= to || isSpace(at + 1) || isClosingPunctuation(at + 1));
    }

    private boolean isSpace(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isOpenBefore(int at) {
        return "([{—–-/:'’«“‘".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isClosingPunctuation(int at) {
        return ".,;:!?…)]}—–»”".indexOf(text.charAt(at)) >= 0;
    }
}
