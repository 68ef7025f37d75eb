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
 * @param kind what such a file is, with its article
 * @param mend what the sender can do
 */
record Signature(byte[] bytes, int offset, String kind, String mend) {
    private static final List<Signature> ALL = Table.rows("signatures.tsv", 4).stream()
            .map(row -> new Signature(
                    HexFormat.of().parseHex(row.get(0)), Integer.parseInt(row.get(1)), row.get(2), row.get(3)))
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
