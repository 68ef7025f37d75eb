package recoupe.comparison;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import recoupe.model.Action;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Speaker;

/**
 * Where a figure comes from: the body behind the speaker at the far end of the chain of relays.
 *
 * @param id the body's identity across articles; null if none is known
 * @param words the folded words of the speaker's name
 * @param side the country or camp of the speaker; null if unknown
 * @param sort the side on which it stands by what it is: state, organiser, employer, independent; null if it is none of these
 * @param generic its name says no more than its sort
 * @param named a name stands in its name, so that it is somebody
 * @param civil it counts its own people and ground alone
 * @param over the id of the place whose events it counts; null if unknown
 * @param kind what sort of speaker; null for the article's own voice
 * @param language the language in which it is named; null if unknown or nobody is named
 */
record Origin(
        String id,
        Set<String> words,
        String side,
        String sort,
        boolean generic,
        boolean named,
        boolean civil,
        String over,
        Speaker.Kind kind,
        String language) {
    /** The article's own voice, of which nobody knows whence it has the value. */
    static final Origin OWN_VOICE = new Origin(null, Set.of(), null, null, false, false, false, null, null, null);

    static Origin of(Claim claim, Camps camps) {
        Attribution attribution = claim.attribution();
        Speaker speaker = attribution == null ? null : attribution.speaker();
        return speaker == null ? OWN_VOICE : of(speaker, claim.article().language(), camps);
    }

    static Origin of(Speaker speaker, String language, Camps camps) {
        Set<String> words =
                Collections.unmodifiableSet(Names.words(speaker.name() == null ? speaker.text() : speaker.name()));
        String id = speaker.body() != null ? speaker.body() : speaker.id();
        return new Origin(
                id,
                words,
                speaker.side(),
                camps.of(words),
                camps.isGeneric(words),
                !Names.proper(". " + (speaker.name() == null ? speaker.text() : speaker.name()))
                        .isEmpty(),
                camps.isCivil(id),
                speaker.over(),
                speaker.kind() == null ? Speaker.Kind.INSTITUTION : speaker.kind(),
                language);
    }

    /** The same body, its side known. */
    Origin on(String known) {
        return new Origin(id, words, known, sort, generic, named, civil, over, kind, language);
    }

    boolean isOwnVoice() {
        return kind == null;
    }

    /** One key for all names of the body, as far as they are known to be one. */
    String key() {
        return isOwnVoice() ? "" : id != null ? id : String.join(" ", new TreeSet<>(words));
    }

    /** SAME, DIFFERENT, or UNKNOWN where one name may stand for the other. */
    Fit fit(Origin other) {
        if (isOwnVoice() || other.isOwnVoice()) {
            return isOwnVoice() && other.isOwnVoice() ? Fit.SAME : Fit.UNKNOWN;
        }
        if (id != null && id.equals(other.id) || words.equals(other.words)) {
            return Fit.SAME;
        }
        if (side != null && other.side != null && !side.equals(other.side)) {
            return Fit.DIFFERENT;
        }
        if (sort != null && other.sort != null) {
            if (!sort.equals(other.sort)) {
                return Fit.DIFFERENT;
            }
            if (generic || other.generic) {
                return Fit.SAME;
            }
        }
        if (isVague() || other.isVague()) {
            return Fit.UNKNOWN;
        }
        if (Names.nested(words, other.words)) {
            return id == null || other.id == null ? Fit.SAME : Fit.UNKNOWN;
        }
        boolean comparable = id != null && other.id != null || Objects.equals(language, other.language);
        return comparable && Collections.disjoint(words, other.words) ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    /** Both names are one body's: it is known by both, or the one name holds all words of the other. */
    boolean isOneBody(Origin other) {
        boolean known = id != null && id.equals(other.id);
        return known || fit(other) == Fit.SAME && Names.nested(words, other.words);
    }

    /** One may speak for the other, or both for one side: what it says later takes the place of what the other said. */
    boolean maySucceed(Origin other) {
        boolean vague = fit(other) == Fit.UNKNOWN && (isVague() || other.isVague());
        return fit(other) == Fit.SAME || vague || side != null && side.equals(other.side);
    }

    /**
     * The two stand against each other where this is counted. What armies do to each other is disputed between their sides; anything
     * else between any two bodies of which neither speaks for the other or for the same side.
     */
    boolean isRivalOf(Origin other, Action action) {
        if (fit(other) != Fit.DIFFERENT || !isAccountable(action) || !other.isAccountable(action)) {
            return false;
        }
        return switch (action) {
            case LAUNCH, INTERCEPT, SUPPRESS, HIT, CAPTURE -> isOpposedTo(other);
            case ATTEND, MEASURE, OTHER, SPEND -> true;
            default -> side == null || !side.equals(other.side);
        };
    }

    /** The two are known to stand on opposed sides. */
    boolean isOpposedTo(Origin other) {
        boolean sorts = sort != null && other.sort != null && !sort.equals(other.sort);
        return sorts || side != null && other.side != null && !side.equals(other.side);
    }

    /** It can be held to a count: somebody is named, be it by a side or a group; a paper only where it is what counts. */
    boolean isAccountable(Action action) {
        if (kind == null || kind == Speaker.Kind.UNNAMED && sort == null && !named && side == null) {
            return action == Action.MEASURE && kind != null;
        }
        return kind != Speaker.Kind.DOCUMENT || sort != null || action == Action.MEASURE;
    }

    /** A nameless source, or a side that stands for any of its bodies. */
    boolean isVague() {
        return kind == Speaker.Kind.UNNAMED && sort == null && !named || kind == Speaker.Kind.SIDE;
    }
}
