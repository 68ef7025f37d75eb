package recoupe.reader;

import java.time.Instant;
import java.util.Map;

/**
 * An article file as it came: its bytes and what its sender told of it.
 *
 * @param key the object's key or the file's path, decoded
 * @param bytes the whole file
 * @param metadata what the sender told, by lower-case name without {@code x-amz-meta-}, raw as in the header:
 *     {@code outlet}, {@code title}, {@code published}, {@code url}, {@code language}; {@code content-type}, where
 *     known, is only a hint; other names are passed over
 * @param uploaded when the file came; null if unknown
 */
public record Source(String key, byte[] bytes, Map<String, String> metadata, Instant uploaded) {
    public Source {
        metadata = Map.copyOf(metadata);
    }
}
