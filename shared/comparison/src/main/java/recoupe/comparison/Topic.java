package recoupe.comparison;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Attribution;
import recoupe.model.Claim;

/** What a share, a price or a sum of money is about: the stems of the words around its number. */
final class Topic {
    private static final int STEM = 5;

    private Topic() {}

    /** The stems of the common words in the clause of a claim's number, without speaker, cue and names. */
    static Set<String> of(Claim claim) {
        if (claim.evidence() == null || claim.quantity() == null) {
            return Set.of();
        }
        Set<String> words = Names.words(clause(claim));
        Attribution said = claim.attribution();
        if (said != null) {
            words.removeAll(Names.words(said.cue()));
            if (said.speaker() != null) {
                words.removeAll(Names.words(said.speaker().text()));
            }
        }
        words.removeAll(Names.proper(claim.evidence().text()));
        Set<String> stems = new TreeSet<>();
        for (String word : words) {
            if (word.length() > STEM - 2 && Character.isLetter(word.charAt(0))) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return Collections.unmodifiableSet(stems);
    }

    /** The stretch of the evidence between the marks around the number. */
    private static String clause(Claim claim) {
        String text = claim.evidence().text();
        int at = Math.max(
                0,
                Math.min(
                        text.length(),
                        claim.quantity().start() - claim.evidence().start()));
        int end = Math.min(
                text.length(),
                at + Math.max(0, claim.quantity().end() - claim.quantity().start()));
        int from = at;
        while (from > 0 && !isBreak(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && !isBreak(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        boolean inNumber = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return ",;:()–—".indexOf(c) >= 0 && !inNumber;
    }
}
