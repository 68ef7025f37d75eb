package recoupe.language.event;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.QuantityMention;
import recoupe.language.Sentence;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.language.text.Text;
import recoupe.model.Speaker;
import recoupe.model.TimeSpan;

/**
 * Chooses where and when a claim holds: the nearest place and time of its own sentence, those after it before those ahead of it and
 * those within its clause before all others; else what the sentences before it say; else the scene of the whole article.
 */
final class Circumstances {
    /** What a mention ahead of the claim costs more than one after it, in characters. */
    private static final int AHEAD = 25;

    /** What a clause boundary between the two costs, in characters. */
    private static final int BOUNDARY = 60;

    /** What a comma between the two costs, in characters. */
    private static final int COMMA = 30;

    /** What a place within the speaker's name costs, in characters. */
    private static final int SPEAKER = 50;

    /** How far from a part, in characters, a place is still the part's own. */
    private static final int CLOSE = 40;

    /** How many sentences open an article: a place named there may be the scene of all of it. */
    private static final int OPENING = 3;

    /** What a mention outside the words that are said costs, in characters: it tells when and where they were said. */
    private static final int SAYING = 120;

    /** How many tokens before a period the superlative may stand that compares with it. */
    private static final int COMPARED = 7;

    /** The longest stretch, in days, that carries over to later sentences: a night or a weekend, not «depuis janvier». */
    private static final int MOMENT = 3;

    private final Set<String> superlatives;
    private final Text text;
    private final List<PlaceMention> places;
    private final List<TimeMention> times;
    private final List<QuantityMention> quantities;
    private final List<Statement> statements;

    Circumstances(ClaimReader.Layers layers, Set<String> superlatives) {
        this.text = layers.text();
        this.places = layers.places();
        this.times = layers.times();
        this.quantities = layers.quantities();
        this.statements = layers.statements();
        this.superlatives = superlatives;
    }

    /** A mention chosen, and by which rule. */
    record Chosen<T>(T mention, String rule) {}

    /**
     * The place of a claim; null if the article names none. A place within the speaker's name is the last choice of a sentence («le
     * maire de Lyon compte 12 blessés»), and none at all where the speaker is a country or its seat of power.
     *
     * @param quantity index of the claim's quantity
     * @param statement who says it; null in the article's own voice
     */
    Chosen<PlaceMention> place(Phrase phrase, int quantity, Statement statement) {
        Mention speaker = statement == null ? null : statement.speaker();
        List<PlaceMention> candidates = places.stream()
                .filter(p -> !isSide(p))
                .filter(p -> !isOfPart(p, quantity)
                        && !(phrase.sentence().start() <= p.start()
                                && p.start() < phrase.sentence().end()
                                && quantities.get(quantity).countedSpan() != null
                                && isSaidByOthers(p.start(), statement)))
                .toList();
        PlaceMention near = nearest(
                phrase,
                candidates,
                PlaceMention::start,
                PlaceMention::end,
                p -> speaker != null && within(p, speaker) ? SPEAKER : saying(statement, p.start()));
        if (near != null) {
            return new Chosen<>(near, "place.sentence");
        }
        PlaceMention before = before(phrase.sentence(), candidates, PlaceMention::start, 0);
        if (before != null) {
            return new Chosen<>(before, "place.paragraph");
        }
        PlaceMention scene = scene();
        return scene == null ? null : new Chosen<>(scene, "place.scene");
    }

    /** «44 drones, dont sept au-dessus de la Crimée»: what follows a part closely is where the part was, not the whole. */
    private boolean isOfPart(PlaceMention place, int whole) {
        return quantities.stream()
                .anyMatch(part -> part.whole() == whole
                        && part.start() > quantities.get(whole).start()
                        && part.end() <= place.start()
                        && place.start() - part.end() <= CLOSE
                        && text.content().substring(part.end(), place.start()).indexOf(',') < 0);
    }

    /** What another speaker says, and this one does not, places no claim of this one. */
    private boolean isSaidByOthers(int offset, Statement own) {
        return own != null
                && !ClaimReader.vouches(own, offset)
                && statements.stream().anyMatch(s -> s != own && ClaimReader.vouches(s, offset) && !same(s, own));
    }

    private static boolean same(Statement a, Statement b) {
        return a.speaker() != null
                && b.speaker() != null
                && Objects.equals(a.speaker().name(), b.speaker().name());
    }

    /** «Moscou affirme»: the seat of a power that speaks is no place. */
    private boolean isSide(PlaceMention place) {
        return statements.stream()
                .map(Statement::speaker)
                .anyMatch(s -> s != null && s.kind() == Speaker.Kind.SIDE && within(place, s));
    }

    private static boolean within(PlaceMention place, Mention speaker) {
        return place.start() >= speaker.start() && place.end() <= speaker.end();
    }

    /** What a mention costs that stands outside the words that are said. */
    private static int saying(Statement statement, int offset) {
        return statement == null || ClaimReader.vouches(statement, offset) ? 0 : SAYING;
    }

