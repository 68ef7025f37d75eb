/** Bytes of an article file to an {@link recoupe.model.Article}. */
package recoupe.reader;
