package recoupe.language.quantity;

import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.quantity.PartWords.Where;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Modifier;

/**
 * Tells which quantity counts a part of which: «62 des 145 drones», «44 drones, dont sept», "of whom five".
 *
 * <p>The sieves run in their order, precise ones first; the first that knows a whole decides.
 */
final class Parts {
    private static final int NEAR = 3;
    private static final int CLAUSE = 14;
    private static final int LONGEST_GAP = 12;
    private static final Set<String> ANOTHER =
            Set.of("another", "further", "additional", "more", "other", "others", "autre", "autres");

    private interface Sieve {
        /** Index of the whole; -1 if this sieve knows none. */
        int wholeOf(PartReading reading, int i);
    }

    private final PartWords words;
    private final Fates fates;
    private final Things things;
    private final GroupAhead groups;
    private final Set<String> ands;
    private final List<Sieve> sieves;

    Parts(Language language, PartWords words, Fates fates, Things things, GroupAhead groups) {
        this.words = words;
        this.fates = fates;
        this.things = things;
        this.groups = groups;
        this.ands = language == Language.FRENCH ? Set.of("et", "ainsi", "puis") : Set.of("and", "plus", "besides");
        this.sieves = List.of(
                this::takenFrom,
                this::ofNamedGroup,
                this::introduced,
                this::listed,
                this::enumerated,
                this::member,
                this::rest,
                this::carried,
                this::inTotal,
                this::brought);
    }

    /** For each quantity the index of its whole; -1 for those that are part of none. */
    int[] wholes(Text text, List<Found> all, int[] antecedents) {
        PartReading reading = new PartReading(text, all, antecedents);
        for (int i = 0; i < all.size(); i++) {
            int whole = whole(reading, i);
            if (whole >= 0) {
                reading.link(i, whole);
            }
        }
        new PartSums(reading).link();
        return reading.wholes();
    }

    private int whole(PartReading reading, int i) {
        for (Sieve sieve : sieves) {
            int whole = sieve.wholeOf(reading, i);
            if (whole >= 0) {
                return whole;
            }
        }
        return -1;
    }

    /** «62 des 145 drones», «8000 emplois sur 108000», "241 of the 242". */
    private int takenFrom(PartReading reading, int i) {
        if (i + 1 >= reading.size() || reading.sentence(i) != reading.sentence(i + 1) || !reading.canBePart(i, i + 1)) {
            return -1;
        }
        Found found = reading.found(i);
        int whole = reading.found(i + 1).first();
        for (int at : new int[] {found.end(), found.endOfPhrase(), found.endOfPhrase() + 1}) {
            int end = words.match(reading.text, at, Where.FROM);
            if (end == whole || end == whole + 1) {
                return i + 1;
            }
        }
        return -1;
    }

    /** «239 des tués», "of the deaths, 32", «parmi les missiles, 33 Kalibr»: the nearest count of the same thing. */
    private int ofNamedGroup(PartReading reading, int i) {
        Noun ahead = groups.read(reading.text, reading.found(i));
        Things.Thing group = ahead != null ? ahead.thing() : reading.thing(i);
        if (group == null || ahead == null && !isFromGroup(reading, i)) {
            return -1;
        }
        for (int j = i - 1; j >= 0 && reading.sentence(i) - reading.sentence(j) <= NEAR; j--) {
            boolean same = reading.thing(j) != null && reading.thing(j).type().equals(group.type());
            if (same && reading.canBePart(i, j) && !isFromGroup(reading, j)) {
                return j;
            }
        }
        return -1;
    }

    private static boolean isFromGroup(PartReading reading, int i) {
        return reading.found(i).rules().contains(Understood.FROM_GROUP);
    }

    /** «dont sept», "including 24 children", «soit 574 drones». */
    private int introduced(PartReading reading, int i) {
        String introduction = words.introduces(reading.text, reading.found(i).first());
        boolean share = introduction != null
                && introduction.equalsIgnoreCase("soit")
                && !reading.found(i).isCount();
        if (introduction == null || share) {
            return -1;
        }
        int own = reading.antecedent(i);
        return own >= 0 && reading.canBePart(i, own) ? own : before(reading, i, 1);
    }

    /** The nearest quantity before that can be the whole, within some sentences. */
    private static int before(PartReading reading, int i, int sentences) {
        for (int j = i - 1; j >= 0 && reading.sentence(i) - reading.sentence(j) <= sentences; j--) {
            boolean sibling =
                    reading.whole(j) >= 0 && reading.sentence(i) == reading.sentence(j) && reading.isWithin(1, j, i);
            if (!sibling && reading.canBePart(i, j) && reading.isAlike(i, j)) {
                return j;
            }
        }
        return -1;
    }

