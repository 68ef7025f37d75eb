package recoupe.language.text;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.Span;

/**
 * Finds where sentences end: at a line feed, and at «.», «!», «?» or «…» (with the closing marks that follow) before white space and
 * a word that can open a sentence. An abbreviation keeps its full stop within its token and so ends none.
 */
final class SentenceSplitter {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "»”\"’')]›";
    private static final String OPENING = "«“\"‘'([‹—–-•";

    private SentenceSplitter() {}

    /** A sentence's first token, and whether a new paragraph starts with it. */
    record Start(int token, boolean paragraph) {}

    static List<Start> starts(String text, List<Span> tokens) {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean paragraph = i == 0
                    || hasLineFeed(text, tokens.get(i - 1).end(), tokens.get(i).start());
            if (paragraph || endsBefore(text, tokens, i)) {
                starts.add(new Start(i, paragraph));
            }
        }
        return starts;
    }

    private static boolean hasLineFeed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsBefore(String text, List<Span> tokens, int next) {
        if (tokens.get(next - 1).end() == tokens.get(next).start() || !opens(text, tokens, next)) {
            return false;
        }
        int last = next - 1;
        while (last >= 0 && is(text, tokens.get(last), CLOSING) && last > next - 4) {
            last--;
        }
        if (last < 0 || !is(text, tokens.get(last), ENDS)) {
            return false;
        }
        return tokens.get(last).end() - tokens.get(last).start() == 1
                || text.charAt(tokens.get(last).start()) == '.';
    }

    private static boolean opens(String text, List<Span> tokens, int at) {
        char first = text.charAt(tokens.get(at).start());
        if (is(text, tokens.get(at), OPENING)) {
            return at + 1 < tokens.size()
                    && !Character.isLowerCase(text.charAt(tokens.get(at + 1).start()));
        }
        return Character.isUpperCase(first) || Character.isDigit(first) || Character.isSurrogate(first);
    }

    private static boolean is(String text, Span token, String marks) {
        return marks.indexOf(text.charAt(token.start())) >= 0;
    }
}
