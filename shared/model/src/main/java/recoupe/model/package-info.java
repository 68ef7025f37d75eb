/** The records of the domain and their one JSON form. */
package recoupe.model;
