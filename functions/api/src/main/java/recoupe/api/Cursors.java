package recoupe.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Cursors: places in a list, signed together with the list that they belong to (HMAC-SHA-256), so that a forged one, or one from
 * another list, is known.
 */
final class Cursors {
    /** Bytes of the signature that a cursor carries; 128 bits cannot be guessed. */
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;

    Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * The cursors of a deployment, the same on every instance of the function.
     *
     * <p>{@code CURSOR_KEY} keys the signature. Without it the key follows from the names of the table, the function and the
     * region: enough to know another deployment's cursors and slips of the pen, not a secret. A cursor gives no access that its
     * list does not give.
     */
    static Cursors of(Map<String, String> environment, String tableName) {
        String given = environment.getOrDefault("CURSOR_KEY", "");
        String derived = String.join(
                "\n",
                "recoupe cursors",
                tableName,
                environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", ""),
                environment.getOrDefault("AWS_REGION", ""));
        return new Cursors((given.isBlank() ? derived : given).getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor of a place in a list. */
    String write(String list, String place) {
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        byte[] cursor = Arrays.copyOf(signature(list, text), SIGNATURE + text.length);
        System.arraycopy(text, 0, cursor, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /**
     * The place that a cursor of this list tells.
     *
     * @throws Problem if it is no cursor of this list
     */
    String read(String list, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw Problem.badCursor();
        }
        if (bytes.length <= SIGNATURE) {
            throw Problem.badCursor();
        }
        byte[] text = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
        if (!MessageDigest.isEqual(signature(list, text), Arrays.copyOf(bytes, SIGNATURE))) {
            throw Problem.badCursor();
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] signature(String list, byte[] place) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(place), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
