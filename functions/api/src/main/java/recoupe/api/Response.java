package recoupe.api;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import recoupe.model.Digest;
import recoupe.model.Json;

/**
 * An HTTP response.
 *
 * @param status the status code
 * @param headers by lower-case name
 * @param body text; empty if there is none
 */
record Response(int status, Map<String, String> headers, String body) {
    /** Nothing is loaded, framed or guessed from an answer, unless it says so itself; plain HTTP is not gone back to. */
    private static final Map<String, String> SAFETY = Map.of(
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'",
            "referrer-policy", "no-referrer",
            "strict-transport-security", "max-age=63072000",
            "x-content-type-options", "nosniff");

    Response {
        headers = Map.copyOf(headers);
    }

    /** Data that may be kept if it is asked for again each time whether it still holds. */
    static Response json(Object value) {
        return new Response(
                200, Map.of("content-type", "application/json", "cache-control", "no-cache"), Json.line(value));
    }

    /** This response with the headers that every one has, its own going first, and a tag by which it is known again. */
    Response sealed() {
        Map<String, String> all = new LinkedHashMap<>(SAFETY);
        all.putAll(headers);
        if (status == 200 && !"no-store".equals(headers.get("cache-control"))) {
            all.put("etag", tag());
        }
        return new Response(status, all, body);
    }

    /** This response to one who may have it already. */
    Response unlessKnown(String ifNoneMatch) {
        String tag = headers.get("etag");
        boolean known = tag != null
                && ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .map(given -> given.strip().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
        if (!known) {
            return this;
        }
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.remove("content-type");
        return new Response(304, kept, "");
    }

    /** This response to a request for the headers alone. */
    Response withoutBody() {
        return new Response(status, headers, "");
    }

    private String tag() {
        byte[] digest = Arrays.copyOf(Digest.sha256(body), 18);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
    }
}
