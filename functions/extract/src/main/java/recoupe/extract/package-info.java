/**
 * The function that a file's arrival or removal calls: it reads the article and stores what it claims.
 *
 * <p>{@link recoupe.extract.Envelope} knows in which shapes the news comes, {@link recoupe.extract.Extraction} what is done about it.
 */
package recoupe.extract;
