package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What two figures must share to be comparable, and what may decide once they are. */
public enum Dimension {
    @JsonProperty("story")
    STORY,
    @JsonProperty("action")
    ACTION,
    @JsonProperty("counted")
    COUNTED,
    @JsonProperty("side")
    SIDE,
    @JsonProperty("whose")
    WHOSE,
    @JsonProperty("place")
    PLACE,
    @JsonProperty("window")
    WINDOW,
    @JsonProperty("hour")
    HOUR,
    @JsonProperty("subset")
    SUBSET,
    @JsonProperty("origin")
    ORIGIN,
    @JsonProperty("value")
    VALUE;

    /** The name used in JSON and in the API: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
