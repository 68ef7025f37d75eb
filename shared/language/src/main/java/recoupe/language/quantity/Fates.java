package recoupe.language.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.language.Language;
import recoupe.language.data.Table;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** What words say became of the people or things that a phrase names: «a tué une femme», «trois drones ont été abattus». */
final class Fates {
    private static final int REACH = 9;

    /**
     * What befalls somebody or something.
     *
     * @param of the kind of thing that it befalls: person, human (nothing but a person can suffer it), weapon, place
     * @param fate harm, take, free, down, launch
     */
    record Fate(String of, String fate) {
        boolean isOfPeople() {
            return of.equals("person") || of.equals("human");
        }

        boolean befalls(Things.Thing thing) {
            if (thing == null) {
                return of.equals("human");
            }
            return switch (of) {
                case "person", "human" -> thing.isPerson() || thing.isVictim();
                case "weapon" -> thing.isWeapon();
                default -> thing.isPlace();
            };
        }
    }

    private final Language language;
    private final Map<String, List<Fate>> objects = new HashMap<>();
    private final Map<String, List<Fate>> subjects = new HashMap<>();
    private final Map<String, List<Fate>> nouns = new HashMap<>();

    Fates(Language language) {
        this.language = language;
        for (Table.Row row : Table.read(language, "fates")) {
            boolean verb = row.need("pos").equals("verb");
            Map<String, List<Fate>> side = !verb ? nouns : row.need("victim").equals("subject") ? subjects : objects;
            side.computeIfAbsent(row.need("word"), k -> new ArrayList<>())
                    .add(new Fate(row.need("of"), row.need("fate")));
        }
    }

    /** A participle of a verb that tells what became of its object. */
    boolean isFate(Token participle) {
        return !participle(participle).isEmpty();
    }

    /** What befalls the phrase from one token to another; empty if nothing known does. */
    List<Fate> of(Text text, int first, int end) {
        List<Fate> fates = asObject(text, first);
        return fates.isEmpty() ? asSubject(text, end) : fates;
    }

    /** The phrase is the object of the verb before it, or the complement of the noun before it. */
    List<Fate> asObject(Text text, int first) {
        int at = first - 1;
        while (text.at(at) != null && text.token(at).is(Pos.ADVERB)) {
            at--;
        }
        Token before = text.at(at);
        if (before == null
                || text.at(first) == null
                || before.sentence() != text.token(first).sentence()) {
            return List.of();
        }
        VerbGroup group = text.verbGroupAt(at);
        if (group != null) {
            return group.passive() || group.negated()
                    ? List.of()
                    : named(objects, text.token(group.main()).lemma());
        }
        if (isOf(before) && at > 0) {
            Token noun = text.token(at - 1);
            return noun.is(Pos.NOUN) ? named(nouns, noun.lemma()) : List.of();
        }
        return List.of();
    }

    /** The phrase is the subject of the verb behind it, or a participle behind it says what happened to it. */
    List<Fate> asSubject(Text text, int end) {
        return asSubject(text, end, false);
    }

    /** The same where a word of none is the subject, whose verb French negates: «personne n'a été blessé». */
    List<Fate> asNegatedSubject(Text text, int end) {
        return asSubject(text, end, true);
    }

    private List<Fate> asSubject(Text text, int end, boolean negated) {
        int sentence =
                end > 0 && end <= text.tokens().size() ? text.token(end - 1).sentence() : -1;
        int from = afterAside(text, end);
        for (int at = from; at < from + REACH && at < text.tokens().size(); at++) {
            Token token = text.token(at);
            if (token.sentence() != sentence || token.isPunctuation() || token.is(Pos.RELATIVE)) {
                return List.of();
            }
            if (token.is(Pos.CONJUNCTION) && !isNumber(text.at(at + 1))) {
                return List.of();
            }
            VerbGroup group = text.verbGroupAt(at);
            if (group != null) {
                return group.negated() && !negated ? List.of() : befalling(text, group);
            }
            boolean status = token.is(Pos.ADJECTIVE) && at == end && token.canBe(Pos.VERB);
            if (status) {
                List<Fate> fates = participle(token);
                if (!fates.isEmpty()) {
                    return fates;
                }
            }
        }
        return List.of();
    }

    /** Skips words between two commas that hold no verb: «un pilote, le lieutenant Untel, est mort», "a boy, 15, was shot". */
    private static int afterAside(Text text, int end) {
        Token comma = text.at(end);
        if (comma == null || !comma.is(",")) {
            return end;
        }
        for (int at = end + 1; at < end + REACH && at < text.tokens().size(); at++) {
            Token token = text.token(at);
            if (token.sentence() != comma.sentence() || text.verbGroupAt(at) != null) {
                return end;
            }
            if (token.is(",")) {
                return at + 1;
            }
        }
        return end;
    }

    /** «546 drones et 40 missiles ont été abattus» */
    private static boolean isNumber(Token token) {
        return token != null && (token.is(Pos.NUMERAL) || token.isDigits());
    }

    private List<Fate> participle(Token token) {
        for (var reading : token.readings()) {
            if (reading.form() == Form.PAST_PARTICIPLE) {
                return named(objects, reading.lemma());
            }
        }
        return List.of();
    }

    private List<Fate> befalling(Text text, VerbGroup group) {
        String lemma = text.token(group.main()).lemma();
        boolean participle = group.form() == Form.PAST_PARTICIPLE
                || language == Language.ENGLISH && group.form() == Form.PAST && isReduced(text, group);
        List<Fate> suffered = group.passive() || participle ? named(objects, lemma) : List.of();
        return suffered.isEmpty() ? named(subjects, lemma) : suffered;
    }

    /** "two people injured in the attack": a form of the past that has no object is a participle. */
    private static boolean isReduced(Text text, VerbGroup group) {
        Token next = text.at(group.end());
        return group.end() == group.first() + 1
                && (next == null
                        || next.isPunctuation()
                        || next.is(Pos.PREPOSITION)
                        || next.is(Pos.CONJUNCTION)
                        || next.is(Pos.ADVERB));
    }

    private boolean isOf(Token token) {
        return language == Language.FRENCH ? token.is("de") || token.is("d'") : token.is("of");
    }

    private static List<Fate> named(Map<String, List<Fate>> side, String lemma) {
        return side.getOrDefault(lemma, List.of());
    }
}