    /**
     * The time of a claim; null if the article names none that can be resolved. Only days and nights carry over to later
     * sentences: a period («depuis janvier») holds for its own sentence.
     */
    Chosen<TimeMention> time(Phrase phrase, Statement statement) {
        List<TimeMention> resolved =
                times.stream().filter(t -> t.from() != null && !isComparison(t)).toList();
        TimeMention near =
                nearest(phrase, resolved, TimeMention::start, TimeMention::end, t -> saying(statement, t.start()));
        if (near != null) {
            return new Chosen<>(near, "time.sentence");
        }
        List<TimeMention> days =
                resolved.stream().filter(Circumstances::isMoment).toList();
        List<TimeMention> events =
                days.stream().filter(t -> !isOfSaying(t.start())).toList();
        TimeMention before = before(phrase.sentence(), events, TimeMention::start, 1);
        if (before != null) {
            return new Chosen<>(before, "time.paragraph");
        }
        List<TimeMention> known = events.isEmpty() ? days : events;
        TimeMention first = known.isEmpty() ? null : known.get(0);
        return first == null || first.start() > phrase.sentence().end() ? null : new Chosen<>(first, "time.article");
    }

    private static boolean isMoment(TimeMention time) {
        return time.to() != null && ChronoUnit.DAYS.between(time.from(), time.to()) < MOMENT;
    }

    /** The time of saying something: in a statement but not in what it says, or right after the word that says it. */
    private boolean isOfSaying(int offset) {
        boolean afterCue = statements.stream()
                .anyMatch(s -> s.cue() != null
                        && s.cue().start() <= offset
                        && offset <= s.cue().end() + 1);
        return afterCue
                || statements.stream().anyMatch(s -> s.start() <= offset && offset < s.end())
                        && statements.stream().noneMatch(s -> ClaimReader.vouches(s, offset));
    }

    /** «un record depuis 2022»: the period with which a superlative compares is no window of a claim. */
    private boolean isComparison(TimeMention time) {
        if (time.granularity() != TimeSpan.Granularity.PERIOD) {
            return false;
        }
        int first = text.tokenAt(time.start());
        for (int at = first - 1; at >= 0 && at >= first - COMPARED; at--) {
            if (superlatives.contains(text.token(at).norm())) {
                return text.token(at).sentence() == text.token(first).sentence();
            }
        }
        return false;
    }

    /** The mention of the phrase's sentence that costs least; null if there is none. */
    private <T> T nearest(
            Phrase phrase, List<T> mentions, ToIntFunction<T> start, ToIntFunction<T> end, ToIntFunction<T> extra) {
        Sentence sentence = phrase.sentence();
        int from = text.token(phrase.first()).start();
        int to = text.token(phrase.end() - 1).end();
        T best = null;
        int least = Integer.MAX_VALUE;
        for (T mention : mentions) {
            int s = start.applyAsInt(mention);
            if (s < sentence.start() || s >= sentence.end()) {
                continue;
            }
            int ahead = from - end.applyAsInt(mention);
            int cost = s >= from ? Math.max(0, s - to) : ahead <= 1 ? 0 : ahead + AHEAD;
            cost += s >= from ? boundaries(to, s) : boundaries(end.applyAsInt(mention), from);
            cost += extra.applyAsInt(mention);
            if (cost < least) {
                least = cost;
                best = mention;
            }
        }
        return best;
    }

    /** The last mention before the claim in its paragraph or some before it; null if there is none. */
    private <T> T before(Sentence sentence, List<T> mentions, ToIntFunction<T> start, int paragraphs) {
        for (int i = sentence.index() - 1;
                i >= 0 && text.sentences().get(i).paragraph() >= sentence.paragraph() - paragraphs;
                i--) {
            T last = lastIn(text.sentences().get(i), mentions, start);
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** The scene of the whole article: of the places of its opening the only one, or the one that it names most; null if none. */
    private PlaceMention scene() {
        int end = text.sentences()
                .get(Math.min(OPENING, text.sentences().size()) - 1)
                .end();
        List<PlaceMention> opening =
                places.stream().filter(p -> p.start() < end).toList();
        boolean alone = opening.stream().map(Circumstances::identity).distinct().count() == 1;
        Map<String, Long> named =
                places.stream().collect(Collectors.groupingBy(Circumstances::identity, Collectors.counting()));
        return opening.stream()
                .filter(p -> alone || named.get(identity(p)) > 1)
                .max(Comparator.comparing((PlaceMention p) -> named.get(identity(p)))
                        .thenComparing(PlaceMention::start, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static String identity(PlaceMention place) {
        return place.id() == null ? place.text() : place.id();
    }

    private static <T> T lastIn(Sentence sentence, List<T> mentions, ToIntFunction<T> start) {
        T last = null;
        for (T mention : mentions) {
            int s = start.applyAsInt(mention);
            if (s >= sentence.start() && s < sentence.end()) {
                last = mention;
            }
        }
        return last;
    }

    /** What stands between the claim and a mention: other quantities and the marks that part clauses. */
    private int boundaries(int from, int to) {
        int cost = 0;
        for (QuantityMention other : quantities) {
            if (other.start() >= from && other.end() <= to) {
                cost += BOUNDARY;
            }
        }
        for (int i = from; i < to && i < text.content().length(); i++) {
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
