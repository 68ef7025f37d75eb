package recoupe.language.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Attribution;
import recoupe.model.Speaker;

/**
 * Names who denies a figure that somebody else gave: «Kiev conteste ces chiffres», "the council disputed the toll". The figure stays
 * its claimant's and carries the denier.
 */
final class Denials {
    /** How many sentences back a denial reaches that names no figure. */
    private static final int REACH = 2;

    private final Set<String> figures;

    Denials(Language language) {
        this.figures = Table.read(language, "toll-nouns").stream()
                .map(row -> row.need("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The drafts, in the order of the text, with their deniers. */
    List<Draft> apply(Text text, List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (int i = 0; i < out.size(); i++) {
            Draft denial = out.get(i);
            Speaker denier = denial.attribution().speaker();
            if (denier == null || denial.attribution().polarity() != Attribution.Polarity.DENIED) {
                continue;
            }
            int sentence = sentenceOf(text, denial);
            String denied = null;
            for (int k = i - 1; k >= 0 && sentence - sentenceOf(text, out.get(k)) <= REACH; k--) {
                Draft claim = out.get(k);
                boolean theirs = claim.quantity() != null
                        && claim.attribution().polarity() != Attribution.Polarity.DENIED
                        && !isSame(claim.attribution().speaker(), denier);
                if (theirs
                        && (denial.quantity() == null
                                ? denied == null || denied.equals(claim.statementId())
                                : isSameFigure(claim, denial))
                        && (denial.quantity() != null || refersToFigures(text, denial))) {
                    out.set(k, claim.deniedBy(denier));
                    denied = claim.statementId() == null ? "" : claim.statementId();
                }
            }
        }
        return out;
    }

    private static int sentenceOf(Text text, Draft draft) {
        int token = Math.min(text.tokenAt(draft.at()), text.tokens().size() - 1);
        return text.token(token).sentence();
    }

    private static boolean isSame(Speaker a, Speaker b) {
        return a != null && (Objects.equals(a.name(), b.name()) || a.id() != null && a.id().equals(b.id()));
    }

    private static boolean isSameFigure(Draft a, Draft b) {
        return Objects.equals(a.quantity().min(), b.quantity().min())
                && Objects.equals(a.quantity().max(), b.quantity().max())
                && Objects.equals(a.quantity().unit(), b.quantity().unit());
    }

    /** What is denied is «ces chiffres», "the toll", or no more than a pronoun. */
    private boolean refersToFigures(Text text, Draft denial) {
        int first = text.tokenAt(denial.evidence().start());
        int end = text.tokenAt(denial.evidence().end());
        for (int at = first; at < end; at++) {
            Token token = text.token(at);
            if (token.is(Pos.NOUN)) {
                return figures.contains(token.lemma());
            }
            if (token.is(Pos.VERB)) {
                return false;
            }
        }
        return end - first == 1
                && (text.token(first).canBe(Pos.PRONOUN) || text.token(first).canBe(Pos.DETERMINER));
    }
}
