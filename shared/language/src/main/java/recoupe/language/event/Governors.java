package recoupe.language.event;

import java.util.ArrayList;
import java.util.List;
import recoupe.language.TimeMention;
import recoupe.language.text.Text;

/** Finds the words that govern a counted thing, the surest first. Looks at one sentence only: linear in its length. */
final class Governors {
    /** How many nouns up a chain of complements is climbed: «la vague d'attaques de 343 drones». */
    private static final int CHAIN = 3;

    private final Describers describers;
    private final Clauses clauses;
    private final Complements complements;

    Governors(Text text, List<TimeMention> times, GoverningWords words) {
        this.describers = new Describers(text, words);
        this.clauses = new Clauses(text, words, describers);
        this.complements = new Complements(text, times, words, clauses);
    }

    List<Governor> of(Phrase phrase) {
        List<Governor> found = new ArrayList<>();
        if (phrase.end() == phrase.number()) {
            describers.around(phrase, found);
        }
        Phrase whole = phrase;
        for (int i = 0; i < CHAIN; i++) {
            Phrase outer = complements.complement(whole, found);
            if (outer == null) {
                break;
            }
            whole = outer;
        }
        whole = complements.coordinated(whole);
        clauses.relative(phrase, found);
        clauses.engaged(phrase, found);
        if (complements.isJoined(whole)) {
            describers.gapped(phrase, found);
        }
        if (complements.isAfterPreposition(whole)) {
            complements.prepositional(whole, found);
        } else if (clauses.isRightBehindVerb(whole)) {
            clauses.object(whole, found);
            clauses.subject(whole, found);
            clauses.raised(whole, found);
        } else {
            if (!clauses.endsRelative(whole)) {
                clauses.subject(whole, found);
            }
            clauses.object(whole, found);
            clauses.raised(whole, found);
        }
        describers.around(phrase, found);
        return found;
    }
}
