package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a number bounds or blurs the value that it states. */
public enum Modifier {
    @JsonProperty("exact")
    EXACT,
    @JsonProperty("approx")
    APPROX,
    @JsonProperty("at_least")
    AT_LEAST,
    @JsonProperty("at_most")
    AT_MOST,
    @JsonProperty("more_than")
    MORE_THAN,
    @JsonProperty("less_than")
    LESS_THAN,
    @JsonProperty("range")
    RANGE,
    /** A plural without a number: «des dizaines», "hundreds". */
    @JsonProperty("vague")
    VAGUE;

    /** The name used in JSON and in data tables: lower case, words joined by an underscore. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws IllegalArgumentException if there is no such modifier
     */
    public static Modifier of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
