package recoupe.reader;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The bytes by which a kind of file that is no text is known.
 *
 * @param bytes the bytes
 * @param offset where in the file they stand
 * @param code why such a file is refused
 */
record Signature(byte[] bytes, int offset, String code) {
    private static final List<Signature> ALL = Table.rows("signatures.tsv", 3).stream()
            .map(row -> new Signature(HexFormat.of().parseHex(row.get(0)), Integer.parseInt(row.get(1)), row.get(2)))
            .toList();

    /** The kind of file that these bytes are, if it is a known one that is no text. */
    static Optional<Signature> of(byte[] file) {
        return ALL.stream().filter(signature -> signature.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        int end = offset + bytes.length;
        return file.length >= end && Arrays.equals(file, offset, end, bytes, 0, bytes.length);
    }
}
