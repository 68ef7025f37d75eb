package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.model.Action;

/** Tells what happened finer than the action does, by the counted noun, the governing word or the words beside: {@code kinds.tsv}. */
final class KindReader {
    /** How many tokens before and after the number its words may stand. */
    private static final int BEFORE = 10;

    private static final int AFTER = 6;

    private record Kind(String name, Set<String> actions) {
        boolean fits(Action action) {
            return actions.contains("*") || actions.contains(action.code());
        }
    }

    private final Map<String, List<Kind>> counted = new HashMap<>();
    private final Map<String, List<Kind>> governors = new HashMap<>();
    private final Sequences<Kind> near = new Sequences<>();

    KindReader(Language language) {
        for (Table.Row row : Table.read(language, "kinds")) {
            Kind kind = new Kind(row.need("kind"), new HashSet<>(row.list("actions")));
            for (String words : row.list("words")) {
                switch (row.need("source")) {
                    case "counted" ->
                        counted.computeIfAbsent(words, k -> new ArrayList<>()).add(kind);
                    case "governor" ->
                        governors.computeIfAbsent(words, k -> new ArrayList<>()).add(kind);
                    case "near" -> near.put(words, kind);
                    default -> throw row.bad("no such source: " + row.get("source"));
                }
            }
        }
    }

    /** The kind of what happened to a quantity's thing; null where the action says it all. */
    String of(Text text, List<QuantityMention> quantities, int index, Phrase phrase, ActionReader.Happening happening) {
        QuantityMention quantity = quantities.get(index);
        Action action = happening.action();
        String beside = beside(text, quantities, index, phrase, action);
        if (beside != null) {
            return beside;
        }
        String lemma = quantity.counted() == null ? null : quantity.counted().lemma();
        String told = lemma == null ? null : first(counted.get(lemma.toLowerCase(Locale.ROOT)), action);
        boolean governed = told == null && happening.governor() != null;
        return governed ? first(governors.get(happening.governor().lemma()), action) : told;
    }

    private static String first(List<Kind> kinds, Action action) {
        return kinds == null
                ? null
                : kinds.stream()
                        .filter(k -> k.fits(action))
                        .map(Kind::name)
                        .findFirst()
                        .orElse(null);
    }

    private String beside(Text text, List<QuantityMention> quantities, int index, Phrase phrase, Action action) {
        int from = Math.max(phrase.sentence().firstToken(), phrase.first() - BEFORE);
        int to = Math.min(phrase.sentence().endToken(), phrase.end() + AFTER);
        if (index > 0) {
            from = Math.max(from, Phrase.of(text, quantities.get(index - 1)).end());
        }
        if (index + 1 < quantities.size()) {
            to = Math.min(to, quantities.get(index + 1).firstToken());
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            if (i >= phrase.end() && partsClauses(text, i)) {
                break;
            }
            for (Sequences.Found<Kind> found : near.at(text, i)) {
                int distance = i < phrase.first() ? phrase.first() - i : Math.max(0, i - phrase.end());
                if (found.end() <= to && found.value().fits(action) && distance < least) {
                    least = distance;
                    best = found.value().name();
                }
            }
        }
        return best;
    }

    /** What follows a mark or «et» behind the number is about something else. */
    private static boolean partsClauses(Text text, int at) {
        return text.token(at).isPunctuation() || text.token(at).is(Pos.CONJUNCTION);
    }
}
