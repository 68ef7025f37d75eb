package recoupe.local.print;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import recoupe.model.Claim;

/**
 * A claim in its public form, with the file that it was read in.
 *
 * @param file the file as the user gave it
 */
@JsonPropertyOrder("file")
record FiledClaim(@JsonProperty String file, @JsonUnwrapped Claim claim) {}
