package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import recoupe.language.Mention;

/**
 * A place in a sentence where somebody is made to speak: the speaker and the cue, and on which side the content lies. Its content is
 * drawn once all of a sentence's are known.
 */
final class Utterance {
    final Sieve sieve;
    Mention speaker;
    Party party;
    final Stance stance;
    final String lemma;
    /** First token and the one after the last of the cue's own words. */
    final int cueFirst;

    final int cueEnd;
    /** The words shown as the cue: as a rule the cue's own, another utterance's where the verb is shared. */
    int saidFirst;

    int saidEnd;
    /** First token and the one after the last of speaker and cue together: no content lies in there. */
    int coreFirst;

    int coreEnd;
    /** Where the content that follows starts; -1 if none does. */
    int forward = -1;
    /** The content stands before. */
    boolean backward;
    /** The content before may stand on the other side of a colon. */
    boolean overColon;

    /** In a relative clause of another's content. */
    boolean nested;

    boolean resolved;
    /** Carried over from an earlier sentence. */
    boolean inherited;

    final List<String> rules = new ArrayList<>();
    final Set<Party> via = new LinkedHashSet<>();
    /** Stretches of content, as pairs of tokens, end exclusive. */
    final List<int[]> content = new ArrayList<>();

    Utterance(Sieve sieve, Speaking speaking, Stance stance, String lemma, int cueFirst, int cueEnd) {
        this.sieve = sieve;
        this.speaker = speaking.mention();
        this.party = speaking.party();
        this.resolved = speaking.resolved();
        this.stance = stance;
        this.lemma = lemma;
        this.cueFirst = cueFirst;
        this.cueEnd = cueEnd;
        this.saidFirst = cueFirst;
        this.saidEnd = cueEnd;
        this.coreFirst = Math.min(cueFirst, speaking.first() < 0 ? cueFirst : speaking.first());
        this.coreEnd = Math.max(cueEnd, speaking.end());
    }
}
