package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.model.Action;

/** Which action a word tells of the thing that it governs: {@code actions.tsv}; and which the thing tells by itself. */
final class ActionTable {
    private record Key(String lemma, Governor.Word word, Role role) {}

    private record Entry(List<String> counted, Action action) {}

    private record Own(String counted, Action action, boolean always) {}

    private final Map<Key, List<Entry>> entries = new HashMap<>();
    private final List<Own> own = new ArrayList<>();

    ActionTable(Language language, Kinds kinds) {
        for (Table.Row row : Table.read(language, "actions")) {
            Governor.Word word = Governor.Word.valueOf(row.need("word").toUpperCase(Locale.ROOT));
            Role role = Role.valueOf(row.need("role").toUpperCase(Locale.ROOT));
            List<String> counted = row.list("counted");
            counted.forEach(name -> kinds.check(row, name));
            Entry entry = new Entry(counted, action(row));
            for (String lemma : row.list("lemmas")) {
                entries.computeIfAbsent(new Key(lemma, word, role), k -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (Table.Row row : Table.common("thing-actions")) {
            kinds.check(row, row.need("counted"));
            own.add(new Own(row.need("counted"), action(row), row.need("when").equals("always")));
        }
    }

    private static Action action(Table.Row row) {
        try {
            return Action.of(row.need("action"));
        } catch (IllegalArgumentException e) {
            throw row.bad("no such action: " + row.get("action"));
        }
    }

    /** The action that a word tells of a thing in a role; null if it tells none. */
    Action of(String lemma, Governor.Word word, Role role, Set<String> thing) {
        for (Entry entry : entries.getOrDefault(new Key(lemma, word, role), List.of())) {
            for (String counted : entry.counted()) {
                if (counted.equals("*") || thing.contains(counted)) {
                    return entry.action();
                }
            }
        }
        return null;
    }

    /** The action that a thing tells by itself, whatever is said of it; null if none. */
    Action always(Set<String> thing) {
        return own(thing, true);
    }

    /** The action that a thing suggests where nothing else is said of it; null if none. */
    Action byDefault(Set<String> thing) {
        return own(thing, false);
    }

    private Action own(Set<String> thing, boolean always) {
        return own.stream()
                .filter(o -> o.always() == always && thing.contains(o.counted()))
                .map(Own::action)
                .findFirst()
                .orElse(null);
    }
}
