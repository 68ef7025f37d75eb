package recoupe.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.Span;
import recoupe.language.data.Table;

/**
 * Cuts a text into words, numbers and marks, in one pass.
 *
 * <p>Elided words stand alone («l'» «armée»), so do inverted pronouns («a» «-t-il») and the English endings "'s" and "n't". A
 * number keeps its marks («57.000», «1,5») but not its spaces. A name with digits is one token («Tu-95MS»), and so is a clock
 * time («13H30»), an ordinal («1er», "3rd"), a numeric date, an abbreviation with its full stop and an address of the web.
 */
final class Tokenizer {
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu",
            "entr");
    private static final Set<String> WHOLE =
            Set.of("aujourd'hui", "quelqu'un", "quelqu'une", "d'abord", "d'ailleurs", "d'accord");
    private static final Set<String> INVERTED = Set.of("il", "elle", "on", "ils", "elles");
    private static final Set<String> INVERTED_UNLESS_A_WORD =
            Set.of("je", "tu", "ce", "nous", "vous", "le", "la", "les", "lui");
    private static final Set<String> ENGLISH_ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("er", "re", "ers", "res", "e", "è", "es", "ème", "èmes", "eme", "nd", "nde", "st", "rd", "th", "s");

    private static final Set<String> SCALES = Set.of("m ", "m.", "m,", "bn", "tn", " million", " billion", " trillion");
    private static final int LONGEST_SCALE = 9;
    private static final int LONGEST_SHORT = 5;

    private final Language language;
    private final Set<String> abbreviations;
    /** Signs of currencies made of letters, which may stand right before digits: "Rs50,000". */
    private final Set<String> currencies;

    private final Predicate<String> isWord;
    private final Predicate<String> isFunctionWord;

    Tokenizer(Language language, Predicate<String> isWord, Predicate<String> isFunctionWord) {
        this.language = language;
        this.isWord = isWord;
        this.isFunctionWord = isFunctionWord;
        this.abbreviations = Table.read(language, "abbreviations").stream()
                .map(row -> row.need("form"))
                .collect(Collectors.toUnmodifiableSet());
        this.currencies = Table.common("units").stream()
                .filter(row -> row.need("kind").equals("money"))
                .flatMap(row -> row.list("signs").stream())
                .filter(sign -> sign.chars().allMatch(Character::isLetter))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Span> tokens(String text) {
        List<Span> out = new ArrayList<>(text.length() / 5);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (Character.isLetter(c)) {
                at = word(text, at, out);
            } else if (Character.isDigit(text.charAt(at))) {
                int end = number(text, at);
                out.add(new Span(at, end));
                at = end;
            } else {
                int end = mark(text, at);
                out.add(new Span(at, end));
                at = end;
            }
        }
        return out;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200B
                || c == 0xFEFF
                || Character.isISOControl(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isWordPart(String text, int at) {
        return at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || Character.isHighSurrogate(text.charAt(at)) && Character.isLetter(text.codePointAt(at))
                        || Character.isLowSurrogate(text.charAt(at))
                                && at > 0
                                && Character.isLetter(text.codePointBefore(at + 1))
                        || isMark(text.charAt(at)));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Consumes a run of letters and digits, then decides on apostrophes, hyphens and full stops. */
    private int word(String text, int start, List<Span> out) {
        int at = letters(text, start);
        int sum = sum(text, start, at);
        if (sum > start) {
            out.add(new Span(start, sum));
            return sum;
        }
        if (text.startsWith("://", at) || at - start == 3 && text.startsWith("www.", start)) {
            int end = untilSpace(text, at);
            out.add(new Span(start, end));
            return end;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joins = isWordPart(text, at + 1) && at + 1 < text.length();
            if (isApostrophe(c)) {
                String before = text.substring(start, at).toLowerCase(Locale.ROOT);
                if (language == Language.FRENCH && ELIDED.contains(before)) {
                    int end = joins ? letters(text, at + 1) : at + 1;
                    if (WHOLE.contains(
                            before + "'" + text.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
                        out.add(new Span(start, end));
                        return end;
                    }
                    out.add(new Span(start, at + 1));
                    return at + 1;
                }
                if (!joins) {
                    break;
                }
                int end = letters(text, at + 1);
                String ending = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
                if (language == Language.ENGLISH && ending.equals("t") && before.endsWith("n") && at - start > 1) {
                    out.add(new Span(start, at - 1));
                    out.add(new Span(at - 1, end));
                    return end;
                }
                if (language == Language.ENGLISH && ENGLISH_ENDINGS.contains(ending)) {
                    break;
                }
                at = end;
            } else if (isHyphen(c) && joins) {
                at = letters(text, at + 1);
            } else {
                break;
            }
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int end = abbreviation(text, start, at);
            if (end > at) {
                out.add(new Span(start, end));
                return end;
            }
        }
        int cut = language == Language.FRENCH ? inversion(text, start, at) : at;
        out.add(new Span(start, cut));
        if (cut < at) {
            out.add(new Span(cut, at));
        }
        return at;
    }

    /**
     * Where the digits start behind the sign of a currency ("N|50m", "Rs|3,000"); the start where none does. A sign of capitals is
     * one only before thousands or a scale: "N95" and "R2" are names.
     */
    private int sum(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start || at == end || !currencies.contains(text.substring(start, at))) {
            return start;
        }
        int last = digits(text, at);
        boolean name = last < end && isHyphen(text.charAt(Math.min(end, text.length() - 1)));
        boolean grouped = last + 1 < text.length()
                && (text.charAt(last) == ',' || text.charAt(last) == '.')
                && Character.isDigit(text.charAt(last + 1));
        String behind = text.substring(last, Math.min(text.length(), last + LONGEST_SCALE))
                .toLowerCase(Locale.ROOT);
        boolean scaled = SCALES.stream().anyMatch(behind::startsWith);
        boolean acronym = text.substring(start, at).chars().allMatch(Character::isUpperCase);
        return last > at && !name && (!acronym || grouped || scaled) ? at : start;
    }

    private static int letters(String text, int at) {
        while (isWordPart(text, at)) {
            at++;
        }
        return at;
    }

    private static int untilSpace(String text, int at) {
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after an abbreviation's full stop, or the offset given if the word before it is none. */
    private int abbreviation(String text, int start, int stop) {
        if (abbreviations.contains(text.substring(start, stop).toLowerCase(Locale.ROOT) + ".")) {
            return stop + 1;
        }
        if (isShortened(text, start, stop)) {
            return stop + 1;
        }
        int at = stop;
        boolean initials = at - start == 1 && Character.isUpperCase(text.charAt(start));
        if (initials) {
            for (int next = nextInitial(text, at); next > at; next = nextInitial(text, at)) {
                at = next;
            }
            boolean several = at > stop;
            return several || isBeforeName(text, at) || isWordPart(text, at + 1) ? at + 1 : stop;
        }
        if (at - start == 1
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && text.charAt(at + 2) == '.'
                && abbreviations.contains(text.substring(start, at + 3).toLowerCase(Locale.ROOT))) {
            return at + 3;
        }
        return stop;
    }

    /** "Corp. said", "Inc., which": in English a short name with a full stop before a small letter or a comma is an abbreviation. */
    private boolean isShortened(String text, int start, int stop) {
        if (language != Language.ENGLISH
                || !Character.isUpperCase(text.charAt(start))
                || stop - start > LONGEST_SHORT) {
            return false;
        }
        char next = stop + 1 < text.length() ? text.charAt(stop + 1) : '.';
        return next == ',' || stop + 2 < text.length() && isSpace(next) && Character.isLowerCase(text.charAt(stop + 2));
    }

    /** «J. Morel», but not «sur X. Le maire»: after white space, a word with a capital that is no function word. */
    private boolean isBeforeName(String text, int stop) {
        int next = stop + 2;
        if (next >= text.length() || !isSpace(text.charAt(stop + 1)) || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int end = letters(text, next);
        String word = text.substring(next, end).toLowerCase(Locale.ROOT);
        boolean elided = end < text.length() && isApostrophe(text.charAt(end)) && ELIDED.contains(word);
        return !elided && !isFunctionWord.test(word);
    }

    /** The full stop of the initial that follows one («U.|S.», «J.|-P.»), or the same full stop if none does. */
    private static int nextInitial(String text, int stop) {
        int letter = stop + 1 < text.length() && isHyphen(text.charAt(stop + 1)) ? stop + 2 : stop + 1;
        boolean follows =
                letter + 1 < text.length() && Character.isLetter(text.charAt(letter)) && text.charAt(letter + 1) == '.';
        return follows ? letter + 1 : stop;
    }

    /** Where an inverted pronoun starts («a|-t-il»), or the end of the word. */
    private int inversion(String text, int start, int end) {
        int hyphen = lastHyphen(text, start, end);
        if (hyphen < 0) {
            return end;
        }
        String pronoun = text.substring(hyphen + 1, end).toLowerCase(Locale.ROOT);
        boolean inverted = INVERTED.contains(pronoun)
                || INVERTED_UNLESS_A_WORD.contains(pronoun)
                        && !isWord.test(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (!inverted) {
            return end;
        }
        int before = lastHyphen(text, start, hyphen);
        boolean euphonic = before >= 0 && hyphen - before == 2 && Character.toLowerCase(text.charAt(before + 1)) == 't';
        return euphonic ? before : hyphen;
    }

    private static int lastHyphen(String text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (isHyphen(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The offset after a number with its marks, a clock time, an ordinal, a numeric date or an age ("21-year-old"). */
    private static int number(String text, int start) {
        int at = digits(text, start);
        if (isDate(text, start, at, '-', 4, 2, 2) || isDate(text, start, at, '/', 2, 2, 4)) {
            return digits(text, digits(text, at + 1) + 1);
        }
        while (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            char c = text.charAt(at);
            boolean thousands = isApostrophe(c) && digits(text, at + 1) - at == 4;
            boolean clock = c == ':' && digits(text, at + 1) - at == 3;
            if (c != '.' && c != ',' && !thousands && !clock) {
                break;
            }
            at = digits(text, at + 1);
        }
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if ((c == 'h' || c == 'H') && at - start <= 2) {
            int end = digits(text, at + 1);
            if (!isWordPart(text, end)) {
                return end;
            }
        }
        if (Character.isLetter(c)) {
            int end = letters(text, at);
            return ORDINAL_ENDINGS.contains(text.substring(at, end).toLowerCase(Locale.ROOT)) ? end : at;
        }
        if (isHyphen(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
            int end = letters(text, at + 1);
            while (end + 1 < text.length() && isHyphen(text.charAt(end)) && Character.isLetter(text.charAt(end + 1))) {
                end = letters(text, end + 1);
            }
            return end;
        }
        return at;
    }

    private static boolean isDate(String text, int start, int firstEnd, char mark, int first, int second, int third) {
        if (firstEnd - start > first || firstEnd >= text.length() || text.charAt(firstEnd) != mark) {
            return false;
        }
        int secondEnd = digits(text, firstEnd + 1);
        if (secondEnd == firstEnd + 1
                || secondEnd - firstEnd - 1 > second
                || secondEnd >= text.length()
                || text.charAt(secondEnd) != mark) {
            return false;
        }
        int thirdEnd = digits(text, secondEnd + 1);
        return thirdEnd - secondEnd - 1 == third;
    }

    private static int digits(String text, int at) {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after a mark; dots and dashes in a row are one mark, and an English ending keeps its apostrophe. */
    private int mark(String text, int start) {
        char c = text.charAt(start);
        if (isApostrophe(c) && language == Language.ENGLISH && start > 0 && isWordPart(text, start - 1)) {
            int end = letters(text, start + 1);
            if (ENGLISH_ENDINGS.contains(text.substring(start + 1, end).toLowerCase(Locale.ROOT))) {
                return end;
            }
        }
        int at = start + Character.charCount(text.codePointAt(start));
        while ((c == '.' || c == '-') && at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at;
    }
}
