package recoupe.language.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recoupe.model.Article;
import recoupe.model.ArticleRef;
import recoupe.model.Claim;

/** Gives the claims of a text their ids, and links parts to their wholes and repetitions to what they repeat. */
final class Numbering {
    private Numbering() {}

    static List<Claim> claims(Article article, List<Draft> drafts, boolean inTitle, int firstNumber) {
        ArticleRef ref = article.ref();
        Map<Integer, String> ids = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.put(drafts.get(i).index(), article.id() + "." + (firstNumber + i));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            claims.add(new Claim(
                    article.id() + "." + (firstNumber + i),
                    ref,
                    d.evidence(),
                    inTitle,
                    d.attribution(),
                    d.quantity(),
                    d.counted(),
                    d.action(),
                    d.actor(),
                    d.place(),
                    d.time(),
                    d.whole() < 0 ? null : ids.get(d.whole()),
                    repeated(claims, d),
                    d.statementId(),
                    Math.round(d.confidence() * 100) / 100.0,
                    d.rules()));
        }
        return claims;
    }

    /** The id of the first claim that states the same figure of the same thing; null if none does. */
    private static String repeated(List<Claim> before, Draft draft) {
        if (draft.quantity() == null || draft.counted() == null) {
            return null;
        }
        for (Claim claim : before) {
            if (claim.repeats() == null
                    && claim.quantity() != null
                    && claim.counted() != null
                    && claim.action() == draft.action()
                    && Objects.equals(claim.quantity().min(), draft.quantity().min())
                    && Objects.equals(claim.quantity().max(), draft.quantity().max())
                    && Objects.equals(claim.quantity().unit(), draft.quantity().unit())
                    && Objects.equals(claim.counted().lemma(), draft.counted().lemma())
                    && (claim.time() == null
                            || draft.time() == null
                            || Objects.equals(claim.time().from(), draft.time().from()))) {
                return claim.claimId();
            }
        }
        return null;
    }
}
