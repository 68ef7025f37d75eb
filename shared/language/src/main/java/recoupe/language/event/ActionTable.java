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

    private record Own(String counted, Action action, When when) {}

    /** Where a thing tells by itself what happened to it. */
    enum When {
        ALWAYS,
        DEFAULT,
        CROWD
    }

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
            own.add(new Own(
                    row.need("counted"),
                    action(row),
                    When.valueOf(row.need("when").toUpperCase(Locale.ROOT))));
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

    /** The action that a thing tells by itself; null if none. */
    Action own(Set<String> thing, When when) {
        return own.stream()
                .filter(o -> o.when() == when && thing.contains(o.counted()))
                .map(Own::action)
                .findFirst()
                .orElse(null);
    }
}
