package recoupe.language.quantity;

import java.util.Set;
import recoupe.language.Language;
import recoupe.language.Span;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;

/**
 * Reads the noun phrase that a number counts: adjectives, the noun, its complements and what is coordinated with it.
 *
 * <p>A participle behind a noun tells what happened to it and is not part of what is counted («trois personnes tuées»); alone behind
 * the number it is the head where it names people («deux blessées»).
 */
final class NounReader {
    private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "\"", "‘", "’", "'");
    private static final int REACH = 7;

    private final Language language;
    private final Things things;
    private final Sides sides;
    private final Fates fates;
    private final Set<String> others;
    private final Set<String> ands;

    NounReader(Language language, Things things, Sides sides, Fates fates) {
        this.fates = fates;
        this.language = language;
        this.things = things;
        this.sides = sides;
        boolean french = language == Language.FRENCH;
        this.others = french
                ? Set.of(
                        "autre",
                        "autres",
                        "supplémentaires",
                        "restants",
                        "restantes",
                        "nouveaux",
                        "nouvelles",
                        "nouveau",
                        "nouvelle")
                : Set.of(
                        "other",
                        "others",
                        "more",
                        "additional",
                        "further",
                        "extra",
                        "new",
                        "such",
                        "fewer",
                        "less",
                        "separate",
                        "different");
        this.ands = french ? Set.of("et", "ou") : Set.of("and", "or");
    }

    /** The noun counted by a number that ends before a token; null if no noun follows. */
    Noun read(Text text, int from) {
        return read(text, from, false);
    }

    /**
     * The noun counted by a number that ends before a token; null if no noun follows.
     *
     * @param several the number is above one, so that its noun is a plural or a listed thing
     */
    Noun read(Text text, int from, boolean several) {
        int at = from;
        int sentence = from > 0 ? text.token(from - 1).sentence() : 0;
        if (inSentence(text, at, sentence) && QUOTES.contains(text.token(at).text())) {
            at++;
        }
        int head = head(text, at, sentence);
        boolean wrong = head < 0 || several && isSingular(text.token(head));
        return wrong ? null : phrase(text, at, head, sentence);
    }

    /** The noun of a group out of which one is taken: «un | de ses pilotes», "a | of its pilots"; null if none follows. */
    Noun ofGroup(Text text, int at) {
        Token of = text.at(at);
        if (of == null || !of.is("de") && !of.is("des") && !of.is("d'") && !of.is("of")) {
            return null;
        }
        int noun = at + 1;
        return text.at(noun) == null ? null : read(text, isDeterminer(text.token(noun)) ? noun + 1 : noun);
    }

    boolean isDeterminer(Token token) {
        return token.is(Pos.DETERMINER);
    }

    /** A word that may stand between «sans» or "without" and its noun: «sans faire de», "without causing any". */
    boolean isLight(Token token) {
        return token.is(Form.INFINITIVE)
                || token.is(Form.PRESENT_PARTICIPLE)
                || token.is("de")
                || token.is("d'")
                || token.is("any")
                || token.is(Pos.DETERMINER);
    }

    /** Index of the head noun; -1 if there is none. */
    private int head(Text text, int from, int sentence) {
        int at = from;
        int bare = -1;
        while (inSentence(text, at, sentence) && at - from < REACH) {
            Token token = text.token(at);
            if (isNoun(token)) {
                return language == Language.ENGLISH ? lastOfRun(text, at, sentence) : at;
            }
            if (bare < 0 && isStatus(token)) {
                bare = at;
            }
            boolean adverb = token.is(Pos.ADVERB) && inSentence(text, at + 1, sentence) && isStatus(text.token(at + 1));
            if (!adverb && !isBeforeNoun(text, at)) {
                break;
            }
            at++;
        }
        return bare;
    }

    /** A word that is read as a noun but cannot be what several are counted of: «31 mardi», "5,000 came". */
    private boolean isSingular(Token token) {
        if (token.is(Pos.PROPER) || token.reading().number() != 's' || things.of(things.lemma(token)) != null) {
            return false;
        }
        char last = token.norm().charAt(token.norm().length() - 1);
        return language == Language.FRENCH
                ? last != 's' && last != 'x' && last != 'z'
                : token.canBe(Pos.VERB) || token.canBe(Pos.ADJECTIVE) || token.canBe(Pos.ADVERB);
    }

    private boolean isNoun(Token token) {
        return (token.is(Pos.NOUN) || token.is(Pos.PROPER) || isListedPlural(token) || isListedAdjective(token))
                && !others.contains(token.norm());
    }

    /** An adjective that is listed as the name of a person: «nouveau-né». */
    private boolean isListedAdjective(Token token) {
        boolean compound = token.is(Pos.ADJECTIVE) && token.norm().indexOf('-') > 0;
        return compound && things.of(things.lemma(token)) != null;
    }

    /** A participle or an adjective that names people by what became of them: «blessés», "dead", "missing". */
    private boolean isStatus(Token token) {
        if (!token.is(Pos.ADJECTIVE) && !token.is(Pos.VERB) && !token.is(Pos.NOUN)) {
            return false;
        }
        if (token.is(Pos.VERB)
                && !token.is(Form.PAST_PARTICIPLE)
                && !token.is(Form.PAST)
                && !token.is(Form.PRESENT_PARTICIPLE)) {
            return false;
        }
        Things.Thing thing = things.of(things.lemma(token));
        return thing != null && thing.isVictim();
    }

    private boolean isBeforeNoun(Text text, int at) {
        Token token = text.token(at);
        if (others.contains(token.norm()) || token.is(Pos.ADJECTIVE)) {
            return true;
        }
        if (language == Language.FRENCH) {
            return (token.is("d'") || token.is("de"))
                    && at + 1 < text.tokens().size()
                    && others.contains(text.token(at + 1).norm());
        }
        boolean adverb = token.is(Pos.ADVERB) && token.norm().endsWith("ly");
        boolean participle =
                (token.is(Form.PRESENT_PARTICIPLE) || canBeParticiple(token)) && isFollowedByNoun(text, at + 1);
        boolean comma = token.is(",")
                && text.token(at - 1).is(Pos.ADJECTIVE)
                && text.at(at + 1) != null
                && (text.token(at + 1).is(Pos.ADJECTIVE) || canBeParticiple(text.token(at + 1)))
                && isFollowedByNoun(text, at + 2);
        return comma || adverb && isFollowedByNoun(text, at + 2) || participle || isPossessive(text, at);
    }

    private static boolean canBeParticiple(Token token) {
        return token.is(Pos.VERB) && !token.hasLemma("be") && !token.hasLemma("have") && isParticiple(token);
    }

    private static boolean isParticiple(Token token) {
        return token.readings().stream().anyMatch(r -> r.form() == Form.PAST_PARTICIPLE);
    }

    private static boolean isFollowedByNoun(Text text, int at) {
        Token token = text.at(at);
        return token != null && (token.is(Pos.NOUN) || token.is(Pos.ADJECTIVE) && isNounAt(text, at + 1));
    }

    private static boolean isNounAt(Text text, int at) {
        return text.at(at) != null && text.token(at).is(Pos.NOUN);
    }

    private static boolean isPossessive(Text text, int at) {
        Token token = text.token(at);
        return token.is("'s") && token.is(Pos.PARTICLE) || token.is("'") && token.is(Pos.PARTICLE);
    }

    /** The last noun of an English compound: "police officers", "Hezbollah targets", "Russia's bombers". */
    private int lastOfRun(Text text, int first, int sentence) {
        int last = first;
        int at = first + 1;
        while (inSentence(text, at, sentence) && at - first < REACH) {
            Token token = text.token(at);
            boolean name = token.is(Pos.PROPER)
                    && token.isCapitalised()
                    && text.token(last).is(Pos.PROPER);
            if (token.is(Pos.NOUN) || name || isListedPlural(token)) {
                last = at;
            } else if (!(isPossessive(text, at) || token.is(Pos.ADJECTIVE) && isNounAt(text, at + 1))) {
                break;
            }
            at++;
        }
        return last;
    }

    /** A plural noun that the tagger took for a verb: "1,100 Hezbollah targets". */
    private boolean isListedPlural(Token token) {
        return token.is(Pos.VERB)
                && token.norm().endsWith("s")
                && token.canBe(Pos.NOUN)
                && things.of(things.lemma(token)) != null;
    }

    private Noun phrase(Text text, int first, int head, int sentence) {
        String lemma = things.lemma(text.token(head));
        int end = complements(text, head + 1, sentence);
        int next = coordinated(text, end, sentence);
        boolean several = next > end;
        end = several ? next : end;
        Token start = text.token(first);
        int from = others.contains(start.norm()) && first < head ? first + 1 : first;
        while (from < head
                && (others.contains(text.token(from).norm())
                        || text.token(from).is("d'")
                        || text.token(from).is("de"))) {
            from++;
        }
        Things.Thing thing = things.of(compound(text, from, head, end), lemma);
        if (thing == null
                && sides.demonym(text.token(head)) != null
                && !text.token(head).is(Pos.ADJECTIVE)) {
            thing = things.of(language == Language.FRENCH ? "personne" : "person");
        }
        Span span = new Span(text.token(from).start(), text.token(end - 1).end());
        return new Noun(text.words(from, end), lemma, thing, sides.of(text, from, end), span, end);
    }

    private String compound(Text text, int first, int head, int end) {
        if (language == Language.ENGLISH) {
            String lemma = things.lemma(text.token(head));
            return head > first ? text.token(head - 1).norm() + " " + lemma : lemma;
        }
        int last = Math.min(end, head + 4);
        return last > head + 1 ? things.lemma(text.token(head)) + " " + text.words(head + 1, last) : null;
    }

    /** French adjectives behind the noun and complements without an article: «missiles balistiques», «agents de santé». */
    private int complements(Text text, int from, int sentence) {
        int at = from;
        if (language == Language.ENGLISH) {
            return at;
        }
        while (inSentence(text, at, sentence)) {
            Token token = text.token(at);
            if (token.is(Pos.ADJECTIVE) && !isFate(token) || isModel(token)) {
                at++;
            } else if (isComplement(text, at, sentence)) {
                at = afterNoun(text, at + 1);
            } else if (token.is("et")
                    && isComplement(text, at + 1, sentence)
                    && text.token(at + 1).is("de")) {
                at = afterNoun(text, at + 2);
            } else {
                break;
            }
        }
        return at;
    }

    /** A participle that tells what became of the thing: «abattus», «tuées». */
    private boolean isFate(Token token) {
        return isParticiple(token) && fates.isFate(token);
    }

    private static boolean isModel(Token token) {
        return token.is(Pos.PROPER) && token.isCapitalised();
    }

    private static boolean isComplement(Text text, int at, int sentence) {
        if (!inSentence(text, at + 1, sentence)) {
            return false;
        }
        Token token = text.token(at);
        Token next = text.token(at + 1);
        boolean of = (token.is("de") || token.is("d'") || token.is("du") || token.is("des")) && !token.is(Pos.VERB);
        boolean bare = next.is(Pos.NOUN) || next.is(Pos.PROPER);
        boolean named = (next.is("la") || next.is("l'"))
                && inSentence(text, at + 2, sentence)
                && isNameOrNoun(text.token(at + 2));
        boolean kind = token.is("à") && (next.is(Pos.ADJECTIVE) || next.is(Pos.NOUN)) && !next.isCapitalised();
        return of && (bare || named) || kind;
    }

    private static boolean isNameOrNoun(Token token) {
        return token.is(Pos.NOUN) || token.is(Pos.PROPER);
    }

    private static int afterNoun(Text text, int at) {
        int end = at;
        while (end < text.tokens().size() && !isNameOrNoun(text.token(end))) {
            end++;
        }
        return Math.min(end + 1, text.tokens().size());
    }

    /** The end of a second noun that the same number counts: «drones et missiles», "passengers and crew". */
    private int coordinated(Text text, int end, int sentence) {
        if (!inSentence(text, end + 1, sentence)
                || !ands.contains(text.token(end).norm())) {
            return end;
        }
        int at = end + 1;
        while (inSentence(text, at, sentence) && text.token(at).is(Pos.ADJECTIVE) && language == Language.ENGLISH) {
            at++;
        }
        if (!inSentence(text, at, sentence)) {
            return end;
        }
        Token noun = text.token(at);
        if (!noun.canBe(Pos.NOUN)
                || things.of(things.lemma(noun)) == null
                || language == Language.FRENCH && noun.reading().number() == 's') {
            return end;
        }
        return complements(text, at + 1, sentence);
    }

    private static boolean inSentence(Text text, int at, int sentence) {
        return at >= 0 && at < text.tokens().size() && text.token(at).sentence() == sentence;
    }
}
