package recoupe.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of document a file is, told by its content first, then by its name and its content type. */
public enum Format {
    TEXT,
    HTML,
    MARKDOWN,
    JSON;

    private static final Map<String, Format> BY_EXTENSION = Map.of(
            "txt",
            TEXT,
            "text",
            TEXT,
            "html",
            HTML,
            "htm",
            HTML,
            "xhtml",
            HTML,
            "md",
            MARKDOWN,
            "markdown",
            MARKDOWN,
            "json",
            JSON,
            "jsonld",
            JSON);

    private static final Map<String, Format> BY_CONTENT_TYPE = Map.of(
            "text/html", HTML,
            "application/xhtml+xml", HTML,
            "text/markdown", MARKDOWN,
            "application/json", JSON,
            "application/ld+json", JSON);

    /** Elements that a page, or a piece of one, begins with. */
    private static final Set<String> PAGE_ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "main",
            "article",
            "section",
            "header",
            "div",
            "p",
            "h1",
            "h2",
            "span",
            "table",
            "ul",
            "blockquote",
            "figure",
            "nav");

    /**
     * The format of a document.
     *
     * @param text the decoded document
     * @param key its key, whose extension counts
     * @param contentType its media type, or null
     * @throws UnreadableException if it is XML other than a page
     */
    static Format of(String text, String key, String contentType) {
        String head = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
        if (looksLikeJson(head)) {
            return JSON;
        }
        if (looksLikePage(head)) {
            return HTML;
        }
        if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
            throw new UnreadableException(key, "xml");
        }
        Format hint = hint(key, contentType);
        if (hint == HTML) {
            return text.indexOf('<') < 0 ? TEXT : HTML;
        }
        if (hint == null) {
            return FrontMatter.startsWithOne(text) ? MARKDOWN : TEXT;
        }
        return hint;
    }

    private static Format hint(String key, String contentType) {
        String name = key.substring(key.lastIndexOf('/') + 1);
        Format byName =
                BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (byName != null && name.indexOf('.') >= 0) {
            return byName;
        }
        return contentType == null
                ? null
                : BY_CONTENT_TYPE.get(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** An object with a name or nothing in it, or an array of objects: prose in brackets is not JSON. */
    private static boolean looksLikeJson(String head) {
        if (head.isEmpty()) {
            return false;
        }
        String rest = head.substring(1).stripLeading();
        return switch (head.charAt(0)) {
            case '{' -> rest.startsWith("\"") || rest.startsWith("}");
            case '[' -> rest.startsWith("{");
            default -> false;
        };
    }

    private static boolean looksLikePage(String head) {
        String rest = head;
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            int end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.indexOf("-->") + 3;
            if (end < 4) {
                return rest.startsWith("<!--");
            }
            rest = rest.substring(end).stripLeading();
        }
        if (rest.regionMatches(true, 0, "<!doctype html", 0, 14)) {
            return true;
        }
        int end = 1;
        while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        return rest.startsWith("<")
                && PAGE_ELEMENTS.contains(rest.substring(1, end).toLowerCase(Locale.ROOT));
    }
}
