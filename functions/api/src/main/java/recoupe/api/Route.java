package recoupe.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An address of the API.
 *
 * @param template its steps, such as {@code /claims/{id}}; a step in braces stands for any
 * @param parameters those that it takes
 * @param answer what it answers
 */
record Route(String template, List<Parameter> parameters, Function<Call, Response> answer) {
    /** What stands for the variable if these steps are this address's; empty text if it has no variable; nothing if they are not. */
    Optional<String> match(List<String> steps) {
        List<String> own =
                template.equals("/") ? List.of() : List.of(template.substring(1).split("/"));
        if (own.size() != steps.size()) {
            return Optional.empty();
        }
        String variable = "";
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).startsWith("{")) {
                variable = steps.get(i);
            } else if (!own.get(i).equals(steps.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variable);
    }
}
