package recoupe.language.time;

import java.util.List;

/** What one place of a pattern matched. */
sealed interface Capture {
    /** A word or number with the value that its table or its digits give. */
    record Value(int value) implements Capture {}

    /**
     * A phrase that another rule made.
     *
     * @param captures what that rule's own pattern captured; null where an optional place stayed empty
     */
    record Phrase(Rule rule, List<Capture> captures) implements Capture {}
}
