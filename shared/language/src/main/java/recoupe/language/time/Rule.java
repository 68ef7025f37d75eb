package recoupe.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One rule of a time grammar.
 *
 * @param name what {@code explain} shows
 * @param category what the rule makes; a category with a leading underscore is no time expression by itself, and «none» is never one
 * @param pattern what it matches, in order
 * @param captures how many places of the pattern capture
 * @param meaning the days that it means
 */
record Rule(String name, String category, List<Element> pattern, int captures, Meaning meaning) {
    /** The category of words that look like a time and are none. */
    private static final String NONE = "none";

    Rule(String name, String category, List<Element> pattern, Meaning meaning) {
        this(
                name,
                category,
                pattern,
                (int) pattern.stream().filter(Element::captures).count(),
                meaning);
    }

    /** Phrases of this category may stand by themselves. */
    boolean isWhole() {
        return !category.startsWith("_");
    }

    /** Phrases of this category are no time expressions, and keep other rules from taking their words for one. */
    boolean isNone() {
        return category.equals(NONE);
    }

    /**
     * Reads a pattern: words («dans/pendant»), {@code <classes>}, {@code #figures}, {@code {categories}} and
     * {@code ~words} for {@link Element.Before}, parted by spaces; a question mark after a place makes it optional.
     */
    static List<Element> pattern(String text) {
        List<Element> elements = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            String place = optional ? part.substring(0, part.length() - 1) : part;
            elements.add(element(place, optional));
        }
        return List.copyOf(elements);
    }

    private static Element element(String place, boolean optional) {
        String inner = place.length() > 2 ? place.substring(1, place.length() - 1) : "";
        return switch (place.charAt(0)) {
            case '~' ->
                new Element.Before(
                        place.length() == 1
                                ? Set.of()
                                : Set.of(place.substring(1).split("/")));
            case '<' -> new Element.OfClass(inner, optional);
            case '{' -> new Element.Phrase(inner, optional);
            case '#' ->
                new Element.Figure(
                        Element.Figure.Kind.valueOf(place.substring(1).toUpperCase(Locale.ROOT)), optional);
            default -> new Element.Words(Set.of(place.split("/")), optional);
        };
    }
}
