package recoupe.language.time;

/** Which way the words around a time expression look: «a dit lundi», «dira lundi», or neither. */
enum Outlook {
    PAST,
    FUTURE,
    OPEN
}
