package recoupe.language.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.TimeMention;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * The time expressions of a text and the days that they mean. Immutable and safe for threads.
 *
 * <p>Expressions are found by the {@link Grammar} of the language, the longest at each place; their days are then told from left to
 * right, since some of them («la veille», «ce jour-là») depend on the day that the text spoke of before.
 */
public final class TimeFinder {
    /** Sentences after which a day that the text spoke of is no longer in focus. */
    private static final int FOCUS_SENTENCES = 3;

    private final Grammar grammar;
    private final Outlooks outlooks;

    public TimeFinder(Language language) {
        this.grammar = Grammar.load(language);
        this.outlooks = new Outlooks(grammar.lexicon());
    }

    private record Found(Capture.Phrase phrase, int first, int end) {}

    /**
     * The time expressions in the order of the text; none overlaps another.
     *
     * @param published the day on which the article came out, the anchor of «hier» and «lundi»; null if unknown: then only expressions
     *     that name their year are resolved
     */
    public List<TimeMention> find(Text text, LocalDate published) {
        List<Found> found = expressions(text);
        Map<MonthDay, Integer> years = years(found);
        List<TimeMention> mentions = new ArrayList<>(found.size());
        LocalDate focus = null;
        int focusSentence = 0;
        for (Found f : found) {
            int sentence = text.token(f.first()).sentence();
            LocalDate inFocus = sentence - focusSentence <= FOCUS_SENTENCES ? focus : null;
            Situation situation = new Situation(published, inFocus, outlooks.of(text, f.first(), f.end()), years);
            Window window = Arguments.of(f.phrase(), situation);
            mentions.add(mention(text, f, window));
            if (window.isResolved() && window.isDay() && !isAttribute(text, f.first())) {
                focus = window.to();
                focusSentence = sentence;
            }
        }
        return List.copyOf(mentions);
    }

    private List<Found> expressions(Text text) {
        Chart chart = new Chart(grammar, text);
        List<Found> found = new ArrayList<>();
        int token = 0;
        while (token < text.tokens().size()) {
            Chart.Match match = chart.longest(token);
            if (match != null && !match.phrase().rule().isNone()) {
                found.add(new Found(match.phrase(), token, match.end()));
            }
            token = match == null ? token + 1 : match.end();
        }
        return found;
    }

    /** The years that the text gives to its own dates; a date to which it gives two of them is left out. */
    private static Map<MonthDay, Integer> years(List<Found> found) {
        Situation nowhere = new Situation(null, null, Outlook.OPEN, Map.of());
        Map<MonthDay, Set<Integer>> told = new HashMap<>();
        for (Found f : found) {
            Window window = Arguments.of(f.phrase(), nowhere);
            if (window.isResolved() && window.isDay()) {
                for (LocalDate day : Set.copyOf(List.of(window.from(), window.to()))) {
                    told.computeIfAbsent(MonthDay.from(day), date -> new HashSet<>())
                            .add(day.getYear());
                }
            }
        }
        Map<MonthDay, Integer> years = new HashMap<>();
        told.forEach((date, some) -> {
            if (some.size() == 1) {
                years.put(date, some.iterator().next());
            }
        });
        return years;
    }

    private static TimeMention mention(Text text, Found f, Window window) {
        return new TimeMention(
                text.token(f.first()).start(),
                text.token(f.end() - 1).end(),
                text.words(f.first(), f.end()),
                window.from(),
                window.to(),
                window.granularity(),
                names(f.phrase()));
    }

    /** The names of the rules that made a phrase, the widest first. */
    private static List<String> names(Capture.Phrase phrase) {
        Set<String> names = new LinkedHashSet<>();
        collect(phrase, names);
        return List.copyOf(names);
    }

    private static void collect(Capture.Phrase phrase, Set<String> names) {
        names.add(phrase.rule().name());
        for (Capture capture : phrase.captures()) {
            if (capture instanceof Capture.Phrase inner) {
                collect(inner, names);
            }
        }
    }

    /** The expression only tells which thing is meant («le bilan du 7 juillet», «la guerre commencée le 13 juin»). */
    private static boolean isAttribute(Text text, int first) {
        Token before = text.at(first - 1);
        if (before == null || before.sentence() != text.token(first).sentence()) {
            return false;
        }
        if (before.is(Form.PAST_PARTICIPLE)) {
            Token noun = text.at(before.index() - 1);
            return noun != null && (noun.is(Pos.NOUN) || noun.is(Pos.PROPER));
        }
        return before.is("de") || before.is("du") || before.is("d'") || before.is("of");
    }
}
