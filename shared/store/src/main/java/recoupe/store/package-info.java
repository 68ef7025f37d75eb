/**
 * The table: which articles are there, what they claim, and every way in which a reader asks for it.
 *
 * <p>An article's claims appear, change and disappear as a whole; {@link recoupe.store.ClaimTable} says how. Its rows are these, where
 * <i>g</i> is a generation of the article and lists run backwards, the latest first:
 *
 * <pre>
 * partition key                               sort key                            holds
 * article#ID                                  head                                fence, g, state and metadata
 * article#ID                                  manifest#g                          leave to write g; fence
 * article#ID                                  plan#g#0000                         the keys of all rows of g, packed
 * article#ID                                  claim#g#000012                      one claim
 * articles#SHARD                              UPLOADED#ID#g                       nothing more
 * claims speaker=… outlet=… action=… counted=…#SHARD   PUBLISHED#ID#g             the numbers of the claims, as bits
 * groups#SHARD                                MONDAY#KIND#NAME#own|earlier#ID#g   the numbers of the claims, as bits
 * </pre>
 *
 * <p>There is one list of claims for every choice among the four conditions, so a question is one range of keys in each shard of one
 * list, and an article is one row in it, whatever it claims. A new way of asking is a new list.
 */
package recoupe.store;
