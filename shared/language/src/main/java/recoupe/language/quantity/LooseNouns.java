package recoupe.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import recoupe.language.Language;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Modifier;

/** Finds what a bare number counts in words that stand elsewhere: a label, a predicate, an apposition, a thing named before. */
final class LooseNouns {
    private static final int WITHIN = 150;
    private static final int LABEL = 3;

    private final NounReader nouns;
    private final Things things;
    private final Fates fates;
    private final String person;

    LooseNouns(Language language, NounReader nouns, Things things, Fates fates) {
        this.nouns = nouns;
        this.things = things;
        this.fates = fates;
        this.person = language == Language.FRENCH ? "personne" : "person";
    }

    /** "Homes destroyed: 1,700", «Bilan provisoire – Blessés : 12»: the label before a colon at the start of a line. */
    Noun labelled(Text text, Found found) {
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
    Noun predicate(Text text, Found found) {
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
    Noun apposed(Text text, Found found) {
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

    /** What the verb befalls, people for a subject that is nothing but people, or the next count. */
    Noun lastResort(Text text, List<Found> all, int i) {
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
            if (near && Antecedents.isNamed(next) && (isTold(found) || isLedByName(text, found))) {
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
    private static boolean isLedByName(Text text, Found found) {
        Token name = text.at(found.first() - 1);
        return name != null && name.is(Pos.PROPER);
    }

    /** The words make it a quantity whatever it counts: a bound, a range, an open plural. */
    private static boolean isTold(Found found) {
        return found.modifier() != Modifier.EXACT;
    }

    /** «Nous étions 140 000», "they were 500", "thousands took part". */
    private boolean isPeople(Text text, Found found) {
        int at = found.first() - 1;
        while (text.at(at) != null && text.token(at).is(Pos.ADVERB)) {
            at--;
        }
        Token verb = text.at(at);
        boolean be = verb != null && verb.is(Pos.VERB) && (verb.hasLemma("être") || verb.hasLemma("be"));
        Token subject = be ? text.at(at - 1) : null;
        boolean auxiliary = subject != null && subject.is(Pos.VERB);
        subject = auxiliary ? text.at(at - 2) : subject;
        return subject != null
                && subject.is(Pos.PRONOUN)
                && found.numeral().min().compareTo(BigDecimal.ONE) > 0;
    }
}
