package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Who says a claim, in which words, how firmly and through whom.
 *
 * @param speaker who vouches for the claim; null is the article's own voice
 * @param cue the words that attribute («a déclaré», «selon»); null without a speaker
 * @param kind how the words are given
 * @param via the relays between speaker and outlet, nearest to the outlet first
 * @param polarity whether the speaker asserts, denies or merely supposes it
 * @param hedged given as hearsay («aurait», "reportedly")
 * @param inherited carried over from an earlier sentence
 * @param denier who denies the claim, where somebody other than the speaker does; null otherwise
 */
public record Attribution(
        Speaker speaker,
        String cue,
        Kind kind,
        List<String> via,
        Polarity polarity,
        boolean hedged,
        boolean inherited,
        Speaker denier) {
    /** The article's own voice, asserted. */
    public static final Attribution NONE =
            new Attribution(null, null, Kind.NONE, List.of(), Polarity.ASSERTED, false, false, null);

    public Attribution {
        via = via == null ? List.of() : List.copyOf(via);
    }

    /** How the speaker's words are given. */
    public enum Kind {
        /** Between quotation marks. */
        @JsonProperty("direct")
        DIRECT,
        @JsonProperty("indirect")
        INDIRECT,
        /** Indirect, with a quoted fragment of three words or more. */
        @JsonProperty("mixed")
        MIXED,
        /** Nobody is named. */
        @JsonProperty("none")
        NONE
    }

    /** Whether the content is held to be true. */
    public enum Polarity {
        @JsonProperty("asserted")
        ASSERTED,
        @JsonProperty("denied")
        DENIED,
        /** A plan, a demand, a threat, a condition. */
        @JsonProperty("hypothetical")
        HYPOTHETICAL
    }
}
