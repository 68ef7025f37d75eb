package recoupe.language.attribution;

import java.util.List;
import java.util.Set;

/**
 * A verb with which somebody says something, in one of its uses.
 *
 * @param clitic pronoun that must stand before it («s'attendre»); empty if none need
 * @param with words that must follow it («faire | état de»)
 * @param frames what may hold the content
 */
record ReportingVerb(String lemma, String clitic, List<String> with, Set<Frame> frames, Stance stance) {
    /** What may hold the content of a reporting verb. */
    enum Frame {
        /** A clause: «dit que», "said that", "said". */
        THAT,
        /** A clause without a conjunction: "said it rained". */
        CLAUSE,
        /** An infinitive without preposition: «dit avoir», "claims to". */
        INF,
        /** An infinitive or noun after a preposition: «nie d'avoir», «parle de», "spoke of". */
        TO,
        /** A noun phrase: «revendique 35 tirs». */
        OBJECT,
        /** A noun for a count, with its number before or behind: «porte le bilan à 12», "put the toll at". */
        TOLL,
        /** A noun phrase with a quantity: «donne 35 blessés». */
        NUMBER,
        /** A hearer, then a clause: "told reporters that". */
        TELL,
        /** A person addressed or blamed, then the content: «accuse X de», "urged X to". */
        SOMEONE,
        /** The verb may stand in a clause that is put into or after the content: «…, a-t-il dit». */
        INSERT
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
