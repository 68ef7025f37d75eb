package recoupe.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recoupe.model.Action;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Counted;
import recoupe.model.Event;
import recoupe.model.Place;
import recoupe.model.Speaker;

/** Reads the claims of one article for comparing: those of its text that have a number with a value. */
final class ArticleReader {
    private static final String CROWD = "mobilisation";

    private final Kinds kinds;
    private final Camps camps;
    private final Families families;

    ArticleReader(Kinds kinds, Camps camps, Families families) {
        this.kinds = kinds;
        this.camps = camps;
        this.families = families;
    }

    /** The readings in the order of the text. */
    List<Reading> read(List<Claim> article) {
        Nouns nouns = Nouns.of(article, kinds);
        Set<String> seats = seats(article);
        Map<String, Claim> byId = new HashMap<>();
        article.forEach(claim -> byId.put(claim.claimId(), claim));
        return article.stream()
                .filter(claim -> claim.quantity() != null && claim.action() != null)
                .filter(claim -> Interval.of(claim.quantity()) != null)
                .map(claim -> read(claim, nouns, seats, byId.get(claim.partOf())))
                .sorted(Reading.ORDER)
                .toList();
    }

    private Reading read(Claim claim, Nouns nouns, Set<String> seats, Claim whole) {
        Place place = claim.place();
        Origin origin = Origin.of(claim, camps);
        boolean seat = place != null && place.text() != null && seats.contains(place.text());
        return new Reading(
                claim,
                action(claim),
                Interval.of(claim.quantity()),
                Thing.of(claim, action(claim), kinds, nouns),
                Side.of(claim, whole, origin),
                origin,
                seat ? null : At.of(place),
                !claim.rules().contains("place.paragraph") && !claim.rules().contains("place.scene"),
                Window.of(claim.time()),
                claim.article().publishedOn(),
                whole == null || whole.quantity() == null || whole.action() != claim.action()
                        ? null
                        : Interval.of(whole.quantity()));
    }

    /** People in a march or a strike take part in it, where nothing else is said of them. */
    private Action action(Claim claim) {
        Event event = claim.article().event();
        Counted counted = claim.counted();
        boolean crowd = claim.action() == Action.OTHER
                && event != null
                && CROWD.equals(families.group(event.family()))
                && counted != null
                && counted.type() != null
                && claim.quantity().unit() == null
                && kinds.isCrowd(counted.type());
        return crowd ? Action.ATTEND : claim.action();
    }

    /**
     * The places that an article names only inside the names of those who speak: «la préfecture du Puy-de-Dôme», "the ministry in
     * Nicosia". They say who counts, not where.
     */
    private static Set<String> seats(List<Claim> article) {
        Set<String> speakers = article.stream()
                .map(Claim::attribution)
                .filter(said -> said != null && said.speaker() != null)
                .map(Attribution::speaker)
                .flatMap(ArticleReader::names)
                .collect(Collectors.toSet());
        Set<String> seats = new TreeSet<>();
        for (Claim claim : article) {
            Place place = claim.place();
            if (place == null || place.text() == null) {
                continue;
            }
            boolean inName = speakers.stream().anyMatch(name -> name.contains(place.text()));
            Event event = claim.article().event();
            boolean ofEvent = event != null
                    && event.place() != null
                    && (place.text().equals(event.place().text())
                            || place.id() != null
                                    && place.id().equals(event.place().id()));
            if (inName && !ofEvent) {
                seats.add(place.text());
            }
        }
        return seats;
    }

    private static java.util.stream.Stream<String> names(Speaker speaker) {
        return java.util.stream.Stream.of(speaker.name(), speaker.text()).filter(name -> name != null);
    }
}
