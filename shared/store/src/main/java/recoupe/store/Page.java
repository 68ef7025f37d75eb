package recoupe.store;

import java.util.List;

/**
 * A part of a list, and where the next part begins.
 *
 * @param items may be fewer than were asked for, or none, even where more follow
 * @param next where to go on; null after the last page
 */
public record Page<T>(List<T> items, Position next) {
    public Page {
        items = List.copyOf(items);
    }
}
