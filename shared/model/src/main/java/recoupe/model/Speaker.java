package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who vouches for a claim.
 *
 * @param text the mention as the article has it
 * @param name the fullest name that the article gives to the same speaker
 * @param id the identity that joins the spellings of one name across articles and languages; null if none is known
 * @param side country (ISO 3166-1 alpha-2, lower case) or camp; null if none is known
 * @param kind what sort of speaker it is
 * @param body the id of the body that it speaks for: a minister's ministry, a spokesman's army; null for a body itself or if none
 *     is known
 * @param over the id of the place whose events the body counts: a ministry's country, a prefecture's department; null if none is
 *     known
 */
public record Speaker(String text, String name, String id, String side, Kind kind, String body, String over) {
    /** What sort of speaker a mention names. */
    public enum Kind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("institution")
        INSTITUTION,
        /** A country, capital or seat of power that stands for its authorities: Kiev, le Kremlin. */
        @JsonProperty("side")
        SIDE,
        @JsonProperty("document")
        DOCUMENT,
        @JsonProperty("media")
        MEDIA,
        @JsonProperty("collective")
        COLLECTIVE,
        /** A source that stays unnamed: «des responsables», "a police source". */
        @JsonProperty("unnamed")
        UNNAMED
    }
}
