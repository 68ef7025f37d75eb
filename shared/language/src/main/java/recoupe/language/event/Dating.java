package recoupe.language.event;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import recoupe.language.Statement;
import recoupe.language.TimeMention;
import recoupe.language.text.Text;
import recoupe.model.TimeSpan;

/**
 * Chooses when a claim holds: the nearest time of its own sentence, else the last day or night that the text before it tells, else
 * the article's first. The time of saying something gives way to the time of what is said.
 */
final class Dating {
    /** How many tokens before a period the superlative may stand that compares with it. */
    private static final int COMPARED = 7;

    /** The longest stretch, in days, that carries over to later sentences: a night or a weekend, not «depuis janvier». */
    private static final int MOMENT = 3;

    /** How many paragraphs back a day or a night carries over. */
    private static final int PARAGRAPHS = 1;

    private final Text text;
    private final Surroundings surroundings;
    private final Set<String> superlatives;
    private final BySentence<TimeMention> times;
    private final BySentence<TimeMention> events;
    private final TimeMention first;

    Dating(ClaimReader.Layers layers, Surroundings surroundings, Set<String> superlatives) {
        this.text = layers.text();
        this.surroundings = surroundings;
        this.superlatives = superlatives;
        List<TimeMention> resolved = layers.times().stream()
                .filter(t -> t.from() != null && !isComparison(t))
                .toList();
        List<TimeMention> moments = resolved.stream().filter(Dating::isMoment).toList();
        List<TimeMention> told = moments.stream()
                .filter(t -> !surroundings.isOfSaying(t.start()))
                .toList();
        this.times = BySentence.of(text, resolved, TimeMention::start);
        this.events = BySentence.of(text, told, TimeMention::start);
        this.first = !told.isEmpty() ? told.get(0) : moments.isEmpty() ? null : moments.get(0);
    }

    /** The time of a claim; null if none is told that can be resolved. */
    Chosen<TimeMention> of(Phrase phrase, int quantity, Statement statement) {
        TimeMention near = surroundings.nearest(
                quantity,
                phrase,
                times.in(phrase.sentence()),
                TimeMention::start,
                TimeMention::end,
                t -> Surroundings.saying(statement, t.start()));
        if (near != null) {
            return new Chosen<>(near, "time.sentence");
        }
        TimeMention before = events.lastBefore(phrase.sentence(), PARAGRAPHS, t -> true);
        if (before != null) {
            return new Chosen<>(before, "time.paragraph");
        }
        return first == null || first.start() > phrase.sentence().end() ? null : new Chosen<>(first, "time.article");
    }

    private static boolean isMoment(TimeMention time) {
        return time.to() != null && ChronoUnit.DAYS.between(time.from(), time.to()) < MOMENT;
    }

    /** «un record depuis 2022»: the period with which a superlative compares is no window of a claim. */
    private boolean isComparison(TimeMention time) {
        if (time.granularity() != TimeSpan.Granularity.PERIOD) {
            return false;
        }
        int start = text.tokenAt(time.start());
        for (int at = start - 1; at >= 0 && at >= start - COMPARED; at--) {
            if (superlatives.contains(text.token(at).norm())) {
                return text.token(at).sentence() == text.token(start).sentence();
            }
        }
        return false;
    }
}
