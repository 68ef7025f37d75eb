package recoupe.reader;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that travels in a header, which holds nothing but ASCII: RFC 2047 encoded words. */
public final class HeaderText {
    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([\\w.:-]+)(?:\\*[\\w-]*)?\\?([BbQq])\\?([^? ]*)\\?=");

    /** Bytes of UTF-8 in one encoded word: 45 make 60 letters of Base64, and RFC 2047 allows 75 with its frame. */
    private static final int WORD_BYTES = 45;

    private HeaderText() {}

    /**
     * Reads a header's value. A broken encoded word stays as it is; UTF-8 that was sent raw, and read as Latin-1 as
     * HTTP has it, is put right.
     */
    public static String decode(String raw) {
        if (raw.chars().anyMatch(c -> c > 0x7F)) {
            return asUtf8(raw);
        }
        Matcher words = ENCODED_WORD.matcher(raw);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        Charset charset = null;
        int end = 0;
        while (words.find()) {
            Charset named = charset(words.group(1));
            byte[] bytes = named == null ? null : bytes(words.group(2), words.group(3));
            String between = raw.substring(end, words.start());
            boolean adjoining = charset != null && between.isBlank();
            if (!adjoining || !charset.equals(named)) {
                flush(text, pending, charset);
            }
            // White space between two encoded words is not part of the text (RFC 2047, 6.2).
            text.append(adjoining && bytes != null ? "" : between);
            if (bytes == null) {
                text.append(words.group());
                charset = null;
            } else {
                pending.writeBytes(bytes);
                charset = named;
            }
            end = words.end();
        }
        flush(text, pending, charset);
        return text.append(raw, end, raw.length()).toString();
    }

    /** Writes a header's value: as it is if it is printable ASCII, else as encoded words of UTF-8 in Base64. */
    public static String encode(String text) {
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7F) && !text.contains("=?")) {
            return text;
        }
        StringBuilder header = new StringBuilder();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        text.codePoints().forEach(codePoint -> {
            byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
            if (word.size() + bytes.length > WORD_BYTES) {
                append(header, word);
            }
            word.writeBytes(bytes);
        });
        append(header, word);
        return header.toString();
    }

    private static void append(StringBuilder header, ByteArrayOutputStream word) {
        header.append(header.isEmpty() ? "" : " ")
                .append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(word.toByteArray()))
                .append("?=");
        word.reset();
    }

    private static void flush(StringBuilder text, ByteArrayOutputStream pending, Charset charset) {
        if (charset != null) {
            text.append(pending.toString(charset));
            pending.reset();
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The bytes of an encoded word; null if it is broken. */
    private static byte[] bytes(String encoding, String word) {
        try {
            return encoding.equalsIgnoreCase("B") ? Base64.getDecoder().decode(word) : quoted(word);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] quoted(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '=') {
                bytes.write(c == '_' ? ' ' : c);
            } else if (i + 2 < word.length()) {
                bytes.write(Integer.parseInt(word.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                throw new IllegalArgumentException("an escape is cut off: " + word);
            }
        }
        return bytes.toByteArray();
    }

    private static String asUtf8(String raw) {
        if (raw.chars().anyMatch(c -> c > 0xFF)) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return raw;
        }
    }
}
