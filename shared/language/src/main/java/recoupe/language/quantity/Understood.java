package recoupe.language.quantity;

import java.math.BigDecimal;
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

    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final int FAR = 8;
    private static final int WITHIN = 150;
    private static final int LABEL = 3;

    private final NounReader nouns;
    private final Things things;
    private final Fates fates;
    private final Measures measures;
    private final PartWords parts;
    private final GroupAhead groups;
    private final String person;

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
        this.things = things;
        this.fates = fates;
        this.person = language == Language.FRENCH ? "personne" : "person";
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
        Noun predicate = antecedents[i] < 0 ? predicate(text, found) : null;
        if (predicate != null) {
            all.set(i, found.with(predicate, "predicate"));
            return;
        }
        int antecedent = antecedents[i] >= 0 ? antecedents[i] : pairwise(text, all, i, antecedents);
        if (antecedent < 0) {
            Noun measure = measures.of(text, found);
            if (measure != null) {
                all.set(i, found.with(measure, "measure"));
                return;
            }
            Noun label = labelled(text, found);
            Noun apposed = label != null ? label : apposed(text, found);
            if (apposed != null) {
                all.set(i, found.with(apposed, "apposition"));
                return;
            }
            antecedent = antecedent(text, all, i);
        }
        if (antecedent >= 0) {
            takeOver(all, i, antecedent);
            antecedents[i] = antecedent;
            return;
        }
        Noun last = lastResort(text, all, i);
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
        all.set(i, full.with(noun, "carried-over"));
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
            antecedents[i] = ofPair(all, i, FIRST.contains(token.norm()));
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

    /** The first or the second of the last two counts that stand side by side. */
    private static int ofPair(List<Found> all, int i, boolean first) {
        for (int j = i - 1; j > 0; j--) {
            Found second = all.get(j);
            Found one = all.get(j - 1);
            if (isNamed(second) && isNamed(one) && second.first() - one.endOfPhrase() <= 2) {
                return first ? j - 1 : j;
            }
        }
        return -1;
    }

    private static boolean isNamed(Found found) {
        return found.noun() != null && found.noun().text() != null && found.isCount();
    }

    /** «574 drones et 40 missiles, dont 546 et 31 abattus»: two bare numbers side by side stand for the pair before. */
    private int pairwise(Text text, List<Found> all, int i, int[] antecedents) {
        if (i + 1 < all.size() && isBarePair(text, all.get(i), all.get(i + 1))) {
            return ofPair(all, i, true);
        }
        boolean second =
                i > 0 && antecedents[i - 1] >= 0 && isBarePairEnd(text, all, i) && antecedents[i - 1] + 1 < i - 1;
        return second && all.get(i - 1).rules().contains("carried-over") && isNamed(all.get(antecedents[i - 1] + 1))
                ? antecedents[i - 1] + 1
                : -1;
    }

    private static boolean isBarePair(Text text, Found one, Found other) {
        boolean whole = one.numeral().min().stripTrailingZeros().scale() <= 0;
        return whole && other.noun() == null && isJoined(text, one, other);
    }

    private static boolean isBarePairEnd(Text text, List<Found> all, int i) {
        Found one = all.get(i - 1);
        return one.noun().text() == null && isJoined(text, one, all.get(i));
    }

    private static boolean isJoined(Text text, Found one, Found other) {
        return other.first() == one.end() + 1
                && (text.token(one.end()).is("et") || text.token(one.end()).is("and"));
    }

    /** "Homes destroyed: 1,700", «Bilan provisoire – Blessés : 12»: the label before a colon at the start of a line. */
    private Noun labelled(Text text, Found found) {
        Token colon = text.at(found.first() - 1);
        if (colon == null || !colon.is(":")) {
            return null;
        }
        for (int at = found.first() - 2; at >= Math.max(0, found.first() - 5); at--) {
            Token token = text.token(at);
            Token first = text.at(Math.max(0, at - LABEL));
            boolean inside = first.sentence() == colon.sentence() && at - LABEL >= 0;
            if (token.sentence() != colon.sentence() || token.isPunctuation() || inside) {
                return null;
            }
            String lemma = token.is(Pos.NOUN) || token.is(Pos.PROPER) ? things.lemma(token) : null;
            if (lemma != null
                    && things.of(lemma) != null
                    && token.norm().endsWith("s")
                    && !things.of(lemma).isPlace()) {
                return new Noun(null, lemma, things.of(lemma), null, null, found.end());
            }
        }
        return null;
    }

    /** "five were health workers", «trois étaient des enfants» */
    private Noun predicate(Text text, Found found) {
        Token be = text.at(found.end());
        if (be == null || !be.is(Pos.VERB) || !be.hasLemma("be") && !be.hasLemma("être")) {
            return null;
        }
        Token next = text.at(found.end() + 1);
        int from = next != null && next.is("des") ? found.end() + 2 : found.end() + 1;
        Noun noun = next == null || next.sentence() != be.sentence() ? null : nouns.read(text, from);
        boolean person = noun != null && noun.thing() != null && noun.thing().isPerson();
        return person ? noun : null;
    }

    /** «autant de drones, 337, que jamais» */
    private Noun apposed(Text text, Found found) {
        Token comma = text.at(found.first() - 1);
        Token noun = text.at(found.first() - 2);
        boolean apposed = comma != null
                && noun != null
                && comma.is(",")
                && noun.is(Pos.NOUN)
                && text.at(found.end()) != null
                && text.token(found.end()).is(",")
                && things.of(things.lemma(noun)) != null;
        if (!apposed) {
            return null;
        }
        String lemma = things.lemma(noun);
        return new Noun(null, lemma, things.of(lemma), null, null, found.end());
    }

    private int antecedent(Text text, List<Found> all, int i) {
        Found found = all.get(i);
        List<Fates.Fate> befallen = fates.of(text, found.first(), found.end());
        boolean place = isBesidePlace(text, found);
        boolean down = befallen.stream().anyMatch(fate -> fate.fate().equals("down"))
                || parts.match(text, found.end(), PartWords.Where.AFTER) > 0;
        boolean fraction = found.numeral().min().stripTrailingZeros().scale() > 0;
        int best = nearest(text, all, i, befallen, place, fraction, down);
        boolean harmed = befallen.stream().anyMatch(fate -> fate.of().equals("human"));
        return best >= 0 || harmed || befallen.isEmpty()
                ? best
                : nearest(text, all, i, List.of(), place, fraction, down);
    }

    private int nearest(
            Text text,
            List<Found> all,
            int i,
            List<Fates.Fate> befallen,
            boolean place,
            boolean fraction,
            boolean down) {
        Found found = all.get(i);
        int sentence = text.token(found.first()).sentence();
        boolean harmed = befallen.stream().anyMatch(fate -> fate.of().equals("human"));
        for (int j = i - 1; j >= Math.max(0, i - FAR * 3); j--) {
            Found before = all.get(j);
            if (sentence - text.token(before.first()).sentence() > (harmed ? 1 : FAR)) {
                return -1;
            }
            boolean fewer = before.numeral().max() != null
                    && before.numeral().max().compareTo(found.numeral().min()) < 0;
            if (!(down && fewer) && suits(found, before, befallen, place, fraction)) {
                return j;
            }
        }
        return -1;
    }

    private boolean suits(Found found, Found before, List<Fates.Fate> befallen, boolean place, boolean fraction) {
        Noun noun = before.noun();
        if (noun == null || before.numeral().shape() == Numeral.Shape.ZERO) {
            return false;
        }
        boolean money = before.unit() != null && before.unit().isMoney();
        if (found.numeral().shape() == Numeral.Shape.SCALED) {
            return money || before.isCount() && before.numeral().min().compareTo(LARGE) >= 0;
        }
        Things.Thing thing = noun.thing();
        boolean magnitude = thing != null && thing.kind().equals("measure");
        if (!before.isCount() || magnitude != fraction) {
            return false;
        }
        if (!befallen.isEmpty()) {
            return befallen.stream().anyMatch(fate -> fate.befalls(thing));
        }
        return !place || thing == null || !thing.isPlace() && !thing.kind().equals("building");
    }

    /** A place follows or leads: «67 à Volgograd», "91 over the Moscow region", "Kursk 126". */
    private static boolean isBesidePlace(Text text, Found found) {
        Token next = text.at(found.end());
        Token before = text.at(found.first() - 1);
        boolean led = before != null && before.is(Pos.PROPER);
        boolean of = next != null && (next.is("of") || next.is("de") || next.is("d'") || next.is("des"));
        return led || next != null && next.is(Pos.PREPOSITION) && !of;
    }

    /** What the verb befalls, people for a subject that is nothing but people, or the next count. */
    private Noun lastResort(Text text, List<Found> all, int i) {
        Found found = all.get(i);
        List<Fates.Fate> befallen = fates.of(text, found.first(), found.end());
        Noun mentioned = mentioned(text, found, befallen);
        if (mentioned != null) {
            return mentioned;
        }
        if (befallen.stream().anyMatch(fate -> fate.isOfPeople()) || isPeople(text, found)) {
            return new Noun(null, person, things.of(person), null, null, found.end());
        }
        int sentence = text.token(found.first()).sentence();
        for (int j = i + 1; j < all.size() && j < i + 3; j++) {
            Found next = all.get(j);
            boolean near = text.token(next.first()).sentence() - sentence <= 2;
            if (near && isNamed(next) && (isTold(found) || isNamed(text, found))) {
                return next.noun().understood(found.end());
            }
        }
        if (found.numeral().shape() == Numeral.Shape.SCALED) {
            return new Noun(null, null, null, null, null, found.end());
        }
        return isTold(found) ? new Noun(null, person, null, null, null, found.end()) : null;
    }

    /** The nearest thing named before that the verb can befall: «les drones … en ont descendu 343». */
    private Noun mentioned(Text text, Found found, List<Fates.Fate> befallen) {
        List<Fates.Fate> down =
                befallen.stream().filter(fate -> fate.of().equals("weapon")).toList();
        for (int at = found.first() - 1; !down.isEmpty() && at > found.first() - WITHIN && at >= 0; at--) {
            Token token = text.token(at);
            String lemma = token.is(Pos.NOUN) ? things.lemma(token) : null;
            Things.Thing thing = things.of(lemma);
            if (thing != null && thing.kind().equals("weapon")) {
                return new Noun(null, lemma, thing, null, null, found.end());
            }
        }
        return null;
    }

    /** A name leads it: «Koursk 126». */
    private static boolean isNamed(Text text, Found found) {
        Token name = text.at(found.first() - 1);
        return name != null && name.is(Pos.PROPER);
    }

    /** The words make it a quantity whatever it counts: a bound, a range, an open plural. */
    private static boolean isTold(Found found) {
        return found.modifier() != recoupe.model.Modifier.EXACT;
    }

    /** «Nous étions 140 000», "they were 500", "thousands took part". */
    private boolean isPeople(Text text, Found found) {
        Token verb = text.at(found.first() - 1);
        boolean be = verb != null && verb.is(Pos.VERB) && (verb.hasLemma("être") || verb.hasLemma("be"));
        Token subject = be ? text.at(found.first() - 2) : null;
        boolean auxiliary = subject != null && subject.is(Pos.VERB);
        subject = auxiliary ? text.at(found.first() - 3) : subject;
        return subject != null
                && subject.is(Pos.PRONOUN)
                && found.numeral().min().compareTo(BigDecimal.ONE) > 0;
    }
}
