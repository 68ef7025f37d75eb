/** Words between quotation marks: where they stand and whether somebody speaks in them. */
package recoupe.language.quotation;
