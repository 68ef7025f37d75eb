package recoupe.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.api.Newsroom.Figure;
import recoupe.comparison.Comparer;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.store.ArticleState;

/** The description of the API says what the API does. */
class DescriptionTest {
    private static Gateway gateway;
    private static JsonNode description;

    @BeforeAll
    static void upload() {
        Newsroom newsroom = new Newsroom();
        newsroom.upload(
                "a.txt", "Le Matin", "2026-03-02", new Figure("Police", 14, Action.ATTEND, "person", "2026-03-01"));
        newsroom.upload(
                "b.txt", "Le Soir", "2026-03-02", new Figure("Organisers", 40, Action.ATTEND, "person", "2026-03-01"));
        newsroom.refuse("c.pdf", ArticleState.REJECTED, "c.pdf: a PDF file.");
        gateway = newsroom.gateway();
        description = gateway.get("/openapi.json").json();
    }

    @Test
    void namesEveryAddressWithEveryParameterAndItsValues() {
        Map<String, Map<String, List<String>>> routed = new TreeMap<>();
        for (Route route : new Api(null, new Comparer(), new Cursors(new byte[1]), () -> 0).routes()) {
            Map<String, List<String>> parameters = new TreeMap<>();
            route.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.allowed()));
            routed.put(route.template(), parameters);
        }
        Map<String, Map<String, List<String>>> described = new TreeMap<>();
        description.get("paths").fields().forEachRemaining(path -> {
            Map<String, List<String>> parameters = new TreeMap<>();
            for (JsonNode reference : path.getValue().at("/get/parameters")) {
                JsonNode parameter = resolved(reference);
                if (parameter.get("in").asText().equals("query")) {
                    JsonNode schema = parameter.get("schema");
                    parameters.put(
                            parameter.get("name").asText(),
                            texts(schema.has("items") ? schema.at("/items/enum") : schema.path("enum")));
                }
            }
            described.put(path.getKey(), parameters);
        });
        assertThat(described).isEqualTo(routed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/claims/CLAIM",
                "/articles",
                "/articles/ARTICLE",
                "/articles/REFUSED",
                "/discrepancies",
                "/health",
                "/claims?limit=0",
                "/claims?x=1",
                "/articles/none"
            })
    void describesEveryFieldOfEveryAnswer(String template) {
        String address = template.replace("CLAIM", Article.idOf("a.txt") + ".0")
                .replace("ARTICLE", Article.idOf("a.txt"))
                .replace("REFUSED", Article.idOf("c.pdf"));
        Gateway.Answer answer = gateway.get(address);
        String path = template.split("\\?")[0].replaceAll("/(CLAIM|ARTICLE|REFUSED|none)$", "/{id}");
        JsonNode response = resolved(
                description.get("paths").get(path).get("get").get("responses").get(Integer.toString(answer.status())));
        JsonNode schema = response.get("content")
                .get(answer.headers().get("content-type"))
                .get("schema");
        assertThat(answer.json().path("items").isArray()
                        && answer.json().get("items").isEmpty())
                .as("a list has an item to be held against its description")
                .isEqualTo(template.equals("/articles/REFUSED"));
        List<String> faults = new ArrayList<>();
        check(answer.json(), schema, "", faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void givesEveryProblemsTypeItsName() {
        String types = description
                .at("/components/schemas/Problem/properties/type/description")
                .asText();
        for (String address : List.of(
                "/none",
                "/claims?x=1",
                "/claims?limit=0",
                "/claims?cursor=x",
                "/claims/%zz",
                "/claims?to=2025-01-01&to=2025-01-01")) {
            String type = gateway.get(address).json().get("type").asText();
            assertThat(types).contains(type.substring(type.lastIndexOf(':') + 1));
        }
    }

    /** Holds a value against a schema of the few kinds that the description uses: names, nothing missing, nothing undescribed. */
    private static void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
        JsonNode own = resolved(schema);
        if (value.isNull()) {
            if (!schema.path("nullable").asBoolean() && !own.path("nullable").asBoolean()) {
                faults.add(at + " is null");
            }
            return;
        }
        Map<String, JsonNode> properties = new HashMap<>();
        List<String> required = new ArrayList<>();
        collect(own, properties, required);
        String type = properties.isEmpty() ? own.path("type").asText() : "object";
        boolean fits =
                switch (type) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            faults.add(at + " is no " + type + ": " + value);
        } else if (value.isArray()) {
            value.forEach(item -> check(item, own.get("items"), at + "[]", faults));
        } else if (value.isObject()) {
            required.stream()
                    .filter(name -> !value.has(name))
                    .forEach(name -> faults.add(at + "/" + name + " is missing"));
            value.fields().forEachRemaining(field -> {
                JsonNode others = own.path("additionalProperties");
                JsonNode described = properties.getOrDefault(field.getKey(), others.isObject() ? others : null);
                if (described == null && others.asBoolean()) {
                    return;
                }
                if (described == null) {
                    faults.add(at + "/" + field.getKey() + " is not described");
                } else {
                    check(field.getValue(), described, at + "/" + field.getKey(), faults);
                }
            });
        } else if (own.has("enum") && !texts(own.get("enum")).contains(value.asText())) {
            faults.add(at + " has a value that is not described: " + value);
        }
    }

    private static void collect(JsonNode schema, Map<String, JsonNode> properties, List<String> required) {
        JsonNode own = resolved(schema);
        own.path("allOf").forEach(part -> collect(part, properties, required));
        own.path("properties").fields().forEachRemaining(p -> properties.put(p.getKey(), p.getValue()));
        required.addAll(texts(own.path("required")));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
