package recoupe.language.event;

import java.util.List;
import java.util.function.ToIntFunction;
import recoupe.language.PlaceMention;
import recoupe.language.QuantityMention;
import recoupe.language.Sentence;
import recoupe.language.Span;
import recoupe.language.TimeMention;
import recoupe.language.text.Text;

/**
 * Chooses where and when a claim holds: the nearest place and time of its own sentence, those after it before those ahead of it and
 * those within its clause before all others; else what the sentences before it in the same paragraph say; else what the article's
 * opening says.
 */
final class Circumstances {
    /** What a mention ahead of the claim costs more than one after it, in characters. */
    private static final int AHEAD = 25;

    /** What a clause boundary between the two costs, in characters. */
    private static final int BOUNDARY = 60;

    private final Text text;
    private final List<PlaceMention> places;
    private final List<TimeMention> times;
    private final List<QuantityMention> quantities;

    Circumstances(Text text, List<PlaceMention> places, List<TimeMention> times, List<QuantityMention> quantities) {
        this.text = text;
        this.places = places;
        this.times = times;
        this.quantities = quantities;
    }

    /** A mention chosen, and by which rule. */
    record Chosen<T>(T mention, String rule) {}

    /**
     * The place of a claim; null if the article names none.
     *
     * @param speaker where the speaker is named: a place within that name is no place of the claim; null without speaker
     */
    Chosen<PlaceMention> place(Phrase phrase, Span speaker) {
        List<PlaceMention> candidates = places.stream()
                .filter(p -> speaker == null || !speaker.overlaps(p.start(), p.end()))
                .toList();
        return choose(phrase, candidates, PlaceMention::start, PlaceMention::end, "place");
    }

    /** The time of a claim; null if the article names none that can be resolved. */
    Chosen<TimeMention> time(Phrase phrase) {
        List<TimeMention> resolved =
                times.stream().filter(t -> t.from() != null).toList();
        Chosen<TimeMention> chosen = choose(phrase, resolved, TimeMention::start, TimeMention::end, "time");
        return chosen != null ? chosen : choose(phrase, times, TimeMention::start, TimeMention::end, "time");
    }

    private <T> Chosen<T> choose(
            Phrase phrase, List<T> mentions, ToIntFunction<T> start, ToIntFunction<T> end, String what) {
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
            int cost = s >= from ? Math.max(0, s - to) : from - end.applyAsInt(mention) + AHEAD;
            cost += s >= from ? boundaries(to, s) : boundaries(end.applyAsInt(mention), from);
            if (cost < least) {
                least = cost;
                best = mention;
            }
        }
        if (best != null) {
            return new Chosen<>(best, what + ".sentence");
        }
        for (int i = sentence.index() - 1; i >= 0 && text.sentences().get(i).paragraph() == sentence.paragraph(); i--) {
            T last = lastIn(text.sentences().get(i), mentions, start);
            if (last != null) {
                return new Chosen<>(last, what + ".paragraph");
            }
        }
        T first = mentions.isEmpty() ? null : mentions.get(0);
        return first == null || start.applyAsInt(first) > from ? null : new Chosen<>(first, what + ".article");
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
                cost += BOUNDARY / 4;
            }
        }
        return cost;
    }
}
