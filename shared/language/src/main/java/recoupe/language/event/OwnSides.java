package recoupe.language.event;

import java.util.Set;
import recoupe.language.text.Form;
import recoupe.language.text.Reading;
import recoupe.language.text.Text;
import recoupe.model.Action;
import recoupe.model.Counted;
import recoupe.model.Party;

/**
 * Tells whose weapons are counted where their noun does not say: those of whoever launched them («130 drones lancés par la Russie»,
 * «Kiev dit avoir tiré 40 missiles»).
 */
final class OwnSides {
    /** How many tokens after a counted thing the participle may stand that tells who launched it. */
    private static final int REACH = 4;

    private static final Set<String> WEAPON = Set.of("weapon");

    private final ActionTable table;
    private final ActorReader actors;

    OwnSides(ActionTable table, ActorReader actors) {
        this.table = table;
        this.actors = actors;
    }

    /** The counted thing with its side, where that can be told; else as it is. */
    Counted of(
            Text text,
            Surroundings surroundings,
            Phrase phrase,
            Counted counted,
            Set<String> thing,
            Action action,
            Party actor) {
        if (counted == null || counted.side() != null || !thing.contains("weapon")) {
            return counted;
        }
        Party launcher = action == Action.LAUNCH && actor != null ? actor : launcher(text, surroundings, phrase);
        return launcher == null || launcher.side() == null
                ? counted
                : new Counted(counted.text(), counted.lemma(), counted.type(), launcher.side());
    }

    private Party launcher(Text text, Surroundings surroundings, Phrase phrase) {
        for (int at = phrase.number(); at < phrase.end() + REACH && phrase.holds(at); at++) {
            for (Reading reading : text.token(at).readings()) {
                if (reading.form() == Form.PAST_PARTICIPLE
                        && table.of(reading.lemma(), Governor.Word.VERB, Role.PATIENT, WEAPON) == Action.LAUNCH) {
                    return actors.agent(text, surroundings, at + 1);
                }
            }
        }
        return null;
    }
}