    /** In a row with a part: «dont 35 enfants et 58 femmes», «67 à Volgograd, 18 à Rostov». */
    private int listed(PartReading reading, int i) {
        if (i == 0
                || reading.sentence(i) != reading.sentence(i - 1)
                || !reading.found(i).isCount()) {
            return -1;
        }
        int whole = reading.whole(i - 1);
        if (whole < 0 || whole > i - 1 || !isListBetween(reading, i - 1, i)) {
            return -1;
        }
        if (reading.isBare(i) != reading.isBare(i - 1) && isClosed(reading, i)) {
            int outer = reading.whole(whole);
            return outer >= 0 && reading.canBePart(i, outer) && reading.isAlike(i, outer) ? outer : -1;
        }
        int own = reading.antecedent(i);
        if (own >= 0 && own != whole && own != i - 1 && reading.canBePart(i, own)) {
            whole = own;
        }
        return reading.canBePart(i, whole) && reading.isAlike(i, whole) ? whole : -1;
    }

    /** A comma before the last member ends the row: «dont sept à Kiev, et 40 missiles». */
    private static boolean isClosed(PartReading reading, int i) {
        for (int at = reading.found(i).first() - 1; at >= reading.found(i - 1).end(); at--) {
            if (reading.text.token(at).is(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isListBetween(PartReading reading, int j, int i) {
        int from = reading.found(j).endOfPhrase();
        int to = reading.found(i).first();
        boolean named = !reading.isBare(i);
        boolean joint = false;
        for (int at = from; at < to; at++) {
            Token token = reading.text.token(at);
            joint |= token.is(",") || token.is(";") || ands.contains(token.norm());
            boolean verb = token.is(Pos.VERB) && token.form().isFinite();
            if (named && (token.is(";") || verb)) {
                return false;
            }
        }
        return joint && to - from <= LONGEST_GAP;
    }

    /** Single victims told after their number: «Deux hommes sont morts : un vigile, puis un salarié». */
    private int enumerated(PartReading reading, int i) {
        if (reading.found(i).numeral().shape() != Numeral.Shape.ARTICLE
                || i == 0
                || reading.sentence(i) != reading.sentence(i - 1)) {
            return -1;
        }
        boolean follows = reading.found(i - 1).numeral().shape() == Numeral.Shape.ARTICLE && reading.whole(i - 1) >= 0;
        int whole = follows ? reading.whole(i - 1) : i - 1;
        boolean colon = follows;
        for (int at = reading.found(i - 1).endOfPhrase(); at < reading.found(i).first(); at++) {
            colon |= reading.text.token(at).is(":");
        }
        return colon && reading.canBePart(i, whole) && reading.isAlike(i, whole) ? whole : -1;
    }

    /** «quatre soignants sont au nombre des morts», «trois enfants compris», "12 of them". */
    private int member(PartReading reading, int i) {
        Found found = reading.found(i);
        int limit = Math.min(reading.text.tokens().size(), found.endOfPhrase() + CLAUSE);
        for (int at = found.end(); at < limit && reading.text.token(at).sentence() == reading.sentence(i); at++) {
            boolean another =
                    i + 1 < reading.size() && reading.found(i + 1).first() <= at && !reading.isWithin(1, i, i + 1);
            if (another) {
                break;
            }
            if (words.match(reading.text, at, Where.AFTER) > 0) {
                int own = reading.antecedent(i);
                return own >= 0 && reading.canBePart(i, own) ? own : before(reading, i, NEAR);
            }
            if (at >= found.endOfPhrase() && reading.text.token(at).isPunctuation()) {
                break;
            }
        }
        return -1;
    }

    /** «les 12 restants», "the remaining 12": of the largest count near. */
    private int rest(PartReading reading, int i) {
        Found found = reading.found(i);
        boolean left = false;
        for (int at = found.first() - 1; at < found.endOfPhrase() + 2; at++) {
            left |= reading.text.at(at) != null && words.match(reading.text, at, Where.REST) > 0;
        }
        if (!left || !found.isCount()) {
            return -1;
        }
        int best = -1;
        for (int j = i - 1; j >= 0 && reading.sentence(i) - reading.sentence(j) <= NEAR; j--) {
            boolean larger = best < 0 || reading.value(j).compareTo(reading.value(best)) > 0;
            boolean same = reading.thing(j) != null
                    && reading.thing(i) != null
                    && reading.thing(j).type().equals(reading.thing(i).type());
            if (larger && same && reading.canBePart(i, j)) {
                best = j;
            }
        }
        return best;
    }

    /** A bare number that takes its noun from a larger count out of which it was shot, hurt or told. */
    private int carried(PartReading reading, int i) {
        int j = reading.antecedent(i);
        if (j < 0 || isToldAgain(reading, i)) {
            return -1;
        }
        int root = reading.whole(j) >= 0 && reading.whole(j) < j ? reading.whole(j) : j;
        if (!reading.canBePart(i, root)) {
            return -1;
        }
        if (reading.found(i).rules().contains(Understood.FOR_TOTAL)
                || isHospitalised(reading, i)
                || isInAll(reading, j)) {
            return reading.canBePart(i, j) ? j : -1;
        }
        boolean another = isAnother(reading, i);
        if (another) {
            return root != j ? root : -1;
        }
        boolean weapons = reading.thing(j) != null && reading.thing(j).isWeapon();
        return weapons && reading.value(i).compareTo(reading.value(root)) < 0 ? root : -1;
    }

    /** "put the figure at 10" tells the same thing again. */
    private static boolean isToldAgain(PartReading reading, int i) {
        Token before = reading.text.at(reading.found(i).first() - 1);
        boolean put = before != null && (before.is(Pos.PREPOSITION) || before.is(Pos.NOUN));
        return put || reading.found(i).modifier() == Modifier.RANGE;
    }

    /** «cinq sont hospitalisées»: some of those hurt; but not «et six encore hospitalisés», who come on top. */
    private boolean isHospitalised(PartReading reading, int i) {
        Token before = reading.text.at(reading.found(i).first() - 1);
        if (before != null && ands.contains(before.norm())) {
            return false;
        }
        int end = reading.found(i).end();
        int limit = Math.min(reading.text.tokens().size(), end + 4);
        for (int at = end; at < limit && !reading.text.token(at).isPunctuation(); at++) {
            Things.Thing thing = things.of(things.lemma(reading.text.token(at)));
            if (thing != null && thing.type().equals("hospitalised")) {
                return true;
            }
        }
        return false;
    }

    /** «108 000 salariés au total et 11 600 dans le pays» */
    private static boolean isInAll(PartReading reading, int j) {
        int at = reading.found(j).endOfPhrase();
        Token in = reading.text.at(at);
        Token all = reading.text.at(at + 1);
        return all != null && (in.is("au") || in.is("in")) && (all.is("total") || all.is("all"));
    }

    private static boolean isAnother(PartReading reading, int i) {
        Token before = reading.text.at(reading.found(i).first() - 1);
        Token next = reading.text.at(reading.found(i).end());
        return before != null && ANOTHER.contains(before.norm()) || next != null && ANOTHER.contains(next.norm());
    }

    /** «91 au-dessus de la région et à 337 le total national»: the total follows its part. */
    private int inTotal(PartReading reading, int i) {
        int next = i + 1;
        if (next >= reading.size()
                || reading.sentence(i) != reading.sentence(next)
                || !reading.canBePart(i, next)
                || !reading.isAlike(i, next)) {
            return -1;
        }
        Token article = reading.text.at(reading.found(next).end());
        Token total = reading.text.at(reading.found(next).end() + 1);
        boolean told = total != null && total.is("total") && (article.is("le") || article.is("in") || article.is("au"));
        return told && reading.value(i).compareTo(reading.value(next)) < 0 ? next : -1;
    }

    /** Shot down out of those launched: «477 drones lancés … 446 drones ont été détruits». */
    private int brought(PartReading reading, int i) {
        Found found = reading.found(i);
        Things.Thing thing = reading.thing(i);
        if (thing == null || !thing.isWeapon() || found.modifier() == Modifier.RANGE || !isDown(reading, i)) {
            return -1;
        }
        for (int j = i - 1; j >= 0 && reading.sentence(i) - reading.sentence(j) <= NEAR; j--) {
            boolean same = reading.thing(j) != null && reading.thing(j).type().equals(thing.type());
            boolean fewer = reading.canBePart(i, j) && reading.value(i).compareTo(reading.value(j)) < 0;
            if (same && fewer && isSameSide(found, reading.found(j)) && !isDown(reading, j)) {
                return j;
            }
        }
        return -1;
    }

    private boolean isDown(PartReading reading, int i) {
        Found found = reading.found(i);
        return fates.of(reading.text, found.first(), found.endOfPhrase()).stream()
                .anyMatch(fate -> fate.fate().equals("down"));
    }

    private static boolean isSameSide(Found one, Found other) {
        String a = one.noun().side();
        String b = other.noun().side();
        return a == null || b == null || a.equals(b);
    }
}
