/** Article to claims: one engine of pure stages over immutable records with spans; one folder of data for each language. */
package recoupe.language;
