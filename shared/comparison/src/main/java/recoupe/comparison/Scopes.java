package recoupe.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recoupe.model.Action;

/**
 * Completes the scopes of a mention's figures: what a figure's words leave unsaid takes the value of the nearest scope that has
 * exactly one: sentence, the article's event, the jurisdiction of who counts, the story.
 */
final class Scopes {
    private final Kinds kinds;
    private final Story story;
    private final Mention mention;
    private final boolean once;
    private final Map<String, Reading> byId = new HashMap<>();
    private final Map<String, List<Reading>> partsOf = new HashMap<>();
    private final List<At> places;

    Scopes(Kinds kinds, Families families, Story story, Mention mention) {
        this.once = families.isOnce(story.family());
        this.kinds = kinds;
        this.story = story;
        this.mention = mention;
        for (Reading reading : mention.readings()) {
            byId.put(reading.claim().claimId(), reading);
            if (reading.claim().partOf() != null) {
                partsOf.computeIfAbsent(reading.claim().partOf(), id -> new ArrayList<>())
                        .add(reading);
            }
        }
        this.places = places();
    }

    private List<At> places() {
        Map<String, At> found = new LinkedHashMap<>();
        for (Reading reading : mention.readings()) {
            if (reading.place() != null) {
                found.putIfAbsent(reading.place().key(), reading.place());
            }
        }
        return List.copyOf(found.values());
    }

    Scope of(Reading reading) {
        boolean measured = reading.unit() != null || reading.action() == Action.OTHER;
        return new Scope(
                reading.action(),
                reading.claim().kind(),
                reading.thing(),
                measured ? Topic.of(reading.claim()) : Set.of(),
                reading.unit(),
                reading.side(),
                reading.claim().whose(),
                place(reading),
                window(reading),
                reading.isSupposed(),
                isNarrowed(reading));
    }

    private Slot<At> place(Reading reading) {
        if (reading.place() != null && reading.placed()) {
            return new Slot.Stated<>(reading.place());
        }
        String own = ownGround(reading);
        if (own != null) {
            return new Slot.Carried<>(At.node(own), "jurisdiction");
        }
        if (reading.place() != null) {
            At one = outermost();
            boolean only = one != null && one.fit(reading.place()) == Fit.SAME;
            if (only || !isNational(reading)) {
                return new Slot.Carried<>(reading.place(), only ? "article" : "reading");
            }
        }
        At inner = innermostOfParts(reading);
        String over = reading.origin().over();
        boolean abroad = isNational(reading)
                && over != null
                && inner != null
                && inner.country() != null
                && !inner.country().equals(over);
        if (inner != null && !abroad) {
            return new Slot.Carried<>(inner.country() == null ? inner : At.node(inner.country()), "whole");
        }
        Reading whole = byId.get(reading.claim().partOf());
        if (whole != null && whole.place() != null) {
            return new Slot.Carried<>(whole.place(), "whole");
        }
        At sentence = ofSentence(reading);
        if (sentence != null && !isNational(reading)) {
            return new Slot.Carried<>(sentence, "sentence");
        }
        At outer = outermost();
        if (isNational(reading)) {
            boolean national = over != null && At.node(over).isCountry();
            String country = national ? over : mention.country();
            if (country != null) {
                return new Slot.Carried<>(At.node(country), "jurisdiction");
            }
        }
        if (outer != null) {
            At ground = over == null ? null : At.node(over);
            boolean local = ground != null && !ground.isCountry() && !outer.isCountry();
            boolean elsewhere = local && !outer.within().isEmpty() && ground.fit(outer) == Fit.DIFFERENT;
            return elsewhere ? new Slot.Carried<>(ground, "jurisdiction") : new Slot.Carried<>(outer, "article");
        }
        if (over != null && places.isEmpty() && mention.place() == null) {
            return new Slot.Supposed<>(At.node(over), "jurisdiction");
        }
        boolean told = places.isEmpty() && mention.place() == null && story.place() != null;
        return told ? new Slot.Supposed<>(story.place(), "story") : new Slot.Unsaid<>();
    }

    /** The country of a civil body that tells of people, where the article's event lies in another; null for any other. */
    private String ownGround(Reading reading) {
        String over = reading.origin().over();
        boolean people =
                switch (reading.action()) {
                    case KILL, INJURE, MISSING, EVACUATE -> true;
                    default -> false;
                };
        At near = reading.place() != null ? reading.place() : mention.place();
        boolean abroad =
                near == null || near.country() != null && !near.country().equals(over);
        return people
                        && abroad
                        && reading.origin().civil()
                        && over != null
                        && At.node(over).isCountry()
                ? over
                : null;
    }

    /** What is sent against a country and shot down over it is counted for all of it, where no place is said. */
    private static boolean isNational(Reading reading) {
        return switch (reading.action()) {
            case LAUNCH, INTERCEPT, SUPPRESS -> true;
            default -> false;
        };
    }

    private At innermostOfParts(Reading whole) {
        for (Reading part : partsOf.getOrDefault(whole.claim().claimId(), List.of())) {
            if (part.place() != null && part.action() == whole.action()) {
                return part.place();
            }
        }
        return null;
    }

    /** The one place that the figures of the same sentence name; null if they name none or several. */
    private At ofSentence(Reading reading) {
        At found = null;
        for (Reading other : mention.readings()) {
            boolean beside = other.place() != null
                    && other.claim().evidence() != null
                    && reading.claim().evidence() != null
                    && other.claim().evidence().start()
                            == reading.claim().evidence().start();
            if (beside && found != null && !found.key().equals(other.place().key())) {
                return null;
            }
            found = beside ? other.place() : found;
        }
        return found;
    }

    /**
     * The one place of the whole event: the mention's own if all places of its figures lie in it or are it, else the outermost of
     * places of which each lies in the next; null if there is none, or some lie apart.
     */
    private At outermost() {
        At outer = mention.place();
        for (At place : places) {
            if (outer == null) {
                outer = place;
                continue;
            }
            switch (place.fit(outer)) {
                case WHOLE -> outer = place;
                case DIFFERENT, UNKNOWN -> {
                    return null;
                }
                default -> {}
            }
        }
        return outer;
    }

    /** A toll of what happens once is counted for its day, whatever day the count is of. */
    private Slot<Window> window(Reading reading) {
        Window own = reading.window();
        Window main = story.day() != null && mention.main() ? story.day() : mention.day();
        boolean running = own != null
                && main != null
                && reading.isToll()
                && mention.main()
                && own.isMoment()
                && (once || own.from().isAfter(main.to()));
        if (own != null && !running) {
            return new Slot.Stated<>(own);
        }
        if (mention.day() != null) {
            return new Slot.Carried<>(main, "article");
        }
        return story.day() == null ? new Slot.Unsaid<>() : new Slot.Supposed<>(story.day(), "story");
    }

    /** Its whole counts the same kind under the same action, so something unsaid makes it a part. */
    private boolean isNarrowed(Reading reading) {
        if (reading.claim().partOf() == null) {
            return false;
        }
        Reading whole = byId.get(reading.claim().partOf());
        return whole != null
                && whole.action() == reading.action()
                && whole.thing().kindFit(reading.thing(), kinds) == Fit.SAME
                && !isElsewhere(reading, whole)
                && reading.thing().restriction().equals(whole.thing().restriction());
    }

    /** It says a place, and another than its whole. */
    private static boolean isElsewhere(Reading reading, Reading whole) {
        return reading.place() != null
                && (whole.place() == null
                        || !whole.place().key().equals(reading.place().key()));
    }
}
