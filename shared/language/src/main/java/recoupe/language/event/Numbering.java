package recoupe.language.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recoupe.model.ArticleRef;
import recoupe.model.Claim;

/** Gives the claims of a text their ids, and links parts to their wholes and repetitions to what they repeat. */
final class Numbering {
    private Numbering() {}

    static List<Claim> claims(ArticleRef article, List<Draft> drafts, boolean inTitle, int firstNumber) {
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, Draft> byIndex = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i).index(), article.id() + "." + (firstNumber + i));
            byIndex.put(drafts.get(i).index(), drafts.get(i));
        }
        List<Claim> claims = new ArrayList<>();
        Map<List<Object>, List<Claim>> told = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            List<Object> figure = figure(d);
            String repeated = figure == null ? null : repeated(told.getOrDefault(figure, List.of()), d);
            Claim claim = new Claim(
                    article.id() + "." + (firstNumber + i),
                    article,
                    d.evidence(),
                    inTitle,
                    d.attribution(),
                    d.quantity(),
                    d.counted(),
                    d.action(),
                    d.kind(),
                    d.actor(),
                    d.whose(),
                    d.place(),
                    d.time(),
                    d.asOf(),
                    d.whole() < 0 || areOfTwoSides(d, byIndex.get(d.whole())) ? null : ids.get(d.whole()),
                    repeated,
                    d.statementId(),
                    Math.round(d.confidence() * 100) / 100.0,
                    d.rules());
            claims.add(claim);
            if (figure != null && repeated == null) {
                told.computeIfAbsent(figure, f -> new ArrayList<>()).add(claim);
            }
        }
        return claims;
    }

    /** One army's drones are no part of another's. */
    private static boolean areOfTwoSides(Draft part, Draft whole) {
        return part.counted() != null
                && part.counted().side() != null
                && whole != null
                && whole.counted() != null
                && whole.counted().side() != null
                && !part.counted().side().equals(whole.counted().side());
    }

    /** What two claims of one figure have in common; null for a claim without a quantity of a known thing. */
    private static List<Object> figure(Draft draft) {
        if (draft.quantity() == null || draft.counted() == null) {
            return null;
        }
        return Arrays.asList(
                draft.action(),
                draft.quantity().min(),
                draft.quantity().max(),
                draft.quantity().unit(),
                draft.counted().lemma());
    }

    /** The first earlier claim of the same figure whose time, where both are known, is the same; null if there is none. */
    private static String repeated(List<Claim> same, Draft draft) {
        for (Claim claim : same) {
            if (claim.time() == null
                    || draft.time() == null
                    || Objects.equals(claim.time().from(), draft.time().from())) {
                return claim.claimId();
            }
        }
        return null;
    }
}
