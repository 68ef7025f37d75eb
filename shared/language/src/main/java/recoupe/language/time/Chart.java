package recoupe.language.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * The phrases of a grammar in one text. Each category is tried once at each token, so the work grows with the text's length; no
 * phrase reaches over the end of a sentence.
 */
final class Chart {
    /** The class of the words that {@link Element.Figure.Kind#COUNT} takes besides figures. */
    static final String COUNTS = "count";

    private final Grammar grammar;
    private final Text text;
    private final Map<Cell, List<Match>> found = new HashMap<>();
    private int sentence;

    Chart(Grammar grammar, Text text) {
        this.grammar = grammar;
        this.text = text;
    }

    private record Cell(String category, int token) {}

    /** A phrase and the index after its last token. */
    record Match(Capture.Phrase phrase, int end) {}

    /** The longest time expression that starts at a token, of two the one whose rule stands first; null if there is none. */
    Match longest(int token) {
        Token first = text.token(token);
        if (first.sentence() != sentence) {
            found.clear();
            sentence = first.sentence();
        }
        Match best = null;
        for (String category : grammar.wholes(first)) {
            for (Match match : at(category, token)) {
                if (best == null || match.end() > best.end()) {
                    best = match;
                }
            }
        }
        return best;
    }

    /** One phrase of a category for each end that such phrases reach from a token. */
    private List<Match> at(String category, int token) {
        Cell cell = new Cell(category, token);
        List<Match> known = found.get(cell);
        if (known != null) {
            return known;
        }
        if (grammar.rules(category, text.token(token)).isEmpty()) {
            return List.of();
        }
        found.put(cell, List.of());
        List<Match> matches = new ArrayList<>(1);
        for (Rule rule : grammar.rules(category, text.token(token))) {
            extend(rule, 0, token, new Capture[rule.captures()], 0, token, matches);
        }
        found.put(cell, matches);
        return matches;
    }

    private void extend(
            Rule rule, int place, int token, Capture[] captures, int captured, int start, List<Match> matches) {
        if (place == rule.pattern().size()) {
            if (token > start && matches.stream().noneMatch(match -> match.end() == token)) {
                matches.add(new Match(new Capture.Phrase(rule, Arrays.asList(captures.clone())), token));
            }
            return;
        }
        Element element = rule.pattern().get(place);
        boolean capturing = element.captures();
        int after = capturing ? captured + 1 : captured;
        for (Step step : steps(element, token, start)) {
            if (capturing) {
                captures[captured] = step.capture();
            }
            extend(rule, place + 1, step.end(), captures, after, start, matches);
        }
        if (element.optional()) {
            if (capturing) {
                captures[captured] = null;
            }
            extend(rule, place + 1, token, captures, after, start, matches);
        }
    }

    /** One way to fill a place of a pattern. */
    private record Step(Capture capture, int end) {}

    private List<Step> steps(Element element, int at, int start) {
        Token token = text.at(at);
        boolean over = token == null || token.sentence() != text.token(start).sentence();
        if (element instanceof Element.Before before) {
            boolean stop = over || token.isPunctuation() || token.is(Pos.VERB);
            boolean met =
                    before.norms().isEmpty() ? stop : !over && before.norms().contains(token.norm());
            return met ? List.of(new Step(null, at)) : List.of();
        }
        if (over) {
            return List.of();
        }
        if (element instanceof Element.Words words) {
            return words.norms().contains(token.norm()) ? List.of(new Step(null, at + 1)) : List.of();
        }
        if (element instanceof Element.OfClass word) {
            return words(word.name(), at);
        }
        if (element instanceof Element.Figure figure) {
            Integer value = Figures.value(figure.kind(), token);
            if (value != null) {
                return List.of(new Step(new Capture.Value(value), at + 1));
            }
            return figure.kind() == Element.Figure.Kind.COUNT ? words(COUNTS, at) : List.of();
        }
        return at(((Element.Phrase) element).category(), at).stream()
                .map(match -> new Step(match.phrase(), match.end()))
                .toList();
    }

    private List<Step> words(String name, int at) {
        List<Lexicon.Form> forms = grammar.lexicon().at(text, at, name);
        return forms.isEmpty()
                ? List.of()
                : forms.stream()
                        .map(form -> new Step(new Capture.Value(form.value()), form.end()))
                        .toList();
    }
}
