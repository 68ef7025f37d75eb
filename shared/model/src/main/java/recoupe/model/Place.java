package recoupe.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * Where a claim holds.
 *
 * @param text the place as the article has it, without preposition
 * @param id the identity that joins the spellings of one place; null if none is known
 * @param within the ids of the places that contain it, the nearest first, its country last; empty if none is known. In JSON a list;
 *     the single text that older claims have there is read too
 */
public record Place(
        String text,
        String id,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> within) {
    public Place {
        within = within == null ? List.of() : List.copyOf(within);
    }
}
