package recoupe.language.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import recoupe.language.Mention;
import recoupe.language.PlaceMention;
import recoupe.language.QuantityMention;
import recoupe.language.Sentence;
import recoupe.language.Statement;
import recoupe.language.text.Text;
import recoupe.model.Speaker;

/**
 * Chooses where a claim holds: the nearest place of its own sentence, one after it before one ahead of it and one within its clause
 * before all others; else the last place of its paragraph; else the one scene of the article.
 */
final class Placing {
    /** What a place within the speaker's name costs, in characters: «le maire de Lyon compte 12 blessés». */
    private static final int SPEAKER = 50;

    /** How far from a part, in characters, a place is still the part's own. */
    private static final int CLOSE = 40;

    /** How many sentences open an article: a place named there may be the scene of all of it. */
    private static final int OPENING = 3;

    private final Text text;
    private final List<QuantityMention> quantities;
    private final Surroundings surroundings;
    private final BySentence<PlaceMention> places;
    private final PlaceMention scene;

    Placing(ClaimReader.Layers layers, Surroundings surroundings) {
        this.text = layers.text();
        this.quantities = layers.quantities();
        this.surroundings = surroundings;
        List<PlaceMention> real =
                layers.places().stream().filter(p -> !isSide(p)).toList();
        this.places = BySentence.of(text, real, PlaceMention::start);
        this.scene = scene(layers.places());
    }

    /**
     * The place of a claim; null if none is told.
     *
     * @param quantity index of the claim's quantity
     * @param statement who says it; null in the article's own voice
     */
    Chosen<PlaceMention> of(Phrase phrase, int quantity, Statement statement) {
        Mention speaker = statement == null ? null : statement.speaker();
        Sentence sentence = phrase.sentence();
        boolean named = quantities.get(quantity).countedSpan() != null;
        List<PlaceMention> candidates = places.in(sentence).stream()
                .filter(p -> !isOfPart(p, quantity) && !(named && isSaidByOthers(p.start(), statement)))
                .toList();
        PlaceMention near = surroundings.nearest(
                quantity,
                phrase,
                candidates,
                PlaceMention::start,
                PlaceMention::end,
                p -> speaker != null && within(p, speaker) ? SPEAKER : Surroundings.saying(statement, p.start()));
        if (near != null) {
            return new Chosen<>(near, "place.sentence");
        }
        PlaceMention before = places.lastBefore(sentence, 0, p -> !isOfPart(p, quantity));
        if (before != null) {
            return new Chosen<>(before, "place.paragraph");
        }
        return scene == null ? null : new Chosen<>(scene, "place.scene");
    }

    /** «44 drones, dont sept au-dessus de la Crimée»: what follows a part closely is where the part was, not the whole. */
    private boolean isOfPart(PlaceMention place, int whole) {
        return surroundings.partsOf(whole).stream()
                .anyMatch(part -> part.start() > quantities.get(whole).start()
                        && part.end() <= place.start()
                        && place.start() - part.end() <= CLOSE
                        && text.content().substring(part.end(), place.start()).indexOf(',') < 0);
    }

    /** What another speaker says, and this one does not, places no claim of this one. */
    private boolean isSaidByOthers(int offset, Statement own) {
        return own != null
                && !Surroundings.vouches(own, offset)
                && surroundings.statementsAt(offset).stream()
                        .anyMatch(s -> s != own && Surroundings.vouches(s, offset) && !same(s, own));
    }

    private static boolean same(Statement a, Statement b) {
        return a.speaker() != null
                && b.speaker() != null
                && Objects.equals(a.speaker().name(), b.speaker().name());
    }

    /** «Moscou affirme»: the seat of a power that speaks is no place. */
    private boolean isSide(PlaceMention place) {
        return surroundings.statementsAt(place.start()).stream()
                .map(Statement::speaker)
                .anyMatch(s -> s != null && s.kind() == Speaker.Kind.SIDE && within(place, s));
    }

    private static boolean within(PlaceMention place, Mention speaker) {
        return place.start() >= speaker.start() && place.end() <= speaker.end();
    }

    /** The scene of the whole article: of the places of its opening the only one, or the one that it names most; null if none. */
    private PlaceMention scene(List<PlaceMention> all) {
        if (text.sentences().isEmpty()) {
            return null;
        }
        int end = text.sentences()
                .get(Math.min(OPENING, text.sentences().size()) - 1)
                .end();
        List<PlaceMention> opening = all.stream().filter(p -> p.start() < end).toList();
        boolean alone = opening.stream().map(Placing::identity).distinct().count() == 1;
        Map<String, Long> named = all.stream().collect(Collectors.groupingBy(Placing::identity, Collectors.counting()));
        return opening.stream()
                .filter(p -> alone || named.get(identity(p)) > 1)
                .max(Comparator.comparing((PlaceMention p) -> named.get(identity(p)))
                        .thenComparing(PlaceMention::start, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static String identity(PlaceMention place) {
        return place.id() == null ? place.text() : place.id();
    }
}
