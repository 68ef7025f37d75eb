package recoupe.language.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import recoupe.language.Language;
import recoupe.language.PlaceMention;
import recoupe.language.Sentence;
import recoupe.language.TimeMention;
import recoupe.language.data.Table;
import recoupe.language.text.Text;
import recoupe.model.Event;
import recoupe.model.Place;

/**
 * Tells the main event of an article: its family by the weighted votes of the words of the title and the text, its place and its
 * day by what stands beside the first strong word of that family. Immutable and safe for threads.
 */
public final class EventReader {
    /** How many sentences, from the first, are the lead. */
    private static final int LEAD = 3;

    /** The longest event, in days; a longer window is one of comparison. */
    private static final int LONGEST = 14;

    /** How many days before its publication an article's event may lie; what is older is looked back at. */
    private static final int PAST = 62;

    /** What a place or a time ahead of the word costs more than one after it, in characters. */
    private static final int AHEAD = 25;

    /** Rules of places that a mere mention may have: it tells no location. */
    private static final String BARE = "bare name";

    /** How many tokens after a word of event-voids.tsv it voids. */
    private static final int VOID = 3;

    private final EventWords words;
    private final Map<String, String> voids = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    public EventReader(Language language) {
        this.words = new EventWords(language);
        for (Table.Row row : Table.read(language, "event-voids")) {
            row.list("lemmas").forEach(lemma -> voids.put(lemma, row.need("void")));
        }
        Table.common("event-weights").forEach(row -> weights.put(row.need("name"), Double.valueOf(row.need("value"))));
    }

    /** The texts of an article: layers of the title, null if it has none, and of the body. */
    public record Parts(ClaimReader.Layers title, ClaimReader.Layers body) {
        private Stream<ClaimReader.Layers> all() {
            return Stream.of(body, title)
                    .filter(l -> l != null && !l.text().sentences().isEmpty());
        }
    }

    /**
     * The main event of an article; null if nothing can be told of it.
     *
     * @param published the day of publication; null if unknown
     */
    public Event read(Parts parts, LocalDate published) {
        List<EventWords.Found> inBody = words(parts.body().text());
        List<EventWords.Found> inTitle =
                parts.title() == null ? List.of() : words(parts.title().text());
        String family = family(parts, inBody, inTitle);
        EventWords.Found told = strong(inBody, family);
        EventWords.Found titled = strong(inTitle, family);
        Place place = place(parts, told, titled);
        TimeMention day = day(parts, told, titled, published);
        return family == null && place == null && day == null
                ? null
                : new Event(family, place, day == null ? null : day.from(), day == null ? null : day.to());
    }

    private List<EventWords.Found> words(Text text) {
        return words.in(text).stream()
                .filter(found -> !isVoid(text, found.token(), "family"))
                .toList();
    }

