package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How two claims stand to each other; each with the alert that it raises. */
public enum Relation {
    /** A dimension differs: another event, night, place, period or side. */
    @JsonProperty("not_comparable")
    NOT_COMPARABLE(Alert.NONE),
    /** One counts a part of what the other counts. */
    @JsonProperty("part_whole")
    PART_WHOLE(Alert.NONE),
    /** Parts do not make the whole that is stated, in one article or from one speaker. */
    @JsonProperty("arithmetic")
    ARITHMETIC(Alert.HIGH),
    /** A later count of the same running toll. */
    @JsonProperty("update")
    UPDATE(Alert.INFO),
    /** The same speaker's same statement, with other values in two outlets. */
    @JsonProperty("misreport")
    MISREPORT(Alert.HIGH),
    /** The same value; relays of one speaker are one source. */
    @JsonProperty("agree")
    AGREE(Alert.NONE),
    /** The values fit once bounds, approximation and rounding are read. */
    @JsonProperty("compatible")
    COMPATIBLE(Alert.NONE),
    /** Comparable, from different origins, and they cannot both be right. */
    @JsonProperty("conflict")
    CONFLICT(Alert.HIGH),
    /** A party denies the value. */
    @JsonProperty("denied")
    DENIED(Alert.MEDIUM);

    private final Alert alert;

    Relation(Alert alert) {
        this.alert = alert;
    }

    /** How loudly this relation calls for a reader. */
    public Alert alert() {
        return alert;
    }

    /** The name used in JSON and in the API: lower case, words joined by an underscore. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How loudly a relation calls for a reader. */
    public enum Alert {
        @JsonProperty("none")
        NONE,
        @JsonProperty("info")
        INFO,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH
    }
}
