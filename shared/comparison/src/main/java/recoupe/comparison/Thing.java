package recoupe.comparison;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recoupe.model.Action;
import recoupe.model.Claim;
import recoupe.model.Counted;

/**
 * The thing that a figure counts.
 *
 * @param kinds its kinds in the language-neutral list: two for «drones et missiles»; empty if none is known
 * @param family the one wider kind of several; null where there are not several, or they have none in common
 * @param lemma the folded noun; null if none is given
 * @param restriction folded words that narrow it («balistiques»), other than its side
 * @param language the language of its words
 */
record Thing(Set<String> kinds, String family, String lemma, Set<String> restriction, String language) {
    /** Words of one stem share so many first letters: drone, drones. */
    private static final int STEM = 4;

    /**
     * Reads what a claim counts.
     *
     * @param action what happened to it
     * @param nouns the kinds of the nouns that its story's claims count
     */
    static Thing of(Claim claim, Action action, Kinds order, Nouns nouns) {
        Counted counted = claim.counted();
        if (counted == null) {
            return new Thing(Set.of(), null, null, Set.of(), claim.article().language());
        }
        Set<String> kinds = new TreeSet<>();
        Set<String> restriction = new LinkedHashSet<>();
        if (counted.type() != null) {
            kinds.add(order.plain(counted.type(), action));
        }
        Set<String> heads = Names.words(counted.lemma());
        boolean named = false;
        for (String word : Names.words(counted.text())) {
            String kind = nouns.kindOf(word);
            if (heads.stream().anyMatch(head -> sameStem(head, word))) {
                named = true;
            } else if (kind == null || counted.type() == null) {
                restriction.add(word);
            }
            if (kind != null && counted.type() != null) {
                kinds.add(order.plain(kind, action));
            }
        }
        boolean bySide = counted.side() != null && restriction.size() == 1;
        if (!named || bySide) {
            restriction.clear();
        }
        String lemma = counted.lemma() == null ? null : String.join(" ", heads);
        return new Thing(
                Collections.unmodifiableSet(kinds),
                family(kinds, order),
                lemma,
                Collections.unmodifiableSet(restriction),
                claim.article().language());
    }

    /** The one wider kind of several; null where there are not several, or they have none in common. */
    private static String family(Set<String> kinds, Kinds order) {
        Set<String> families = kinds.stream().map(order::family).collect(Collectors.toSet());
        return kinds.size() > 1 && families.size() == 1 ? families.iterator().next() : null;
    }

    private static boolean sameStem(String a, String b) {
        int shared = Math.min(STEM, Math.min(a.length(), b.length()));
        return a.regionMatches(0, b, 0, shared);
    }

    /** One key for all words of the thing. */
    String key() {
        String head = kinds.isEmpty() ? language + ":" + lemma : String.join("+", kinds);
        return restriction.isEmpty() ? head : head + "/" + String.join("/", new TreeSet<>(restriction));
    }

    /** How this thing stands to another: the kind first, then what narrows it. */
    Fit fit(Thing other, Kinds order) {
        Fit kind = kindFit(other, order);
        if (kind != Fit.SAME && kind != Fit.UNKNOWN) {
            return kind;
        }
        Fit narrowed = restrictionFit(other);
        boolean open = kind == Fit.UNKNOWN && narrowed != Fit.DIFFERENT;
        return open || narrowed == Fit.SAME ? kind : narrowed;
    }

    /** How the kinds alone stand. */
    Fit kindFit(Thing other, Kinds order) {
        if (kinds.isEmpty() || other.kinds.isEmpty()) {
            return lemmaFit(other);
        }
        if (kinds.equals(other.kinds)) {
            return Fit.SAME;
        }
        Set<String> all = new HashSet<>(kinds);
        all.addAll(other.kinds);
        if (all.stream().anyMatch(order::isLoose)
                && all.stream().map(order::family).distinct().count() == 1) {
            return Fit.UNKNOWN;
        }
        if (within(kinds, other.kinds, order)) {
            return within(other.kinds, kinds, order) ? Fit.SAME : Fit.PART;
        }
        return within(other.kinds, kinds, order) ? Fit.WHOLE : Fit.DIFFERENT;
    }

    private static boolean within(Set<String> narrow, Set<String> wide, Kinds order) {
        return narrow.stream().allMatch(kind -> wide.stream()
                .anyMatch(other -> other.equals(kind)
                        || order.within(kind, other)
                        || wide.size() > 1 && order.family(other).equals(kind)));
    }

    private Fit lemmaFit(Thing other) {
        if (lemma == null || other.lemma == null) {
            return Fit.UNKNOWN;
        }
        if (lemma.equals(other.lemma)) {
            return Fit.SAME;
        }
        if (!Objects.equals(language, other.language)) {
            return Fit.UNKNOWN;
        }
        return kinds.isEmpty() && other.kinds.isEmpty() ? Fit.DIFFERENT : Fit.UNKNOWN;
    }

    private Fit restrictionFit(Thing other) {
        if (restriction.equals(other.restriction) || !Objects.equals(language, other.language)) {
            return Fit.SAME;
        }
        if (restriction.containsAll(other.restriction)) {
            return Fit.MAYBE_PART;
        }
        return other.restriction.containsAll(restriction) ? Fit.MAYBE_WHOLE : Fit.DIFFERENT;
    }
}
