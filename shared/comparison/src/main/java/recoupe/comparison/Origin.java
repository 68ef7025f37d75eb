package recoupe.comparison;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import recoupe.model.Attribution;
import recoupe.model.Claim;
import recoupe.model.Speaker;

/**
 * Where a value comes from: the speaker at the far end of the chain of relays.
 *
 * @param id the speaker's identity across articles; null if none is known
 * @param words the folded words of the speaker's name
 * @param side the country or camp of the speaker; null if unknown
 * @param kind what sort of speaker; null for the article's own voice
 * @param language the language in which the speaker is named; null if unknown or nobody is named
 */
record Origin(String id, Set<String> words, String side, Speaker.Kind kind, String language) {
    /** The article's own voice, of which nobody knows whence it has the value. */
    private static final Origin NOBODY = new Origin(null, Set.of(), null, null, null);

    static Origin of(Claim claim) {
        Attribution attribution = claim.attribution();
        Speaker speaker = attribution == null ? null : attribution.speaker();
        if (speaker == null) {
            return NOBODY;
        }
        Set<String> words = Names.words(speaker.name() == null ? speaker.text() : speaker.name());
        return new Origin(
                speaker.id(),
                Collections.unmodifiableSet(words),
                speaker.side(),
                speaker.kind(),
                claim.article().language());
    }

    boolean isKnown() {
        return kind != null || id != null || !words.isEmpty();
    }

    /**
     * SAME, DIFFERENT or UNKNOWN. Two names that differ are different origins only where neither may stand for the
     * other: an unnamed source or a capital may speak for any body of its side, and one body has another name in
     * another language.
     */
    Fit fit(Origin other) {
        if (!isKnown() || !other.isKnown()) {
            return Fit.UNKNOWN;
        }
        boolean sidesDiffer = side != null && other.side != null && !side.equals(other.side);
        if (id != null && id.equals(other.id) && kind != Speaker.Kind.UNNAMED) {
            return Fit.SAME;
        }
        if (sidesDiffer) {
            return Fit.DIFFERENT;
        }
        if (vague() || other.vague()) {
            return Fit.UNKNOWN;
        }
        if (Names.nested(words, other.words)) {
            return id == null || other.id == null ? Fit.SAME : Fit.UNKNOWN;
        }
        boolean named = id != null && other.id != null || Objects.equals(language, other.language);
        return named && Collections.disjoint(words, other.words) ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    /** One speaks for the side to which the other belongs («Kiev», its air force). */
    boolean sameCamp(Origin other) {
        return side != null && side.equals(other.side);
    }

    /** It can be held to a count: no nameless voice, no «authorities» at large, no paper. */
    boolean isAccountable() {
        return kind == Speaker.Kind.PERSON || kind == Speaker.Kind.INSTITUTION || kind == Speaker.Kind.MEDIA;
    }

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }

    private boolean vague() {
        return kind == Speaker.Kind.UNNAMED || kind == Speaker.Kind.SIDE;
    }
}
