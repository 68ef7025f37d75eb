package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import recoupe.language.quantity.PartWords.Where;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Modifier;

/** Tells which quantity counts a part of which: «62 des 145 drones», «44 drones, dont sept», "of whom five". */
final class Parts {
    private static final int NEAR = 3;
    private static final int LONGEST = 12;
    private static final Set<String> ANOTHER =
            Set.of("another", "further", "additional", "more", "de plus", "supplémentaires");

    private final PartWords words;
    private final Fates fates;
    private final Things things;

    Parts(PartWords words, Fates fates, Things things) {
        this.things = things;
        this.words = words;
        this.fates = fates;
    }

    /** For each quantity the index of its whole; -1 for those that are part of none. */
    int[] wholes(Text text, List<Found> all, int[] antecedents) {
        int[] wholes = new int[all.size()];
        Arrays.fill(wholes, -1);
        Reading reading = new Reading(text, all, antecedents, wholes);
        for (int i = 0; i < all.size(); i++) {
            wholes[i] = reading.wholeOf(i);
        }
        reading.addUp();
        return wholes;
    }

    /** One text's quantities while their wholes are told, in order. */
    private final class Reading {
        private final Text text;
        private final List<Found> all;
        private final int[] antecedents;
        private final int[] wholes;

        Reading(Text text, List<Found> all, int[] antecedents, int[] wholes) {
            this.text = text;
            this.all = all;
            this.antecedents = antecedents;
            this.wholes = wholes;
        }

        int wholeOf(int i) {
            for (IntUnaryOperator sieve : List.<IntUnaryOperator>of(
                    this::takenFrom,
                    this::ofNamedGroup,
                    this::introduced,
                    this::listed,
                    this::member,
                    this::rest,
                    this::carried,
                    this::brought)) {
                int whole = sieve.applyAsInt(i);
                if (whole >= 0) {
                    return whole;
                }
            }
            return -1;
        }

        private int sentence(int i) {
            return text.token(all.get(i).numeral().first()).sentence();
        }

        /** «62 des 145 drones», «8000 emplois sur 108000», "241 of the 242". */
        private int takenFrom(int i) {
            if (i + 1 >= all.size() || sentence(i) != sentence(i + 1) || !canBePart(i, i + 1)) {
                return -1;
            }
            Found found = all.get(i);
            int whole = all.get(i + 1).first();
            for (int at : new int[] {found.end(), found.endOfPhrase(), found.endOfPhrase() + 1}) {
                int end = words.match(text, at, Where.FROM);
                if (end > 0 && end <= whole + 1 && whole - end <= 0) {
                    return i + 1;
                }
            }
            return -1;
        }

        /** «239 des tués», "of the deaths, 32": the nearest count of the same thing. */
        private int ofNamedGroup(int i) {
            if (!all.get(i).rules().contains(Understood.FROM_GROUP) || thing(i) == null) {
                return -1;
            }
            for (int j = i - 1; j >= 0 && sentence(i) - sentence(j) <= NEAR; j--) {
                if (canBePart(i, j)
                        && thing(j) != null
                        && thing(j).type().equals(thing(i).type())
                        && !all.get(j).rules().contains(Understood.FROM_GROUP)) {
                    return j;
                }
            }
            return -1;
        }

        private int introduced(int i) {
            int first = all.get(i).first();
            String introduction = words.introduces(text, first);
            if (introduction == null
                    || introduction.equalsIgnoreCase("soit") && !all.get(i).isCount()) {
                return -1;
            }
            int own = antecedents[i];
            return own >= 0 && canBePart(i, own) ? own : before(i, 1);
        }

        /** The nearest quantity before that can be the whole, within some sentences. */
        private int before(int i, int sentences) {
            for (int j = i - 1; j >= 0 && sentence(i) - sentence(j) <= sentences; j--) {
                boolean sibling = wholes[j] >= 0 && sentence(i) == sentence(j) && isRow(j, i);
                if (!sibling && canBePart(i, j) && isAlike(i, j)) {
                    return j;
                }
            }
            return -1;
        }

        private boolean isRow(int j, int i) {
            return all.get(i).first() - all.get(j).endOfPhrase() <= 1;
        }

        /** In a row with a part: «dont 35 enfants et 58 femmes», «67 à Volgograd, 18 à Rostov». */
        private int listed(int i) {
            if (i == 0 || wholes[i - 1] < 0 || wholes[i - 1] > i - 1 || sentence(i) != sentence(i - 1)) {
                return -1;
            }
            boolean sameKind =
                    (all.get(i).noun().text() == null) == (all.get(i - 1).noun().text() == null);
            if (!sameKind || !all.get(i).isCount()) {
                return -1;
            }
            int whole = wholes[i - 1];
            if (antecedents[i] >= 0
                    && antecedents[i] != whole
                    && antecedents[i] != i - 1
                    && canBePart(i, antecedents[i])) {
                whole = antecedents[i];
            }
            return canBePart(i, whole) && isAlike(i, whole) && isListBetween(i - 1, i) ? whole : -1;
        }

