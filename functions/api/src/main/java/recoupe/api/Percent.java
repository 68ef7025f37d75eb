package recoupe.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as addresses have it (RFC 3986), in UTF-8. */
final class Percent {
    private Percent() {}

    /**
     * Decodes a part of an address.
     *
     * @param plusIsSpace whether a plus sign stands for a space, as it does in a query that a form makes
     * @throws Problem if an escape is broken or the bytes are not UTF-8
     */
    static String decode(String encoded, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        int i = 0;
        while (i < encoded.length()) {
            int c = encoded.codePointAt(i);
            if (c == '%') {
                bytes.write(escape(encoded, i));
                i += 3;
            } else {
                String text = c == '+' && plusIsSpace ? " " : Character.toString(c);
                bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(encoded);
        }
    }

    private static int escape(String encoded, int at) {
        int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 2), 16);
        if (low < 0) {
            throw broken(encoded);
        }
        return high * 16 + low;
    }

    private static Problem broken(String encoded) {
        return Problem.badRequest(
                "broken-encoding",
                "Broken percent-encoding",
                "\"" + Problem.cut(encoded)
                        + "\" is not percent-encoded UTF-8; write é as %C3%A9 and % itself as %25.");
    }
}
