package recoupe.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** The fields of an entry as a list in a page: what is null, false or empty is left out, rules are set apart. */
final class FieldList {
    /** Offsets within the engine's own lists mean nothing to a reader. */
    private static final Set<String> INWARD = Set.of("firstToken", "endToken", "head", "index", "article");

    private FieldList() {}

    static String html(JsonNode fields) {
        StringBuilder html = new StringBuilder("<dl>");
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode value = field.getValue();
            if (!INWARD.contains(field.getKey()) && tells(value)) {
                html.append("<dt>").append(Html.escape(field.getKey())).append("</dt><dd>");
                html.append(field.getKey().equals("rules") ? rules(value) : value(value))
                        .append("</dd>");
            }
        }
        return html.append("</dl>").toString();
    }

    private static boolean tells(JsonNode value) {
        return !(value.isNull()
                || value.isBoolean() && !value.asBoolean()
                || value.isContainerNode() && value.isEmpty());
    }

    private static String value(JsonNode value) {
        if (value.isObject()) {
            return html(value);
        }
        if (value.isArray()) {
            StringBuilder list = new StringBuilder("<ul>");
            value.forEach(item -> list.append("<li>").append(value(item)).append("</li>"));
            return list.append("</ul>").toString();
        }
        return Html.escape(value.asText());
    }

    private static String rules(JsonNode rules) {
        StringBuilder list = new StringBuilder("<ol class=\"rules\">");
        rules.forEach(
                rule -> list.append("<li>").append(Html.escape(rule.asText())).append("</li>"));
        return list.append("</ol>").toString();
    }
}
