package recoupe.language.event;

import recoupe.language.Mention;
import recoupe.model.Party;
import recoupe.model.Speaker;

/**
 * Words for somebody who can have a share of votes or seats.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param mention who is named; null for a word of office, a pronoun or a name within other words
 * @param party whom it stands for; null for a pronoun
 */
record Holder(int first, int end, Mention mention, Party party) {
    boolean isPerson() {
        return mention == null ? party != null && party.id() != null : mention.kind() == Speaker.Kind.PERSON;
    }

    boolean isPronoun() {
        return party == null;
    }
}
