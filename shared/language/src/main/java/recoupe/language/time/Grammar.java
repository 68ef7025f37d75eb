package recoupe.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;

/**
 * The time expressions of one language as rules over words, read from {@code <language>/time_words.tsv} and {@code
 * <language>/time_rules.tsv}. Immutable once loaded.
 */
final class Grammar {
    private final Lexicon lexicon;
    private final Map<String, List<Rule>> byCategory = new LinkedHashMap<>();

    private Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads the tables of a language.
     *
     * @throws IllegalArgumentException naming file and line, if a rule cannot be read, names a class or category that does not exist,
     *     or starts with its own category
     */
    static Grammar load(Language language) {
        Grammar grammar = new Grammar(Lexicon.load(language));
        Map<Rule, Table.Row> rows = new HashMap<>();
        for (Table.Row row : Table.read(language, "time_rules")) {
            Rule rule = rule(row);
            rows.put(rule, row);
            grammar.byCategory
                    .computeIfAbsent(rule.category(), category -> new ArrayList<>())
                    .add(rule);
        }
        rows.forEach(grammar::check);
        return grammar;
    }

    private static Rule rule(Table.Row row) {
        try {
            return new Rule(
                    row.need("name"),
                    row.need("makes"),
                    Rule.pattern(row.need("pattern")),
                    Meaning.parse(row.need("meaning")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw row.bad(e.getMessage());
        }
    }

    private void check(Rule rule, Table.Row row) {
        boolean leading = true;
        for (Element element : rule.pattern()) {
            if (element instanceof Element.OfClass word && !lexicon.has(word.name())) {
                throw row.bad("no words of the class " + word.name());
            }
            if (element instanceof Element.Phrase phrase && !byCategory.containsKey(phrase.category())) {
                throw row.bad("no rule makes " + phrase.category());
            }
            if (leading
                    && element instanceof Element.Phrase phrase
                    && phrase.category().equals(rule.category())) {
                throw row.bad("the rule starts with its own category");
            }
            leading = leading && element.optional();
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Rule> rules(String category) {
        return byCategory.get(category);
    }

    /** Every category whose phrases are time expressions by themselves. */
    List<String> wholes() {
        return byCategory.entrySet().stream()
                .filter(entry -> entry.getValue().get(0).isWhole())
                .map(Map.Entry::getKey)
                .toList();
    }
}
