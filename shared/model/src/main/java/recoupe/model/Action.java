package recoupe.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to the things that a claim counts. */
public enum Action {
    /** Sent towards a target: drones, missiles, rockets. */
    @JsonProperty("launch")
    LAUNCH,
    /** Shot down, destroyed in flight, neutralised. */
    @JsonProperty("intercept")
    INTERCEPT,
    /** Lost or led astray by electronic warfare. */
    @JsonProperty("suppress")
    SUPPRESS,
    /** Reached or struck a target. */
    @JsonProperty("hit")
    HIT,
    /** People who died. */
    @JsonProperty("kill")
    KILL,
    /** People wounded. */
    @JsonProperty("injure")
    INJURE,
    /** People unaccounted for. */
    @JsonProperty("missing")
    MISSING,
    /** Arrests, hostages, prisoners taken. */
    @JsonProperty("detain")
    DETAIN,
    /** Freed or exchanged. */
    @JsonProperty("release")
    RELEASE,
    /** Evacuated, displaced, fled. */
    @JsonProperty("evacuate")
    EVACUATE,
    /** Brought to safety. */
    @JsonProperty("rescue")
    RESCUE,
    /** Things destroyed or damaged. */
    @JsonProperty("damage")
    DAMAGE,
    /** Territory, villages or equipment taken. */
    @JsonProperty("capture")
    CAPTURE,
    /** Demonstrators, strikers, voters, a crowd. */
    @JsonProperty("attend")
    ATTEND,
    /** Troops or police sent or mobilised. */
    @JsonProperty("deploy")
    DEPLOY,
    /** Money of any kind. */
    @JsonProperty("spend")
    SPEND,
    /** Percentages, distances, magnitudes, temperatures, prices for one unit. */
    @JsonProperty("measure")
    MEASURE,
    /** Anything else that is counted. */
    @JsonProperty("other")
    OTHER;

    /** The name used in JSON, in data tables and in the API: lower case. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws IllegalArgumentException if there is no such action
     */
    public static Action of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