    private boolean isVoid(Text text, int token, String what) {
        for (int at = token - 1; at >= Math.max(0, token - VOID); at--) {
            if (text.token(at).sentence() == text.token(token).sentence()
                    && what.equals(voids.get(text.token(at).lemma().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private String family(Parts parts, List<EventWords.Found> body, List<EventWords.Found> title) {
        Map<EventWords.Entry, Double> votes = new HashMap<>();
        Map<EventWords.Entry, Integer> mentions = new HashMap<>();
        for (EventWords.Found found : title) {
            vote(votes, mentions, found.entry(), "title");
        }
        for (EventWords.Found found : body) {
            int sentence = parts.body().text().token(found.token()).sentence();
            vote(votes, mentions, found.entry(), sentence == 0 ? "opening" : sentence < LEAD ? "lead" : "rest");
        }
        Map<String, Double> sums = new HashMap<>();
        votes.forEach((entry, vote) -> sums.merge(entry.family(), vote, Double::sum));
        List<Map.Entry<String, Double>> ranked = sums.entrySet().stream()
                .filter(s -> s.getValue() >= weights.get("least") && hasStrong(s.getKey(), body, title))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()) {
            return null;
        }
        double most = ranked.get(0).getValue() * 100;
        List<String> level = ranked.stream()
                .filter(r -> most < r.getValue() * weights.get("ahead"))
                .map(Map.Entry::getKey)
                .toList();
        return Stream.concat(title.stream(), body.stream())
                .filter(f -> f.entry().weight() >= weights.get("strong"))
                .map(f -> f.entry().family())
                .filter(level::contains)
                .findFirst()
                .orElse(null);
    }

    private boolean hasStrong(String family, List<EventWords.Found> body, List<EventWords.Found> title) {
        return strong(body, family) != null || strong(title, family) != null;
    }

    private void vote(
            Map<EventWords.Entry, Double> votes,
            Map<EventWords.Entry, Integer> mentions,
            EventWords.Entry entry,
            String where) {
        int before = mentions.merge(entry, 1, Integer::sum) - 1;
        if (before <= weights.get("times")) {
            votes.merge(entry, entry.weight() * weights.get(before == 0 ? where : "again"), Double::sum);
        }
    }

    /** The first strong word of a family; null if there is none. */
    private EventWords.Found strong(List<EventWords.Found> found, String family) {
        return found.stream()
                .filter(f -> f.entry().family().equals(family) && f.entry().weight() >= weights.get("strong"))
                .findFirst()
                .orElse(null);
    }

    private static Place place(Parts parts, EventWords.Found told, EventWords.Found titled) {
        List<PlaceMention> inBody = places(parts.body());
        List<PlaceMention> located =
                inBody.stream().filter(p -> !p.rules().contains(BARE)).toList();
        PlaceMention place = told == null ? null : nearest(parts.body(), told.token(), located);
        if (place == null && parts.title() != null) {
            List<PlaceMention> all = places(parts.title());
            place = titled == null || all.isEmpty() ? null : nearest(parts.title(), titled.token(), all);
            place = place == null && !all.isEmpty() ? all.get(0) : place;
        }
        if (place == null) {
            place = located.stream().findFirst().orElse(null);
        }
        if (place == null && told != null) {
            place = nearest(parts.body(), told.token(), inBody);
        }
        if (place == null && !inBody.isEmpty()) {
            place = inBody.get(0);
        }
        return place == null ? null : Draft.place(place);
    }

    /** The places where something can happen: none within the name of who speaks or acts. */
    private static List<PlaceMention> places(ClaimReader.Layers layers) {
        return layers.places().stream()
                .filter(p -> p.id() != null
                        && layers.statements().stream()
                                .map(s -> s.speaker())
                                .noneMatch(s -> s != null && p.start() >= s.start() && p.end() <= s.end()))
                .toList();
    }

    private static PlaceMention nearest(ClaimReader.Layers layers, int token, List<PlaceMention> places) {
        Text text = layers.text();
        Sentence sentence = text.sentenceOf(text.token(token));
        return places.stream()
                .filter(p -> p.start() >= sentence.start() && p.end() <= sentence.end())
                .min(Comparator.comparingInt(p -> cost(text.token(token).start(), p.start(), p.end())))
                .orElse(null);
    }

    private static int cost(int word, int start, int end) {
        return start >= word ? start - word : word - end + AHEAD;
    }

    /** The day of the first strong word's sentence, else the first of the lead, else of the title. */
    private TimeMention day(Parts parts, EventWords.Found told, EventWords.Found titled, LocalDate published) {
        Text text = parts.body().text();
        List<TimeMention> days = days(parts.body(), published);
        if (told != null) {
            Sentence sentence = text.sentenceOf(text.token(told.token()));
            TimeMention near = days.stream()
                    .filter(t -> t.start() >= sentence.start() && t.end() <= sentence.end())
                    .min(Comparator.comparingInt(
                            t -> cost(text.token(told.token()).start(), t.start(), t.end())))
                    .orElse(null);
            if (near != null) {
                return near;
            }
        }
        int lead = text.sentences().isEmpty()
                ? 0
                : text.sentences()
                        .get(Math.min(LEAD, text.sentences().size()) - 1)
                        .end();
        return Stream.concat(
                        days.stream().filter(t -> t.end() <= lead),
                        parts.title() == null ? Stream.empty() : days(parts.title(), published).stream())
                .findFirst()
                .orElse(null);
    }

    /** The days on which something can have happened: past, short, and not those of saying it. */
    private List<TimeMention> days(ClaimReader.Layers layers, LocalDate published) {
        Surroundings surroundings = new Surroundings(layers);
        return layers.times().stream()
                .filter(t -> t.from() != null
                        && t.to() != null
                        && ChronoUnit.DAYS.between(t.from(), t.to()) <= LONGEST
                        && (published == null
                                || !t.from().isAfter(published) && ChronoUnit.DAYS.between(t.from(), published) <= PAST)
                        && !isVoid(layers.text(), layers.text().tokenAt(t.start()), "day")
                        && !surroundings.isOfSaying(t.start()))
                .toList();
    }
}
