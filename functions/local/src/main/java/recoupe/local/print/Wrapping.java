package recoupe.local.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text broken into lines that fit a number of terminal columns. */
final class Wrapping {
    /** A space at which a line may end: French sets one before some marks and within numbers, where it may not. */
    private static final Pattern BREAK = Pattern.compile(
            "(?<!«)(?<=\\S)[ \\t\\n\\r]+(?![;:!?»%]( |$))(?!\\d{3}(\\D|$))|(?<=\\D)[ \\t\\n\\r]+(?=\\d{3}(\\D|$))");

    private Wrapping() {}

    /**
     * Breaks at spaces, and inside a word only where the word alone is too long. At most {@code maximum} lines: the last
     * then ends in «…».
     */
    static List<String> wrap(String text, int width, int maximum) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : BREAK.split(text.strip())) {
            String rest = word;
            if (used > 0 && used + 1 + DisplayWidth.of(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            while (DisplayWidth.of(rest) > width - used) {
                String head = fitting(rest, width - used);
                lines.add(line + head);
                line.setLength(0);
                used = 0;
                rest = rest.substring(head.length());
            }
            line.append(rest);
            used += DisplayWidth.of(rest);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() <= maximum ? lines : cut(lines.subList(0, maximum), width);
    }

    private static List<String> cut(List<String> lines, int width) {
        List<String> kept = new ArrayList<>(lines);
        String last = kept.remove(kept.size() - 1);
        kept.add((DisplayWidth.of(last) < width ? last : fitting(last, width - 1)) + "…");
        return kept;
    }

    /** The longest beginning of a text that fits, at least one character. */
    static String fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += DisplayWidth.of(codePoint);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
