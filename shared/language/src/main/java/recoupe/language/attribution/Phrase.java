package recoupe.language.attribution;

/**
 * A noun phrase with its complements and its apposition: «Andreï Petrov, gouverneur de Samara», "the ministry of health in Beirut".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the noun at its head, or of the last name in a name
 * @param nameFirst index of the first token of the personal or proper name in it; -1 if there is none
 * @param nameEnd index after the last token of that name
 * @param title index of the noun that says what the bearer of the name is, in the phrase or its apposition; -1 if there is none
 * @param core index after the last token before any apposition or bracket
 */
record Phrase(int first, int end, int head, int nameFirst, int nameEnd, int title, int core) {
    boolean hasName() {
        return nameFirst >= 0;
    }
}
