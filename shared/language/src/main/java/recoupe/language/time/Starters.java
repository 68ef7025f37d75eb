package recoupe.language.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a rule can start with, so that most rules need not be tried at most words.
 *
 * @param norms words in lower case
 * @param figures a word that starts with a figure can start it too
 */
record Starters(Set<String> norms, boolean figures) {
    /** Tells the starters of the rules of a grammar, each category once. */
    static final class Finder {
        private final Map<String, List<Rule>> rules;
        private final Lexicon lexicon;
        private final Map<String, Starters> known = new HashMap<>();

        Finder(Map<String, List<Rule>> rules, Lexicon lexicon) {
            this.rules = rules;
            this.lexicon = lexicon;
        }

        Starters of(Rule rule) {
            Set<String> norms = new HashSet<>();
            boolean figures = false;
            for (Element element : rule.pattern()) {
                Starters starters = of(element);
                norms.addAll(starters.norms());
                figures |= starters.figures();
                if (!element.optional()) {
                    break;
                }
            }
            return new Starters(norms, figures);
        }

        private Starters of(Element element) {
            if (element instanceof Element.Words words) {
                return new Starters(words.norms(), false);
            }
            if (element instanceof Element.OfClass word) {
                Set<String> norms = lexicon.firstWords(word.name());
                return new Starters(norms, norms.stream().anyMatch(norm -> Character.isDigit(norm.charAt(0))));
            }
            if (element instanceof Element.Figure figure) {
                boolean count = figure.kind() == Element.Figure.Kind.COUNT;
                return new Starters(count ? lexicon.firstWords(Chart.COUNTS) : Set.of(), true);
            }
            return element instanceof Element.Phrase phrase ? of(phrase.category()) : new Starters(Set.of(), false);
        }

        private Starters of(String category) {
            Starters starters = known.get(category);
            if (starters == null) {
                known.put(category, new Starters(Set.of(), false));
                Set<String> norms = new HashSet<>();
                boolean figures = false;
                for (Rule rule : rules.get(category)) {
                    Starters some = of(rule);
                    norms.addAll(some.norms());
                    figures |= some.figures();
                }
                starters = new Starters(norms, figures);
                known.put(category, starters);
            }
            return starters;
        }
    }
}
