package recoupe.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.model.Json;

/**
 * A request that cannot be answered as asked, told as RFC 9457 has it.
 *
 * <p>The type is a name to program against and does not change; the detail is for people and may.
 */
final class Problem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private static final String TYPES = "urn:recoupe:problem:";

    /** Characters of the caller's own words that are shown again. */
    private static final int SHOWN = 100;

    private final int status;
    private final String type;
    private final String title;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    Problem(int status, String type, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.title = title;
    }

    static Problem badRequest(String type, String title, String detail) {
        return new Problem(400, type, title, detail);
    }

    static Problem unknownParameter(String name, List<String> known) {
        return badRequest(
                        "unknown-parameter",
                        "Unknown parameter",
                        "There is no parameter \"" + cut(name) + "\" here; "
                                + (known.isEmpty()
                                        ? "this address takes none."
                                        : "there are " + String.join(", ", known) + "."))
                .with("parameter", cut(name))
                .with("allowed", known);
    }

    static Problem badValue(String name, String value, String expected) {
        return badRequest(
                        "bad-value",
                        "Bad value",
                        "\"" + cut(value) + "\" is no value for " + name + "; expected is " + expected + ".")
                .with("parameter", name);
    }

    static Problem badCursor() {
        return badRequest(
                        "bad-cursor",
                        "Bad cursor",
                        "This cursor was not given out for this list with these filters; start again without one.")
                .with("parameter", "cursor");
    }

    static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not found", detail);
    }

    /** This problem with one more member. */
    Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** This problem with a header on its answer. */
    Problem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    int status() {
        return status;
    }

    /** The answer to a request for a path. */
    Response answer(String path) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPES + type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", getMessage());
        body.put("instance", path);
        body.putAll(members);
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("content-type", MEDIA_TYPE);
        all.put("cache-control", "no-store");
        return new Response(status, all, Json.line(body));
    }

    /** The beginning of what a caller wrote. */
    static String cut(String words) {
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }
}
