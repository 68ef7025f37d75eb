package recoupe.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parameters of a request, each checked against what its address takes. */
final class Query {
    /** Characters of a query as it is sent; API Gateway takes some 10,000 for line and headers together. */
    private static final int LONGEST = 4_000;

    private final TreeMap<String, String> values;

    private Query(TreeMap<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a query.
     *
     * @param raw percent-encoded, as it stands behind the question mark
     * @param known the parameters that the address takes
     * @throws Problem if a parameter is unknown, stands twice, or has a value that is none of its own
     */
    static Query of(String raw, List<Parameter> known) {
        if (raw.length() > LONGEST) {
            throw new Problem(
                    414,
                    "query-too-long",
                    "Query too long",
                    "The query has " + raw.length() + " characters; at most " + LONGEST + " are read.");
        }
        Map<String, Parameter> byName =
                known.stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        TreeMap<String, String> values = new TreeMap<>();
        for (String pair : raw.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int mark = pair.indexOf('=');
            String name = Percent.decode(mark < 0 ? pair : pair.substring(0, mark), true);
            String value = mark < 0 ? "" : Percent.decode(pair.substring(mark + 1), true);
            Parameter parameter = byName.get(name);
            if (parameter == null) {
                throw Problem.unknownParameter(
                        name, known.stream().map(Parameter::name).sorted().toList());
            }
            parameter.check(value);
            if (values.put(name, value) != null) {
                throw Problem.badRequest(
                                "repeated-parameter", "Repeated parameter", "The parameter " + name + " stands twice.")
                        .with("parameter", name);
            }
        }
        Query query = new Query(values);
        query.checkWindow();
        return query;
    }

    private void checkWindow() {
        LocalDate from = day(Parameter.FROM);
        LocalDate to = day(Parameter.TO);
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.badValue("from", from.toString(), "a day not after to, which is " + to);
        }
    }

    /** The value of a parameter; null if it is not given. */
    String text(Parameter parameter) {
        return values.get(parameter.name());
    }

    /** The values of a parameter that takes several; all that are allowed if it is not given. */
    Set<String> choices(Parameter parameter) {
        String value = text(parameter);
        return value == null ? Set.copyOf(parameter.allowed()) : Set.copyOf(List.of(value.split(",")));
    }

    /** The day that a parameter gives; null if it is not given. */
    LocalDate day(Parameter parameter) {
        String value = text(parameter);
        return value == null ? null : LocalDate.parse(value);
    }

    int limit() {
        return Optional.ofNullable(text(Parameter.LIMIT)).map(Integer::parseInt).orElse(Parameter.USUAL_LIMIT);
    }

    /** What is asked, without which part of it: the same for all pages of one list. */
    String filters() {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Parameter.LIMIT.name())
                        && !entry.getKey().equals(Parameter.CURSOR.name()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
