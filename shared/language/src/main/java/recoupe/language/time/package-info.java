/** Time expressions of news prose: a grammar as data for each language, one engine, one calendar. */
package recoupe.language.time;
