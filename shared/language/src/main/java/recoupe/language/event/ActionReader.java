package recoupe.language.event;

import java.util.List;
import java.util.Set;
import recoupe.language.QuantityMention;
import recoupe.model.Action;

/** Tells what happened to a counted thing: from its own noun, from the words that govern it, from what was said before. */
final class ActionReader {
    private final ActionTable table;
    private final Kinds kinds;

    ActionReader(ActionTable table, Kinds kinds) {
        this.table = table;
        this.kinds = kinds;
    }

    /**
     * What happened, and how that was told.
     *
     * @param governor the word that decided; null if none did
     */
    record Happening(Action action, Governor governor, String rule, boolean certain) {}

    Happening read(QuantityMention quantity, List<Governor> governors) {
        Set<String> thing = kinds.of(quantity);
        if (thing.contains(Kinds.MONEY)) {
            return new Happening(Action.SPEND, null, "action.money", true);
        }
        Action always = table.own(thing, ActionTable.When.ALWAYS);
        if (always != null) {
            return new Happening(always, governors.isEmpty() ? null : governors.get(0), "action.counted-noun", true);
        }
        Happening told = told(governors, thing.isEmpty() ? kinds.guesses(quantity) : List.of(thing));
        if (told != null) {
            return told;
        }
        if (thing.contains(Kinds.MEASURE) || thing.contains(Kinds.AREA)) {
            return new Happening(Action.MEASURE, null, "action.measure", true);
        }
        Action byDefault = table.own(thing, ActionTable.When.DEFAULT);
        return byDefault == null
                ? new Happening(Action.OTHER, null, "action.unknown", false)
                : new Happening(byDefault, null, "action.default", false);
    }

    /** What the surest governor tells; of a launch only where no other tells of more («130 drones lancés … ont été abattus»). */
    private Happening told(List<Governor> governors, List<Set<String>> things) {
        Happening launched = null;
        for (Set<String> thing : things) {
            for (Governor governor : governors) {
                Action action = table.of(governor.lemma(), governor.word(), governor.role(), thing);
                if (action != null) {
                    Happening happening = new Happening(action, governor, "action." + governor.rule(), true);
                    if (action != Action.LAUNCH) {
                        return happening;
                    }
                    launched = launched == null ? happening : launched;
                }
            }
        }
        return launched;
    }
}
