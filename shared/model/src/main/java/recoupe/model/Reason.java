package recoupe.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a finding stands as it does: a code, and what a sentence needs to say it in any language. In JSON one object, the code among
 * the parameters.
 *
 * @param code the kind of reason: rivalry, slip.digits, revision.up…
 * @param parameters texts, numbers and days by name
 */
public record Reason(String code, Map<String, Object> parameters) {
    private static final String CODE = "code";

    public Reason {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reason of(Map<String, Object> all) {
        Map<String, Object> parameters = new LinkedHashMap<>(all);
        Object code = parameters.remove(CODE);
        return new Reason(code == null ? null : code.toString(), parameters);
    }

    @JsonValue
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(CODE, code);
        all.putAll(parameters);
        return all;
    }
}
