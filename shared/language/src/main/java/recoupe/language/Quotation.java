package recoupe.language;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words between quotation marks, the marks included in {@code start}..{@code end}.
 *
 * @param contentStart first offset inside the marks
 * @param contentEnd offset after the last character inside the marks
 * @param depth 0 for an outer quotation, 1 for one inside it
 * @param kind what the marks are for
 */
public record Quotation(int start, int end, String text, int contentStart, int contentEnd, int depth, Kind kind) {
    /** What quotation marks are for. */
    public enum Kind {
        /** Somebody's words, of three words or more. */
        @JsonProperty("speech")
        SPEECH,
        /** A quoted fragment or a scare quote of one or two words. */
        @JsonProperty("fragment")
        FRAGMENT,
        /** A title, a nickname, the name of an operation. */
        @JsonProperty("name")
        NAME
    }
}
