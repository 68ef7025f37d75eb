package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Finds what a number counts where the text leaves it out: «dont sept», «35 autres», "12 of them", «Koursk 126».
 *
 * <p>In this order: the group that the number is taken from, a measure («le nombre de»), what the verb befalls, the nearest count
 * before, the nearest count behind. A bare number for which none of them tells anything is no quantity.
 */
final class Understood {
    private static final Set<String> FIRST = Set.of("premiers", "premières", "former");
    private static final Set<String> SECOND = Set.of("seconds", "secondes", "derniers", "dernières", "latter");
    /** The rule for a noun that is named as the group that the number is taken from. */
    static final String FROM_GROUP = "taken-from-group";

    /** The rule for a bare number that stands for a total told before with its parts. */
    static final String FOR_TOTAL = "stands-for-total";

    /** The rule for a noun that is that of an earlier quantity. */
    static final String CARRIED_OVER = "carried-over";

    private final NounReader nouns;
    private final Measures measures;
    private final PartWords parts;
    private final GroupAhead groups;
    private final Antecedents antecedents;
    private final LooseNouns loose;

    Understood(
            Language language,
            NounReader nouns,
            Things things,
            Fates fates,
            Measures measures,
            PartWords parts,
            GroupAhead groups) {
        this.groups = groups;
        this.parts = parts;
        this.measures = measures;
        this.nouns = nouns;
        this.antecedents = new Antecedents(fates, parts);
        this.loose = new LooseNouns(language, nouns, things, fates);
    }

    /**
     * A text's quantities with their nouns.
     *
     * @param quantities in the order of the text
     * @param antecedents for each the index of the quantity whose noun it takes over; -1 for none
     */
    record Complete(List<Found> quantities, int[] antecedents) {}

    Complete complete(Text text, List<Found> all) {
        List<Found> out = new ArrayList<>(all);
        int[] antecedents = new int[all.size()];
        for (int i = 0; i < out.size(); i++) {
            antecedents[i] = -1;
            Noun measure = out.get(i).isCount() ? measures.beside(text, out.get(i)) : null;
            measure = isMeasure(measure) ? measure : measures.ofQuake(text, out.get(i));
            if (isMeasure(measure)) {
                out.set(i, out.get(i).with(measure, "measure"));
            } else if (out.get(i).noun() == null) {
                complete(text, out, i, antecedents);
            }
        }
        List<Found> kept = new ArrayList<>();
        int[] moved = new int[out.size()];
        for (int i = 0; i < out.size(); i++) {
            boolean keep = out.get(i).noun() != null;
            moved[i] = keep ? kept.size() : -1;
            if (keep) {
                kept.add(out.get(i));
            }
        }
        int[] links = new int[kept.size()];
        for (int i = 0; i < out.size(); i++) {
            if (moved[i] >= 0) {
                links[moved[i]] = antecedents[i] < 0 ? -1 : moved[antecedents[i]];
            }
        }
        return new Complete(List.copyOf(kept), links);
    }

    private static boolean isMeasure(Noun noun) {
        return noun != null && noun.thing() != null && noun.thing().isMeasure();
    }

    private void complete(Text text, List<Found> all, int i, int[] antecedents) {
        Found found = all.get(i);
        Noun group = group(text, all, i, antecedents);
        if (group != null) {
            all.set(i, found.with(group, FROM_GROUP));
            return;
        }
        Noun beside = antecedents[i] < 0 ? measures.beside(text, found) : null;
        if (beside != null) {
            all.set(i, found.with(beside, "measure"));
            return;
        }
        Noun predicate = antecedents[i] < 0 ? loose.predicate(text, found) : null;
        if (predicate != null) {
            all.set(i, found.with(predicate, "predicate"));
            return;
        }
        int antecedent = antecedents[i] >= 0 ? antecedents[i] : this.antecedents.pairwise(text, all, i, antecedents);
        if (antecedent < 0) {
            Noun measure = measures.of(text, found);
            if (measure != null) {
                all.set(i, found.with(measure, "measure"));
                return;
            }
            Noun label = loose.labelled(text, found);
            Noun apposed = label != null ? label : loose.apposed(text, found);
            if (apposed != null) {
                all.set(i, found.with(apposed, "apposition"));
                return;
            }
            antecedent = this.antecedents.nearest(text, all, i);
        }
        if (antecedent >= 0) {
            takeOver(all, i, antecedent);
            antecedents[i] = antecedent;
            return;
        }
        Noun last = loose.lastResort(text, all, i);
        if (last != null) {
            all.set(i, found.with(last, "understood"));
        }
    }

