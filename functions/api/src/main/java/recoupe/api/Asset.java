package recoupe.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file that the API serves as it is: the page and its parts, the description of the API.
 *
 * @param name of the file beside this class
 * @param mediaType what it is
 */
record Asset(String name, String mediaType) {
    /** The page loads its own parts and asks its own API, and nothing else. */
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                    + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The file as an answer; read once. */
    Response response() {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            return new Response(
                    200,
                    Map.of(
                            "content-type", mediaType,
                            "cache-control", "no-cache",
                            "content-security-policy", PAGE_POLICY),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
