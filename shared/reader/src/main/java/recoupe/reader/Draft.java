package recoupe.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a document tells of itself: its text and, for each field, the values it offers, the most trustworthy first.
 *
 * @param text the article's text; null if the document has none
 * @param fields raw values, not yet judged
 */
record Draft(String text, Map<Field, List<String>> fields) {
    /** What may be told of an article beside its text. */
    enum Field {
        OUTLET,
        TITLE,
        PUBLISHED,
        URL,
        LANGUAGE;

        static Field of(String name) {
            return valueOf(name.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** A document that is nothing but text. */
    static Draft of(String text) {
        return new Draft(text, Map.of());
    }

    List<String> values(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /** This draft with a second one's values after its own, and its own text. */
    Draft followedBy(Draft other) {
        Map<Field, List<String>> joined = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> values = new ArrayList<>(values(field));
            values.addAll(other.values(field));
            joined.put(field, values);
        }
        return new Draft(text, joined);
    }
}