    /**
     * Lets a bare number stand for a total where it would stand for the last of the total's parts, told a sentence before: «537 armes :
     * 477 drones et 60 missiles. Elle en a abattu 249».
     */
    Complete ofTotals(Text text, Complete complete, int[] wholes) {
        List<Found> out = new ArrayList<>(complete.quantities());
        int[] antecedents = complete.antecedents().clone();
        for (int i = 0; i < out.size(); i++) {
            int part = antecedents[i];
            int total = part < 0 ? -1 : wholes[part];
            boolean later = total >= 0
                    && total < part
                    && text.token(out.get(i).first()).sentence()
                            > text.token(out.get(part).first()).sentence();
            if (later && !isOneOfTwo(text, out.get(i))) {
                antecedents[i] = total;
                out.set(
                        i,
                        out.get(i)
                                .with(
                                        out.get(total)
                                                .noun()
                                                .understood(out.get(i).end()),
                                        FOR_TOTAL));
            }
        }
        return new Complete(List.copyOf(out), antecedents);
    }

    /** "475 of the former" */
    private boolean isOneOfTwo(Text text, Found found) {
        int from = parts.match(text, found.end(), PartWords.Where.FROM);
        return from > 0
                && text.at(from) != null
                && (FIRST.contains(text.token(from).norm())
                        || SECOND.contains(text.token(from).norm()));
    }

    private void takeOver(List<Found> all, int i, int antecedent) {
        Found found = all.get(i);
        Found from = all.get(antecedent);
        Noun noun = from.noun().understood(found.end());
        Found full = from.unit() != null && from.unit().isMoney()
                ? new Found(
                        found.numeral(), found.first(), found.end(), found.modifier(), from.unit(), null, found.rules())
                : found;
        all.set(i, full.with(noun, CARRIED_OVER));
    }

    /**
     * The noun of the group that a number is taken from: «239 des tués», "50 of the dead", "of the deaths, 32"; null for none and for
     * a pronoun, with the antecedent noted where that tells it.
     */
    private Noun group(Text text, List<Found> all, int i, int[] antecedents) {
        Found found = all.get(i);
        Noun ahead = groups.read(text, found);
        if (ahead != null) {
            return ahead;
        }
        int from = parts.match(text, found.end(), PartWords.Where.FROM);
        if (from < 0 || isApart(text, found, from)) {
            return null;
        }
        Token token = text.token(from);
        if (FIRST.contains(token.norm()) || SECOND.contains(token.norm())) {
            antecedents[i] = Antecedents.ofPair(all, i, FIRST.contains(token.norm()));
            return null;
        }
        if (i + 1 < all.size()
                && all.get(i + 1).first() <= from + 1
                && all.get(i + 1).end() > from) {
            Noun noun = all.get(i + 1).noun();
            return noun == null ? null : noun.understood(found.end());
        }
        Noun noun = token.is(Pos.PRONOUN) || token.is(Pos.RELATIVE) ? null : nouns.read(text, from);
        return noun == null || noun.thing() == null || noun.thing().isPlace() ? null : noun.understood(found.end());
    }

    private static boolean isApart(Text text, Found found, int at) {
        return text.at(at) == null
                || text.token(at).sentence() != text.token(found.first()).sentence();
    }
}
