package recoupe.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines at the head of a Markdown file that name its fields, between two fences.
 *
 * @param values by lower-case name; values without their quotation marks
 * @param body what follows the second fence
 */
record FrontMatter(Map<String, String> values, String body) {
    /** Fences and the mark between name and value: YAML's and TOML's. */
    private enum Style {
        YAML("---", ':'),
        TOML("+++", '=');

        private final String fence;
        private final char mark;

        Style(String fence, char mark) {
            this.fence = fence;
            this.mark = mark;
        }
    }

    /** Whether a document begins with front matter: a fence, lines of which one names a field, and a fence. */
    static boolean startsWithOne(String text) {
        return !of(text).values.isEmpty();
    }

    /**
     * Parts a document into front matter and body; without front matter all is body. Only plain values on one line are
     * read: lists and nested fields say nothing that is asked here.
     */
    static FrontMatter of(String text) {
        for (Style style : Style.values()) {
            List<String> lines = text.lines().limit(200).toList();
            if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(style.fence)) {
                continue;
            }
            Map<String, String> values = new LinkedHashMap<>();
            List<String> skipped = new ArrayList<>();
            skipped.add(lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                skipped.add(line);
                if (line.stripTrailing().equals(style.fence)) {
                    return new FrontMatter(
                            values,
                            text.lines().skip(skipped.size()).collect(java.util.stream.Collectors.joining("\n")));
                }
                int mark = line.indexOf(style.mark);
                if (mark > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
                    values.putIfAbsent(
                            line.substring(0, mark).strip().toLowerCase(Locale.ROOT),
                            unquoted(line.substring(mark + 1)));
                }
            }
        }
        return new FrontMatter(Map.of(), text);
    }

    private static String unquoted(String raw) {
        String value = raw.strip();
        for (char quote : new char[] {'"', '\''}) {
            if (value.length() >= 2 && value.charAt(0) == quote && value.indexOf(quote, 1) > 0) {
                return value.substring(1, value.indexOf(quote, 1));
            }
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }
}