        private boolean isListBetween(int j, int i) {
            int from = all.get(j).endOfPhrase();
            int to = all.get(i).first();
            boolean joint = false;
            for (int at = from; at < to; at++) {
                Token token = text.token(at);
                joint |= token.is(",") || token.is("et") || token.is("and") || token.is(";") || token.is("ainsi");
                if (token.is(";") && all.get(i).noun().text() != null || to - from > 12) {
                    return false;
                }
                if (token.is(Pos.VERB)
                        && token.form().isFinite()
                        && all.get(i).noun().text() != null) {
                    return false;
                }
            }
            return joint;
        }

        /** «quatre soignants sont au nombre des morts», «trois enfants compris», "12 of them". */
        private int member(int i) {
            Found found = all.get(i);
            int sentence = sentence(i);
            int limit = Math.min(text.tokens().size(), found.endOfPhrase() + 14);
            for (int at = found.end(); at < limit && text.token(at).sentence() == sentence; at++) {
                if (i + 1 < all.size() && all.get(i + 1).first() <= at && !isRow(i, i + 1)) {
                    break;
                }
                if (words.match(text, at, Where.AFTER) > 0) {
                    int own = antecedents[i];
                    return own >= 0 && canBePart(i, own) ? own : before(i, NEAR);
                }
                if (at >= found.endOfPhrase() && text.token(at).isPunctuation()) {
                    break;
                }
            }
            return -1;
        }

        /** «les 12 restants», "the remaining 12". */
        private int rest(int i) {
            Found found = all.get(i);
            for (int at = found.first() - 1; at < found.endOfPhrase() + 2; at++) {
                if (text.at(at) != null && words.match(text, at, Where.REST) > 0 && found.isCount()) {
                    int part = before(i, NEAR);
                    return part >= 0 && wholes[part] >= 0 ? wholes[part] : part;
                }
            }
            return -1;
        }

        /** A bare number that takes its noun from a larger count of things that it was shot or taken from. */
        private int carried(int i) {
            int j = antecedents[i];
            if (j < 0 || !canBePart(i, j) || isPut(i)) {
                return -1;
            }
            if (isHospitalised(i) || isInTotal(j)) {
                return j;
            }
            int root = wholes[j] >= 0 && wholes[j] < j ? wholes[j] : j;
            boolean another = isAnother(i);
            if (another && root != j) {
                return root;
            }
            boolean weapons = all.get(j).noun().thing() != null
                    && all.get(j).noun().thing().isWeapon();
            return weapons && !another && value(i).compareTo(value(j)) < 0 ? j : -1;
        }

        /** "put the figure at 10" tells the same thing again. */
        private boolean isPut(int i) {
            Token before = text.at(all.get(i).first() - 1);
            return before != null && before.is(Pos.PREPOSITION)
                    || all.get(i).modifier() == Modifier.RANGE
                    || before != null && (before.is("nearer") || before.is("closer"));
        }

        /** «cinq sont hospitalisées»: some of those hurt. */
        private boolean isHospitalised(int i) {
            int limit = Math.min(text.tokens().size(), all.get(i).end() + 4);
            for (int at = all.get(i).end(); at < limit && !text.token(at).isPunctuation(); at++) {
                Things.Thing thing = things.of(things.lemma(text.token(at)));
                if (thing != null && thing.type().equals("hospitalised")) {
                    return true;
                }
            }
            return false;
        }

        /** «108 000 salariés au total et 11 600 dans le pays» */
        private boolean isInTotal(int j) {
            int at = all.get(j).endOfPhrase();
            return text.at(at + 1) != null
                    && (text.token(at).is("au") || text.token(at).is("in"))
                    && (text.token(at + 1).is("total") || text.token(at + 1).is("all"));
        }

        private boolean isAnother(int i) {
            Token before = text.at(all.get(i).first() - 1);
            Token next = text.at(all.get(i).end());
            return before != null && ANOTHER.contains(before.norm())
                    || next != null
                            && (ANOTHER.contains(next.norm())
                                    || next.norm().startsWith("autre")
                                    || next.norm().startsWith("other"));
        }

