package recoupe.language.text;

/**
 * A verb with its auxiliaries, clitics, negation and the adverbs between them: «n'auraient pas été abattus», "had been shot".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param finite index of the token that carries the tense: the auxiliary, or the verb itself
 * @param main index of the verb that gives the meaning
 * @param form the form of the token that carries the tense; infinitive and participles for groups that are no clause of their own
 * @param passive voice
 * @param perfect a compound past: «a abattu», "had shot"
 * @param negated «ne … pas», "not", "never"
 * @param modal lemma of the modal verb that governs it (pouvoir, devoir, would, may…); null if none
 */
public record VerbGroup(
        int first,
        int end,
        int finite,
        int main,
        Form form,
        boolean passive,
        boolean perfect,
        boolean negated,
        String modal) {
    /** The group is the verb of a clause. */
    public boolean isFinite() {
        return form.isFinite();
    }
}
