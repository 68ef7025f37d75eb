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
 */
public record Speaker(String text, String name, String id, String side, Kind kind) {
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
