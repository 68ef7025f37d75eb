package recoupe.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items may be fewer than the limit, or none, even where more follow
 * @param next the cursor of the page after this one; null after the last
 */
record Items<T>(List<T> items, String next) {}
