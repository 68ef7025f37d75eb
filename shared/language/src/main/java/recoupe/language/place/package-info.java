/** Places of news prose: the names of countries and places as tables, the words that stand around them, and what they name. */
package recoupe.language.place;
