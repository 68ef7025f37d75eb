package recoupe.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Token;

/**
 * The time expressions of one language as rules over words, read from {@code <language>/time_words.tsv} and {@code
 * <language>/time_rules.tsv}. Immutable once loaded.
 */
final class Grammar {
    private final Lexicon lexicon;
    private final Map<String, List<Rule>> byCategory = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Rule>>> byWord = new HashMap<>();
    private final Map<String, List<Rule>> byFigure = new HashMap<>();
    private final Map<String, Set<String>> wholesByWord = new HashMap<>();
    private final Set<String> wholesByFigure = new LinkedHashSet<>();

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
        grammar.index();
        return grammar;
    }

    private void index() {
        Starters.Finder finder = new Starters.Finder(byCategory, lexicon);
        for (List<Rule> rules : byCategory.values()) {
            rules.forEach(rule -> index(rule, finder.of(rule)));
        }
    }

    private void index(Rule rule, Starters starters) {
        for (String norm : starters.norms()) {
            byWord.computeIfAbsent(rule.category(), category -> new HashMap<>())
                    .computeIfAbsent(norm, word -> new ArrayList<>())
                    .add(rule);
            if (rule.isWhole()) {
                wholesByWord
                        .computeIfAbsent(norm, word -> new LinkedHashSet<>())
                        .add(rule.category());
            }
        }
        if (starters.figures()) {
            byFigure.computeIfAbsent(rule.category(), category -> new ArrayList<>())
                    .add(rule);
            if (rule.isWhole()) {
                wholesByFigure.add(rule.category());
            }
        }
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

    /** The rules of a category that can start at a token, in the order of the table. */
    List<Rule> rules(String category, Token token) {
        return token.isDigits()
                ? byFigure.getOrDefault(category, List.of())
                : byWord.getOrDefault(category, Map.of()).getOrDefault(token.norm(), List.of());
    }

    /** The categories that can start at a token and are time expressions by themselves, in the order of the table. */
    Set<String> wholes(Token token) {
        return token.isDigits() ? wholesByFigure : wholesByWord.getOrDefault(token.norm(), Set.of());
    }
}
