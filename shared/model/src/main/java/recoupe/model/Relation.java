package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How two figures stand to each other. */
public enum Relation {
    /** No judgement: something would have to be known first. */
    @JsonProperty("withheld")
    WITHHELD,
    /** One counts a part of what the other counts. */
    @JsonProperty("part_whole")
    PART_WHOLE,
    /** Parts do not make the whole that is stated. */
    @JsonProperty("arithmetic")
    ARITHMETIC,
    /** Two counts of one running toll, the later one second where anything tells which it is. */
    @JsonProperty("update")
    UPDATE,
    /** One body's figure, told differently: one telling must be wrong. */
    @JsonProperty("misreport")
    MISREPORT,
    /** The same value. */
    @JsonProperty("agree")
    AGREE,
    /** The values fit once bounds, approximation and rounding are read. */
    @JsonProperty("compatible")
    COMPATIBLE,
    /** Two origins' figures of one measure that cannot both be right. */
    @JsonProperty("conflict")
    CONFLICT,
    /** A party denies the figure. */
    @JsonProperty("denied")
    DENIED;

    /** The name used in JSON and in the API: lower case, words joined by an underscore. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How loudly a finding calls for a reader. */
    public enum Alert {
        @JsonProperty("none")
        NONE,
        @JsonProperty("info")
        INFO,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH;

        /** The name used in JSON and in the API: lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
