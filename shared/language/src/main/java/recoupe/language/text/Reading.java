package recoupe.language.text;

/**
 * One way to read a word.
 *
 * @param lemma dictionary form, lower case but for proper nouns
 * @param form the verb's form; {@link Form#NONE} for other words
 * @param gender 'm', 'f' or '-' where it is open
 * @param number 's', 'p' or '-' where it is open
 * @param person 1 to 3; 0 where it is open
 */
public record Reading(String lemma, Pos pos, Form form, char gender, char number, int person) {
    /** A reading without inflection. */
    public static Reading of(String lemma, Pos pos) {
        return new Reading(lemma, pos, Form.NONE, '-', '-', 0);
    }
}
