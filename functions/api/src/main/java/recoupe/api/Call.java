package recoupe.api;

import java.util.function.Function;
import recoupe.store.Page;

/**
 * A request whose address is known and whose parameters are checked.
 *
 * @param path the address, with the id in it if it has one
 * @param id what stands for the address's variable; null if it has none
 * @param query its parameters
 * @param cursors signs where its list goes on
 */
record Call(String path, String id, Query query, Cursors cursors) {
    /**
     * Where the list is to begin; null at its beginning.
     *
     * @param parse reads a place, and throws IllegalArgumentException if it is none
     * @throws Problem if the cursor is none of this list
     */
    <P> P after(Function<String, P> parse) {
        String cursor = query.text(Parameter.CURSOR);
        if (cursor == null) {
            return null;
        }
        String place = cursors.read(list(), cursor);
        try {
            return parse.apply(place);
        } catch (IllegalArgumentException e) {
            // Signed by an older deployment whose places had another form.
            throw Problem.badCursor();
        }
    }

    /** The cursor of a place in this list; null of none. */
    String cursor(String place) {
        return place == null ? null : cursors.write(list(), place);
    }

    /** The cursor of the page after this one; null after the last. */
    String next(Page<?> page) {
        return page.next() == null ? null : cursor(page.next().text());
    }

    private String list() {
        return path + "\n" + query.filters();
    }
}
