package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import recoupe.language.Mention;
import recoupe.language.QuantityMention;
import recoupe.language.Statement;
import recoupe.language.text.Text;

/** What stands around the claims of one text: statements and quantities by sentence, parts by their whole. */
final class Surroundings {
    /** What a mention ahead of the claim costs more than one after it, in characters. */
    private static final int AHEAD = 25;

    /** What a clause boundary or another quantity between the two costs, in characters. */
    private static final int BOUNDARY = 60;

    /** What a comma between the two costs, in characters. */
    private static final int COMMA = 30;

    /** What a mention outside the words that are said costs, in characters: it tells when and where they were said. */
    private static final int SAYING = 120;

    /** How far from a claim, in characters, the place or time of its own sentence may stand. */
    private static final int FAR = 600;

    private final Text text;
    private final BySentence<Statement> statements;
    private final BySentence<Mention> mentions;
    private final List<QuantityMention> quantities;
    private final Map<Integer, List<QuantityMention>> parts = new HashMap<>();

    Surroundings(ClaimReader.Layers layers) {
        this.text = layers.text();
        this.statements = BySentence.of(text, layers.statements(), Surroundings::first, Surroundings::last);
        this.mentions = BySentence.of(text, layers.mentions(), Mention::start);
        this.quantities = layers.quantities();
        for (QuantityMention quantity : layers.quantities()) {
            if (quantity.whole() >= 0) {
                parts.computeIfAbsent(quantity.whole(), w -> new ArrayList<>()).add(quantity);
            }
        }
    }

    private static int first(Statement statement) {
        return statement.content().stream().mapToInt(c -> c.start()).reduce(statement.start(), Math::min);
    }

    private static int last(Statement statement) {
        return Math.max(
                first(statement),
                statement.content().stream().mapToInt(c -> c.end() - 1).reduce(statement.end() - 1, Math::max));
    }

    /** The statements that may say what stands at an offset. */
    List<Statement> statementsAt(int offset) {
        return statements.at(offset);
    }

    /** Who is named in the sentence of an offset. */
    List<Mention> mentionsAt(int offset) {
        return mentions.at(offset);
    }

    /** The quantities that count parts of the one at an index. */
    List<QuantityMention> partsOf(int whole) {
        return parts.getOrDefault(whole, List.of());
    }

    static boolean vouches(Statement statement, int offset) {
        return statement.content().stream().anyMatch(c -> c.contains(offset));
    }

    /** The statement with the shortest content that holds an offset; null if none does. */
    Statement innermost(int offset) {
        Statement best = null;
        int least = Integer.MAX_VALUE;
        for (Statement statement : statementsAt(offset)) {
            int length = statement.content().stream()
                    .mapToInt(c -> c.end() - c.start())
                    .sum();
            if (length < least && vouches(statement, offset)) {
                least = length;
                best = statement;
            }
        }
        return best;
    }

    /** The time of saying something: in a statement but not in what it says, or right after the word that says it. */
    boolean isOfSaying(int offset) {
        List<Statement> here = statementsAt(offset);
        boolean afterCue = here.stream()
                .anyMatch(s -> s.cue() != null
                        && s.cue().start() <= offset
                        && offset <= s.cue().end() + 1);
        return afterCue
                || here.stream().anyMatch(s -> s.start() <= offset && offset < s.end())
                        && here.stream().noneMatch(s -> vouches(s, offset));
    }

    /** What a mention costs that stands outside the words that are said. */
    static int saying(Statement statement, int offset) {
        return statement == null || vouches(statement, offset) ? 0 : SAYING;
    }

    /**
     * The one of a sentence's mentions that costs least; null if there is none.
     *
     * @param quantity index of the claim's quantity, which the phrase is about
     */
    <T> T nearest(
            int quantity,
            Phrase phrase,
            List<T> mentions,
            ToIntFunction<T> start,
            ToIntFunction<T> end,
            ToIntFunction<T> extra) {
        int from = text.token(phrase.first()).start();
        int to = text.token(phrase.end() - 1).end();
        T best = null;
        int least = Integer.MAX_VALUE;
        for (T mention : mentions) {
            int s = start.applyAsInt(mention);
            int ahead = from - end.applyAsInt(mention);
            if (Math.max(ahead, s - to) > FAR) {
                continue;
            }
            int cost = s >= from ? Math.max(0, s - to) : ahead <= 1 ? 0 : ahead + AHEAD;
            cost += s >= from ? boundaries(quantity, to, s) : boundaries(quantity, end.applyAsInt(mention), from);
            cost += extra.applyAsInt(mention);
            if (cost < least) {
                least = cost;
                best = mention;
            }
        }
        return best;
    }

    /** What stands between the claim and a mention: other quantities and the marks that part clauses. */
    private int boundaries(int quantity, int from, int to) {
        int cost = 0;
        for (int i = quantity + 1; i < quantities.size() && quantities.get(i).start() < to; i++) {
            cost += quantities.get(i).start() >= from && quantities.get(i).end() <= to ? BOUNDARY : 0;
        }
        for (int i = quantity - 1; i >= 0 && quantities.get(i).end() > from; i--) {
            cost += quantities.get(i).start() >= from && quantities.get(i).end() <= to ? BOUNDARY : 0;
        }
        for (int i = from; i < to; i++) {
            char c = text.content().charAt(i);
            if (c == ';' || c == ':') {
                cost += BOUNDARY;
            } else if (c == ',') {
                cost += COMMA;
            }
        }
        return cost;
    }
}
