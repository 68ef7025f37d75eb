package recoupe.language.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule says that its words mean: a call of one of the {@link Meanings}, whose arguments are numbers, words and phrases that
 * the rule's pattern captured ({@code $1}, {@code $2}…), names of a {@link Unit}, or other calls: {@code between(date($1,$3), date($2,$3))}.
 */
sealed interface Meaning {
    /** A number or a unit written in the rule. */
    record Constant(int value) implements Meaning {}

    /** What the pattern captured at a place, counted from 0. */
    record Captured(int index) implements Meaning {}

    /** One of the {@link Meanings} with its arguments. */
    record Call(Meanings meaning, List<Meaning> arguments) implements Meaning {}

    /**
     * Reads the notation of the rule tables.
     *
     * @throws IllegalArgumentException if the text does not keep to it
     */
    static Meaning parse(String text) {
        Notation notation = new Notation(text);
        Meaning meaning = notation.meaning();
        notation.end();
        return meaning;
    }

    /** Reads one meaning from left to right. */
    final class Notation {
        private final String text;
        private int at;

        private Notation(String text) {
            this.text = text.replace(" ", "");
        }

        private Meaning meaning() {
            if (at < text.length() && text.charAt(at) == '$') {
                at++;
                return new Captured(Integer.parseInt(word()) - 1);
            }
            String word = word();
            if (!word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-')) {
                return new Constant(Integer.parseInt(word));
            }
            return skip('(')
                    ? new Call(Meanings.named(word), arguments())
                    : new Constant(Unit.named(word).number());
        }

        private List<Meaning> arguments() {
            List<Meaning> arguments = new ArrayList<>();
            while (!skip(')')) {
                if (!arguments.isEmpty() && !skip(',')) {
                    throw new IllegalArgumentException("a bracket stays open in " + text);
                }
                arguments.add(meaning());
            }
            return List.copyOf(arguments);
        }

        private String word() {
            int start = at;
            while (at < text.length() && "(),$".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private boolean skip(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private void end() {
            if (at < text.length()) {
                throw new IllegalArgumentException("cannot read " + text.substring(at) + " in " + text);
            }
        }
    }
}
