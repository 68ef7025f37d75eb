package recoupe.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's text and the character set in which it is written.
 *
 * <p>The order of trust: a byte-order mark; bytes that are valid UTF-8 (longer text in another set hardly ever is, so
 * that a wrong label does no harm); the set that HTTP, the page or the XML declaration names; last the likeliest of the
 * sets that French and English were written in before. A file that fits none is refused: a guess would put words into
 * somebody's mouth.
 *
 * @param text the text, without a byte-order mark
 * @param charset the character set
 */
record Decoded(String text, Charset charset) {
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Where a page or an XML document declares its character set: browsers look no further than 1,024 bytes either. */
    private static final int DECLARATION_WITHIN = 4096;

    /** Sets older than UTF-8 in which French and English files are found, the most frequent first. */
    private static final List<String> OLD_CHARSETS = List.of("windows-1252", "ISO-8859-15", "x-MacRoman");

    /** What French and English prose use beyond ASCII. */
    private static final String EXPECTED = "àâäáãåæçèéêëíìîïñóòôöõøœùúûüšž" + "ÀÂÄÁÃÅÆÇÈÉÊËÍÌÎÏÑÓÒÔÖÕØŒÙÚÛÜŠŽ"
            + "«»‹›“”„‘’‚–—…•·°€£§©®™½²³ßªº×\u00a0\u00ad";

    /** Those among them that are no letters and yet stand between two. */
    private static final String JOINING = "’‘·–—…«»”\u00ad";

    /** The least share of expected ones among the characters beyond ASCII. */
    private static final double EXPECTED_SHARE = 0.9;

    /** The greatest share of characters beyond ASCII among all: French prose has some 5 %. */
    private static final double BEYOND_ASCII_SHARE = 0.25;

    /** Control characters, by character, from which a file is no text. */
    private static final double CONTROL_SHARE = 0.01;

    /**
     * Decodes a file.
     *
     * @param contentType the media type with its charset parameter, or null
     * @throws UnreadableException if the bytes are no text, or text in no set that can be told
     */
    static Decoded of(String key, byte[] bytes, String contentType) {
        Decoded decoded = decode(key, bytes, contentType);
        String text = decoded.text;
        long controls = text.chars().filter(Decoded::isControl).count();
        if (controls > CONTROL_SHARE * text.length()) {
            throw new UnreadableException(key, "binary", controls, text.length());
        }
        return decoded;
    }

    private static Decoded decode(String key, byte[] bytes, String contentType) {
        Optional<Decoded> marked = byMark(key, bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Decoded> wide = byZeroBytes(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8);
        }
        return declared(bytes, contentType)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strict(bytes, 0, charset).map(text -> new Decoded(text, charset)))
                .orElseGet(() -> likeliest(key, bytes));
    }

    private static Optional<Decoded> byMark(String key, byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(key, bytes, 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(marked(key, bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(marked(key, bytes, 4, Charset.forName("UTF-32BE")));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(key, bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(key, bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded marked(String key, byte[] bytes, int from, Charset charset) {
        return strict(bytes, from, charset)
                .map(text -> new Decoded(text, charset))
                .orElseThrow(() -> broken(key, bytes, from, charset));
    }

    /** UTF-16 without a mark: Latin letters leave every other byte zero. */
    private static Optional<Decoded> byZeroBytes(byte[] bytes) {
        int looked = Math.min(bytes.length, DECLARATION_WITHIN) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        Charset charset = zeros[1] > 0.7 * pairs && zeros[0] < 0.1 * pairs
                ? StandardCharsets.UTF_16LE
                : zeros[0] > 0.7 * pairs && zeros[1] < 0.1 * pairs ? StandardCharsets.UTF_16BE : null;
        return charset == null ? Optional.empty() : strict(bytes, 0, charset).map(text -> new Decoded(text, charset));
    }

    private static Optional<Charset> declared(byte[] bytes, String contentType) {
        Optional<Charset> byType = contentType == null ? Optional.empty() : named(contentType);
        if (byType.isPresent()) {
            return byType;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("<") ? named(head) : Optional.empty();
    }

    private static Optional<Charset> named(String declaration) {
        Matcher matcher = DECLARED.matcher(declaration);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            // As browsers do (WHATWG Encoding Standard, 4.2): whoever declares Latin-1 or ASCII writes windows-1252.
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Decoded likeliest(String key, byte[] bytes) {
        if (mostlyUtf8(bytes)) {
            throw broken(key, bytes, 0, StandardCharsets.UTF_8);
        }
        Decoded best = null;
        double bestShare = 0;
        for (String name : OLD_CHARSETS) {
            Charset charset = Charset.forName(name);
            Optional<String> text = strict(bytes, 0, charset);
            double share = text.map(Decoded::expectedShare).orElse(0.0);
            if (share > bestShare) {
                best = new Decoded(text.orElseThrow(), charset);
                bestShare = share;
            }
        }
        if (bestShare < EXPECTED_SHARE) {
            throw new UnreadableException(key, "charset.unknown", firstFault(bytes, 0, StandardCharsets.UTF_8));
        }
        return best;
    }

    /**
     * Whether a text holds what becomes of UTF-8 that is taken for windows-1252: Ã©, Â«, â€™. No word of a language read here
     * does.
     */
    static boolean isGarbled(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean lead = c == 'Ã' || c == 'Â';
            if (lead && next >= 0xA0 && next < 0xC0 || c == 'â' && next == '€') {
                return true;
            }
        }
        return false;
    }

    /**
     * The share of expected characters among those beyond ASCII; 0 where there are too many of them for prose, or where some are
     * UTF-8 after all.
     */
    private static double expectedShare(String text) {
        if (isGarbled(text)) {
            return 0;
        }
        int beyond = 0;
        int expected = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                beyond++;
                expected += isExpected(text, i) ? 1 : 0;
            }
        }
        return beyond > BEYOND_ASCII_SHARE * text.length() ? 0 : (double) expected / beyond;
    }

    /** Whether a character is one of prose, and stands where it may: no capital or odd mark inside a word. */
    private static boolean isExpected(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean markInside = !Character.isLetter(c)
                && Character.isLetter(before)
                && Character.isLetter(after)
                && JOINING.indexOf(c) < 0;
        return EXPECTED.indexOf(c) >= 0 && !capitalInside && !markInside;
    }

    /** Whether more characters beyond ASCII are well-formed UTF-8 than not: then it is UTF-8, broken. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long faults = lenient.chars().filter(c -> c == '\uFFFD').count();
        long beyond = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return beyond >= faults;
    }

    private static UnreadableException broken(String key, byte[] bytes, int from, Charset charset) {
        int fault = firstFault(bytes, from, charset);
        int line = 1;
        for (int i = 0; i < fault; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new UnreadableException(key, "charset.broken", charset.name(), fault, line);
    }

    /** The offset of the first byte that is not in the character set. */
    private static int firstFault(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return in.position();
            }
            out.clear();
        }
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(decoder(charset)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F || c >= 0x80 && c < 0xA0;
    }
}
