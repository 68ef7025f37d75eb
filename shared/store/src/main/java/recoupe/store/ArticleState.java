package recoupe.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What became of an article's file. */
public enum ArticleState {
    /** Read; its claims are in the table (there may be none). */
    @JsonProperty("ingested")
    INGESTED,
    /** Not readable as an article; the reason says why and what would mend it. */
    @JsonProperty("rejected")
    REJECTED,
    /** Readable, but in a language that the engine does not read. */
    @JsonProperty("unsupported_language")
    UNSUPPORTED_LANGUAGE;

    /** The name used in JSON, in the table and in the API: lower case, words joined by an underscore. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public static ArticleState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
