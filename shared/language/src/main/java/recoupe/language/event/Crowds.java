package recoupe.language.event;

import java.util.Set;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Action;

/**
 * Whether a text tells of crowds: there, people of whom nothing else is said took part («17.000 personnes pour la police»). It does
 * where the sentence names a march, a rally or the like, or the whole text does so several times.
 */
final class Crowds {
    /** How often a text must name a crowd to be about one. */
    private static final int OFTEN = 3;

    private static final Set<String> PEOPLE = Set.of("person");

    private final Text text;
    private final ActionTable table;
    private final boolean everywhere;

    Crowds(Text text, ActionTable table) {
        this.text = text;
        this.table = table;
        this.everywhere =
                text.tokens().stream().filter(this::isCrowd).limit(OFTEN).count() == OFTEN;
    }

    private boolean isCrowd(Token token) {
        return token.is(Pos.NOUN)
                && table.of(token.lemma(), Governor.Word.NOUN, Role.COMPLEMENT, PEOPLE) == Action.ATTEND;
    }

    boolean at(Phrase phrase) {
        return everywhere
                || text
                        .tokens()
                        .subList(
                                phrase.sentence().firstToken(),
                                phrase.sentence().endToken())
                        .stream()
                        .anyMatch(this::isCrowd);
    }
}
