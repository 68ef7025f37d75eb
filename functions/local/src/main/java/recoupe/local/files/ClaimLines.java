package recoupe.local.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import recoupe.model.Claim;
import recoupe.model.Json;

/**
 * Claims in their public form, one a line in UTF-8, as {@code extract --format jsonl} writes them and perhaps somebody has corrected
 * them. A mark at the beginning that tells the character set, and blank lines, are passed over.
 */
public final class ClaimLines implements AutoCloseable {
    private static final ObjectReader ONE_VALUE =
            Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Fields without which nobody can say what a claim says, or where. */
    private static final List<String> NEEDED = List.of(
            "/claimId", "/article/id", "/evidence/text", "/attribution/kind", "/attribution/polarity", "/action");

    private static final List<String> NEEDED_OF_NUMBERS = List.of("/quantity/text", "/quantity/modifier");

    /** What came of reading one line. */
    public sealed interface Line {
        /** The line's number, from 1. */
        int number();

        /** A claim, with the file that it names as its own; null if it names none. */
        record Read(int number, String file, Claim claim) implements Line {}

        /** The line holds no claim; the reason is one sentence for the user. */
        record Failed(int number, String reason) implements Line {}
    }

    private final InputStream in;
    private int number;

    /** Reads from a stream, which {@link #close} closes. */
    public ClaimLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line that is not blank; null behind the last. */
    public Line read() throws IOException {
        for (byte[] bytes = bytes(); bytes != null; bytes = bytes()) {
            number++;
            String text;
            try {
                text = text(bytes);
            } catch (CharacterCodingException e) {
                return failed("its text is not in UTF-8");
            }
            if (!text.isBlank()) {
                return line(text);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The bytes of the next line without its end; null behind the last. */
    private byte[] bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int found = in.read();
        if (found < 0) {
            return null;
        }
        for (; found >= 0 && found != '\n'; found = in.read()) {
            line.write(found);
        }
        return line.toByteArray();
    }

    private Line line(String text) {
        JsonNode node;
        try {
            node = ONE_VALUE.readTree(text);
        } catch (MismatchedInputException e) {
            return failed("more than one JSON value stands in it");
        } catch (JsonProcessingException e) {
            return failed(
                    "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("") + " (column "
                            + e.getLocation().getColumnNr() + ")");
        }
        try {
            return claim(node);
        } catch (InvalidFormatException e) {
            return failed(wrongValue(e));
        } catch (JsonMappingException e) {
            return failed(wrongForm(e));
        } catch (JsonProcessingException e) {
            return failed("no claim: " + e.getOriginalMessage());
        } catch (DateTimeException e) {
            return failed("article.published is no day such as 2025-08-14");
        }
    }

    private Line failed(String reason) {
        return new Line.Failed(number, reason);
    }

    private Line claim(JsonNode node) throws JsonProcessingException {
        if (!node.isObject()) {
            return failed("no claim: a JSON object {…} is expected, one a line, as extract --format jsonl writes them");
        }
        List<String> missing = new ArrayList<>(missing(NEEDED, node));
        if (node.hasNonNull("quantity")) {
            missing.addAll(missing(NEEDED_OF_NUMBERS, node));
        }
        if (!missing.isEmpty()) {
            return failed("no claim: it lacks " + String.join(", ", missing));
        }
        Claim claim = Json.MAPPER.treeToValue(node, Claim.class);
        claim.article().publishedOn();
        return new Line.Read(number, node.path("file").textValue(), claim);
    }

    private static List<String> missing(List<String> needed, JsonNode node) {
        return needed.stream()
                .filter(pointer ->
                        node.at(pointer).isMissingNode() || node.at(pointer).isNull())
                .map(pointer -> pointer.substring(1).replace('/', '.'))
                .toList();
    }

    private static String wrongValue(InvalidFormatException fault) {
        Class<?> type = fault.getTargetType();
        String value = place(fault) + ": «" + fault.getValue() + "» is ";
        return type != null && type.isEnum()
                ? value + "none of " + names(type)
                : value + (Number.class.isAssignableFrom(type) ? "no number" : "no value for it");
    }

    /** The names that an enumeration has in JSON. */
    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Json.MAPPER.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }

    private static String wrongForm(JsonMappingException fault) {
        return fault.getCause() instanceof DateTimeException
                ? place(fault) + " is no day such as 2025-08-14"
                : place(fault) + " has another form than in a claim";
    }

    /** The field at fault: «quantity.modifier». */
    private static String place(JsonMappingException fault) {
        String place = fault.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return place.isEmpty() ? "the claim" : place;
    }
}
