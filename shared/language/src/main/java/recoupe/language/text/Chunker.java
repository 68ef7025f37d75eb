package recoupe.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recoupe.language.Language;

/** Groups tagged words into noun phrases and verb groups. */
final class Chunker {
    private static final Set<String> FRENCH_MODALS = Set.of("pouvoir", "devoir", "vouloir", "falloir");
    private static final Set<String> ENGLISH_MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "must", "shall", "should");
    /** How many words an aside between an auxiliary and its participle may have, its preposition left out. */
    private static final int ASIDE = 3;

    private static final Set<String> NEGATIONS = Set.of("ne", "n'", "not", "n't", "never");

    private final Language language;

    Chunker(Language language) {
        this.language = language;
    }

    List<NounPhrase> nounPhrases(List<Token> tokens) {
        List<NounPhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NounPhrase phrase = nounPhrase(tokens, at);
            if (phrase == null) {
                at++;
            } else {
                phrases.add(phrase);
                at = phrase.end();
            }
        }
        return phrases;
    }

    private NounPhrase nounPhrase(List<Token> tokens, int first) {
        int at = first;
        int sentence = tokens.get(first).sentence();
        while (inSentence(tokens, at, sentence) && tokens.get(at).is(Pos.DETERMINER)) {
            at++;
        }
        int head = -1;
        while (inSentence(tokens, at, sentence)) {
            Token token = tokens.get(at);
            if (token.is(Pos.NOUN) || token.is(Pos.PROPER)) {
                if (head >= 0
                        && language == Language.FRENCH
                        && token.is(Pos.NOUN)
                        && tokens.get(head).is(Pos.NOUN)
                        && at > head + 1) {
                    break;
                }
                head = language == Language.FRENCH
                                && head >= 0
                                && tokens.get(head).is(Pos.NOUN)
                        ? head
                        : at;
            } else if (head >= 0 && tokens.get(head).is(Pos.NOUN) && isDated(tokens, at)) {
                break;
            } else if (isPossessive(tokens, at) && head >= 0) {
                head = -1;
            } else if (!isInside(tokens, at, head)) {
                break;
            }
            at++;
        }
        while (at > first && !ends(tokens.get(at - 1))) {
            at--;
        }
        return head < 0 || head >= at ? null : new NounPhrase(first, at, head);
    }

    /** "352 people | last year": the time that follows a noun is no part of it. */
    private boolean isDated(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return language == Language.ENGLISH
                && token.is(Pos.ADJECTIVE)
                && (token.is("last") || token.is("next") || token.is("late") || token.is("early"));
    }

    /** The English «'s» that makes what stands before it the owner of what follows. */
    private boolean isPossessive(List<Token> tokens, int at) {
        String norm = tokens.get(at).norm();
        return language == Language.ENGLISH
                && (norm.equals("'s") && !tokens.get(at).is(Pos.VERB)
                        || norm.equals("'")
                                && at > 0
                                && tokens.get(at - 1).norm().endsWith("s")
                                && tokens.get(at - 1).end() == tokens.get(at).start())
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).is(Pos.NOUN)
                        || tokens.get(at + 1).is(Pos.ADJECTIVE)
                        || tokens.get(at + 1).is(Pos.PROPER)
                        || tokens.get(at + 1).is(Pos.NUMERAL));
    }

    private static boolean isInside(List<Token> tokens, int at, int head) {
        Token token = tokens.get(at);
        return switch (token.pos()) {
            case ADJECTIVE -> true;
            case NUMERAL -> head < 0 && token.norm().indexOf(':') < 0;
            case ADVERB -> at + 1 < tokens.size() && tokens.get(at + 1).is(Pos.ADJECTIVE);
            case VERB ->
                token.is(Form.PAST_PARTICIPLE)
                        && head < 0
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is(Pos.NOUN);
            default -> false;
        };
    }

    private static boolean ends(Token token) {
        return token.is(Pos.NOUN) || token.is(Pos.PROPER) || token.is(Pos.ADJECTIVE);
    }

    private static boolean inSentence(List<Token> tokens, int at, int sentence) {
        return at < tokens.size() && tokens.get(at).sentence() == sentence;
    }

    List<VerbGroup> verbGroups(List<Token> tokens) {
        List<VerbGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.get(at).is(Pos.VERB)) {
                VerbGroup group = verbGroup(tokens, at);
                groups.add(group);
                at = group.end();
            } else {
                at++;
            }
        }
        return groups;
    }

    private VerbGroup verbGroup(List<Token> tokens, int finite) {
        int sentence = tokens.get(finite).sentence();
        int first = finite;
        boolean negated = false;
        while (first > 0 && tokens.get(first - 1).sentence() == sentence && isBefore(tokens.get(first - 1))) {
            first--;
            negated |= NEGATIONS.contains(tokens.get(first).norm());
        }
        String modal = null;
        boolean passive = false;
        boolean perfect = false;
        int main = finite;
        int at = finite + 1;
        int pending = finite + 1;
        while (inSentence(tokens, pending, sentence)) {
            Token token = tokens.get(pending);
            if (token.is(Pos.VERB) && joins(tokens, main, token)) {
                String before = tokens.get(main).lemma();
                if (isModal(before)) {
                    modal = before;
                } else if (token.is(Form.PAST_PARTICIPLE)) {
                    boolean be = before.equals("be") || before.equals("être");
                    perfect |= !be || language == Language.FRENCH && isUnaccusative(token.lemma());
                    passive |= be && !(language == Language.FRENCH && isUnaccusative(token.lemma()));
                }
                main = pending;
                at = pending + 1;
                pending++;
            } else if (isBetween(token)) {
                negated |= NEGATIONS.contains(token.norm());
                pending++;
            } else if (main == finite && aside(tokens, pending, sentence) > pending) {
                pending = aside(tokens, pending, sentence);
            } else {
                break;
            }
        }
        return new VerbGroup(first, at, finite, main, tokens.get(finite).form(), passive, perfect, negated, modal);
    }

    /** «a de son côté indiqué»: the participle after a short aside between it and its auxiliary; the same token if there is none. */
    private int aside(List<Token> tokens, int at, int sentence) {
        boolean comma = tokens.get(at).is(",") && at + 1 < tokens.size();
        int first = comma ? at + 1 : at;
        boolean opens = tokens.get(first).is(Pos.PREPOSITION)
                || comma
                        && (tokens.get(first).is(Pos.PRONOUN)
                                || tokens.get(first).is(Pos.ADVERB));
        if (language != Language.FRENCH || !opens) {
            return at;
        }
        for (int next = comma ? first : first + 1;
                next <= first + ASIDE + (comma ? 1 : 0) && inSentence(tokens, next, sentence);
                next++) {
            Token token = tokens.get(next);
            if (comma && token.is(",") && inSentence(tokens, next + 1, sentence)) {
                return tokens.get(next + 1).is(Form.PAST_PARTICIPLE) ? next + 1 : at;
            }
            if (token.is(Form.PAST_PARTICIPLE)) {
                return next;
            }
            boolean inside = token.is(Pos.DETERMINER)
                    || token.is(Pos.NOUN)
                    || token.is(Pos.PROPER)
                    || token.is(Pos.ADVERB)
                    || comma && (token.is(Pos.PRONOUN) || token.is(Pos.PREPOSITION));
            if (!inside) {
                return at;
            }
        }
        return at;
    }

    /** Clitics and negation before the verb. */
    private boolean isBefore(Token token) {
        return language == Language.FRENCH
                && (token.is("ne")
                        || token.is("n'")
                        || token.is("se")
                        || token.is("s'")
                        || token.is("en") && token.is(Pos.PRONOUN)
                        || token.is("y")
                        || token.is("lui") && token.is(Pos.PRONOUN)
                        || token.is("leur") && token.is(Pos.PRONOUN)
                        || (token.is("le") || token.is("la") || token.is("les") || token.is("l'"))
                                && token.is(Pos.PRONOUN));
    }

    private boolean isBetween(Token token) {
        return token.is(Pos.ADVERB)
                || language == Language.FRENCH && token.text().startsWith("-") && token.is(Pos.PRONOUN)
                || language == Language.ENGLISH && token.is(Pos.PARTICLE) && NEGATIONS.contains(token.norm());
    }

    private boolean joins(List<Token> tokens, int main, Token next) {
        Token before = tokens.get(main);
        String lemma = before.lemma();
        if (language == Language.FRENCH) {
            return (lemma.equals("être") || lemma.equals("avoir")) && next.is(Form.PAST_PARTICIPLE)
                    || FRENCH_MODALS.contains(lemma) && next.is(Form.INFINITIVE);
        }
        return lemma.equals("have") && next.is(Form.PAST_PARTICIPLE)
                || lemma.equals("be") && (next.is(Form.PAST_PARTICIPLE) || next.is(Form.PRESENT_PARTICIPLE))
                || (lemma.equals("do") || ENGLISH_MODALS.contains(lemma)) && next.is(Form.INFINITIVE);
    }

    private boolean isModal(String lemma) {
        return language == Language.FRENCH ? FRENCH_MODALS.contains(lemma) : ENGLISH_MODALS.contains(lemma);
    }

    /** French verbs whose compound past takes «être»: «est arrivé» is no passive. */
    private static boolean isUnaccusative(String lemma) {
        return UNACCUSATIVE.contains(lemma);
    }

    private static final Set<String> UNACCUSATIVE = Set.of(
            "aller",
            "arriver",
            "décéder",
            "descendre",
            "devenir",
            "entrer",
            "monter",
            "mourir",
            "naître",
            "partir",
            "parvenir",
            "passer",
            "rentrer",
            "rester",
            "retourner",
            "revenir",
            "sortir",
            "tomber",
            "venir",
            "survenir",
            "intervenir");
}
