package recoupe.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import recoupe.model.Json;

/**
 * A JSON document: a schema.org NewsArticle, alone, in an array or in a {@code @graph}, or a plain object with a text.
 * The text is taken over character for character: offsets that others wrote down count in it.
 */
final class JsonDocument {
    private static final int MAX_DEPTH = 200;

    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(Limits.MAX_TOKENS)
                    .maxStringLength(Limits.MAX_BYTES)
                    .maxNumberLength(1000)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private static final List<List<String>> TEXTS = Table.rows("json-texts.tsv", 2);

    private static final List<List<String>> FIELDS = Table.rows("json-fields.tsv", 2);

    private JsonDocument() {}

    /**
     * Reads a JSON file.
     *
     * @throws UnreadableException if it is broken JSON, holds no article with a text, or holds several
     */
    static Draft read(String key, String json) {
        List<JsonNode> articles = objects(parse(key, json)).stream()
                .filter(object -> text(key, object) != null)
                .toList();
        List<JsonNode> typed = articles.stream().filter(JsonDocument::isArticle).toList();
        List<JsonNode> chosen = typed.isEmpty() ? articles : typed;
        if (chosen.isEmpty()) {
            throw new UnreadableException(key, "json.no-text");
        }
        if (chosen.size() > 1) {
            throw new UnreadableException(key, "json.several", chosen.size());
        }
        return draft(key, chosen.get(0));
    }

    /**
     * Reads a page's JSON-LD block: its articles, with or without a text.
     *
     * @throws UnreadableException if it is broken JSON
     */
    static List<Draft> readLinkedData(String key, String json) {
        return objects(parse(key, json)).stream()
                .filter(JsonDocument::isArticle)
                .map(article -> draft(key, article))
                .toList();
    }

    /** What front matter tells, by the same names. */
    static Draft ofFlat(String text, Map<String, String> values) {
        Map<Draft.Field, List<String>> fields = new EnumMap<>(Draft.Field.class);
        for (List<String> row : FIELDS) {
            String value = values.get(row.get(1).toLowerCase(Locale.ROOT));
            if (value != null) {
                fields.computeIfAbsent(Draft.Field.of(row.get(0)), f -> new ArrayList<>())
                        .add(value);
            }
        }
        return new Draft(text, fields);
    }

    private static JsonNode parse(String key, String json) {
        try (JsonParser parser = BOUNDED.createParser(json)) {
            JsonNode root = Json.MAPPER.readTree(parser);
            if (root == null || parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                throw new UnreadableException(key, "json.second", at.getLineNr(), at.getColumnNr());
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new UnreadableException(key, "json.large", MAX_DEPTH, Limits.MAX_TOKENS);
        } catch (JsonProcessingException e) {
            String fault = firstSentence(e.getOriginalMessage());
            JsonLocation at = e.getLocation();
            throw at == null
                    ? new UnreadableException(key, "json.broken", fault)
                    : new UnreadableException(key, "json.broken.at", at.getLineNr(), at.getColumnNr(), fault);
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail to be read", e);
        }
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        String cut = line.length() > 200 ? line.substring(0, 200) + "…" : line;
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** The objects that may be an article: the root, an array's items, a graph's nodes, a page's main entity. */
    private static List<JsonNode> objects(JsonNode root) {
        List<JsonNode> objects = new ArrayList<>();
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.pop();
            if (node.isArray()) {
                node.forEach(waiting::add);
            } else if (node.isObject()) {
                objects.add(node);
                for (String name : List.of("@graph", "mainEntity", "article")) {
                    if (node.path(name).isContainerNode()) {
                        waiting.add(node.get(name));
                    }
                }
            }
        }
        return objects;
    }

    /** Whether the type is one of schema.org's articles: NewsArticle, ReportageNewsArticle, LiveBlogPosting, Report. */
    private static boolean isArticle(JsonNode object) {
        JsonNode type = object.path("@type");
        List<String> names = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(name -> names.add(name.asText("")));
        return names.stream()
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting") || name.endsWith("Report"));
    }

    private static Draft draft(String key, JsonNode object) {
        Map<Draft.Field, List<String>> fields = new EnumMap<>(Draft.Field.class);
        for (List<String> row : FIELDS) {
            values(object, row.get(1)).stream().map(JsonNode::asText).forEach(value -> fields.computeIfAbsent(
                            Draft.Field.of(row.get(0)), f -> new ArrayList<>())
                    .add(value));
        }
        return new Draft(text(key, object), fields);
    }

    private static String text(String key, JsonNode object) {
        for (List<String> row : TEXTS) {
            for (JsonNode value : values(object, row.get(0))) {
                if (value.isTextual() && !value.asText().isBlank()) {
                    return row.get(1).equals("markup") ? words(key, value.asText()) : value.asText();
                }
            }
        }
        return null;
    }

    private static String words(String key, String text) {
        boolean markup = text.contains("</p>") || Format.of(text, "", null) == Format.HTML;
        return markup ? Page.read(key, text, new ArrayList<>()).text() : text;
    }

    /** The texts and numbers at a path; an array on the way stands for each of its items. */
    private static List<JsonNode> values(JsonNode object, String path) {
        List<JsonNode> nodes = List.of(object);
        for (String name : path.split("\\.")) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : nodes) {
                JsonNode value = node.path(name);
                (value.isArray() ? value : List.of(value)).forEach(next::add);
            }
            nodes = next;
        }
        return nodes.stream()
                .filter(node -> node.isTextual() || node.isIntegralNumber())
                .toList();
    }
}
