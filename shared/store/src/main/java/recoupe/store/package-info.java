/**
 * The table: which articles are there, what they claim, and every way in which a reader asks for it.
 *
 * <p>An article's claims appear, change and disappear as a whole. {@link recoupe.store.ClaimTable} says how.
 */
package recoupe.store;