        /** Shot down out of those launched: «477 drones lancés … 446 drones ont été détruits». */
        private int brought(int i) {
            Found found = all.get(i);
            if (!isWeapon(found) || found.modifier() == Modifier.RANGE || !isDown(found)) {
                return -1;
            }
            for (int j = i - 1; j >= 0 && sentence(i) - sentence(j) <= NEAR; j--) {
                Found before = all.get(j);
                boolean same = before.noun() != null
                        && found.noun().type() != null
                        && found.noun().type().equals(before.noun().type());
                boolean fewer = before.numeral().max() != null
                        && value(i).compareTo(before.numeral().max()) < 0;
                if (same && fewer && sameSide(found, before) && canBePart(i, j) && !isDown(before)) {
                    return j;
                }
            }
            return -1;
        }

        private boolean isDown(Found found) {
            return fates.of(text, found.first(), found.endOfPhrase()).stream()
                    .anyMatch(f -> f.fate().equals("down"));
        }

        /** Numbers in a row that add up to one near them are its parts: «574 drones et 40 missiles … 614». */
        void addUp() {
            for (int total = 0; total < all.size(); total++) {
                if (!isSummable(total) || all.get(total).numeral().isBelow(4)) {
                    continue;
                }
                for (int first = Math.max(0, total - 8); first < Math.min(all.size(), total + 4); first++) {
                    addUp(total, first);
                }
            }
        }

        private void addUp(int total, int first) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = first; i < Math.min(all.size(), first + LONGEST) && i != total; i++) {
                boolean row = i == first || isSummand(i - 1, i);
                if (!isSummable(i) || !row || Math.abs(sentence(i) - sentence(total)) > 2 || !isAlike(i, total)) {
                    return;
                }
                sum = sum.add(value(i));
                int order = sum.compareTo(value(total));
                if (order == 0 && i > first) {
                    for (int part = first; part <= i; part++) {
                        wholes[part] = wholes[part] < 0 && wholes[total] != part ? total : wholes[part];
                    }
                }
                if (order >= 0) {
                    return;
                }
            }
        }

        /** In one list with the number before it: side by side, or both bare. */
        private boolean isSummand(int j, int i) {
            boolean bare = all.get(i).noun().text() == null;
            return bare
                    ? sentence(i) - sentence(j) <= 1
                    : sentence(i) == sentence(j)
                            && all.get(i).first() - all.get(j).endOfPhrase() <= 2;
        }

        private boolean isSummable(int i) {
            Found found = all.get(i);
            return found.isCount()
                    && found.modifier() == Modifier.EXACT
                    && found.numeral().shape() != Numeral.Shape.ARTICLE
                    && found.numeral().max() != null
                    && found.numeral().min().signum() > 0;
        }

        private BigDecimal value(int i) {
            return all.get(i).numeral().min();
        }

        /** Both are counts and the part is no greater; a percentage may be part of a count. */
        private boolean canBePart(int i, int whole) {
            Found part = all.get(i);
            Found of = all.get(whole);
            if (whole == i
                    || wholes[whole] == i
                    || !of.isCount()
                    || of.numeral().shape() == Numeral.Shape.ZERO) {
                return false;
            }
            if (!part.isCount()) {
                return part.unit() == null || part.unit().isPercent();
            }
            return value(i).compareTo(
                                            of.numeral().max() == null
                                                    ? value(i)
                                                    : of.numeral().max())
                            <= 0
                    && part.numeral().min().signum() > 0;
        }

        /** A person can be part of victims, a missile of weapons; nothing is part of places but places. */
        private boolean isAlike(int i, int whole) {
            Things.Thing part = thing(i);
            Things.Thing of = thing(whole);
            if (part == null || of == null) {
                return true;
            }
            if (part.isVictim() && of.isVictim() && !part.type().equals(of.type())) {
                return of.type().equals("victim")
                        || of.type().equals("sick")
                        || part.type().equals("hospitalised") && of.type().equals("injured");
            }
            return camp(part).equals(camp(of))
                    || of.kind().equals("event")
                    || of.kind().equals("measure") == part.kind().equals("measure")
                            && !of.isPlace()
                            && camp(part).equals("people")
                            && !of.isWeapon();
        }

        private String camp(Things.Thing thing) {
            if (thing.isPerson()
                    || thing.isVictim()
                    || thing.kind().equals("remains")
                    || thing.type().equals("case")) {
                return "people";
            }
            return thing.isWeapon() || thing.type().equals("target") ? "weapons" : thing.kind();
        }

        private Things.Thing thing(int i) {
            return all.get(i).noun() == null ? null : all.get(i).noun().thing();
        }

        private boolean isWeapon(Found found) {
            return found.noun() != null
                    && found.noun().thing() != null
                    && found.noun().thing().isWeapon();
        }

        private static boolean sameSide(Found one, Found other) {
            String a = one.noun().side();
            String b = other.noun().side();
            return a == null || b == null || a.equals(b);
        }
    }
}
