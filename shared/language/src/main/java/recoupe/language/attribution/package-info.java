/** Who says what: those who can speak, their short forms and pronouns, and the statements that they make. */
package recoupe.language.attribution;
