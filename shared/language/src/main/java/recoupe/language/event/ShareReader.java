package recoupe.language.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import recoupe.language.Mention;
import recoupe.language.QuantityMention;
import recoupe.language.Sentence;
import recoupe.language.Statement;
import recoupe.language.event.ShareWords.Role;
import recoupe.language.text.Form;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;
import recoupe.model.Party;
import recoupe.model.Speaker;

/**
 * Tells whose the shares, votes and seats of a text are, each by the first rule that answers: the name in front of its parenthesis, the
 * name behind «pour», the verb, the name beside it, the winner in its sentence, the clause of its score.
 */
final class ShareReader {
    private static final Set<String> COUNTED = Set.of("vote", "seat");

    private final ShareWords words;

    ShareReader(ShareWords words) {
        this.words = words;
    }

    static boolean isShare(QuantityMention quantity) {
        return "%".equals(quantity.unit())
                || quantity.counted() != null
                        && quantity.counted().type() != null
                        && COUNTED.contains(quantity.counted().type());
    }

    /** The owner of each share of a text whose owner is told, by the index of the quantity. */
    Map<Integer, Party> of(ClaimReader.Layers layers, Surroundings surroundings) {
        One reading = new One(layers, surroundings);
        for (int i = 0; i < layers.quantities().size(); i++) {
            if (isShare(layers.quantities().get(i))) {
                Party owner = reading.owner(i);
                if (owner != null) {
                    reading.owners.put(i, owner);
                }
            }
        }
        return reading.owners;
    }

    /** The reading of one text: a share may take up the owners of those before it. */
    private final class One {
        /** How many tokens may stand between a verb or a winner and the number. */
        private static final int REACH = 9;

        /** How many tokens may stand between a subject and its verb, and between a name and its number. */
        private static final int CLOSE = 4;

        /** How many tokens an apposition between commas may have: «Paul Biya, 92 ans, avec». */
        private static final int ASIDE = 8;

        /** How many tokens after a number its score and the clause of the score may stand. */
        private static final int SCORE = 16;

        /** How many sentences back a pronoun looks for somebody with a share. */
        private static final int BACK = 2;

        private final Text text;
        private final List<QuantityMention> quantities;
        private final Surroundings surroundings;
        private final Holders all;
        private final Map<Integer, List<Holder>> bySentence = new HashMap<>();
        private final Map<Integer, Party> owners = new HashMap<>();

        One(ClaimReader.Layers layers, Surroundings surroundings) {
            this.text = layers.text();
            this.quantities = layers.quantities();
            this.surroundings = surroundings;
            this.all = new Holders(layers, surroundings, words);
        }

        /** The first token of the number itself, behind its modifiers. */
        private int number(int index) {
            return text.tokenAt(quantities.get(index).start());
        }

        private List<Holder> holders(Sentence sentence) {
            return bySentence.computeIfAbsent(sentence.index(), i -> all.in(sentence));
        }

        Party owner(int index) {
            Phrase phrase = Phrase.of(text, quantities.get(index));
            int previous = previous(index, phrase);
            if (previous >= 0 && isSame(previous, index, phrase)) {
                return owners.get(previous);
            }
            return Stream.<Supplier<Party>>of(
                            () -> inFront(index, phrase),
                            () -> behindLink(index, phrase),
                            () -> byVerb(index, phrase, previous),
                            () -> beside(index, phrase),
                            () -> ofWinner(index, phrase, previous),
                            () -> ofScore(index, phrase))
                    .map(Supplier::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** The share before this one in its sentence; -1 if none is. */
        private int previous(int index, Phrase phrase) {
            for (int i = index - 1;
                    i >= 0
                            && quantities.get(i).firstToken()
                                    >= phrase.sentence().firstToken();
                    i--) {
                if (isShare(quantities.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** «5 150 092 voix (51,2 %)», «soit 51,2 %»: votes and their percentage. */
        private boolean isSame(int previous, int index, Phrase phrase) {
            if (Objects.equals(
                    quantities.get(previous).unit(), quantities.get(index).unit())) {
                return false;
            }
            int from = Phrase.of(text, quantities.get(previous)).end();
            for (int i = from; i < phrase.first(); i++) {
                Token token = text.token(i);
                boolean joins =
                        token.is("(") || token.is(",") || words.is(Role.SAME, token) || words.is(Role.FILLER, token);
                if (!joins) {
                    return false;
                }
            }
            return phrase.first() - from <= CLOSE;
        }

        /** «Anne Morel (53 %)», «Anne Morel 53 %», "Morel's 53 percent". */
        private Party inFront(int index, Phrase phrase) {
            int at = phrase.first();
            boolean opened = phrase.holds(at - 1) && text.token(at - 1).is("(");
            at = opened ? at - 1 : at;
            at = phrase.holds(at - 1) && text.token(at - 1).norm().matches("['’]s?") ? at - 1 : at;
            return resolved(endingAt(phrase.sentence(), at), index, phrase);
        }

        /** «53 % pour Anne Morel», «26 % au sortant»; not "53 percent to Dupuis's 37". */
        private Party behindLink(int index, Phrase phrase) {
            int at = behindFillers(phrase);
            int end = phrase.holds(at) ? words.end(Role.FOR, text, at) : -1;
            if (end < 0 || !phrase.holds(end)) {
                return null;
            }
            boolean determined = text.token(end).is(Pos.DETERMINER) && phrase.holds(end + 1);
            Holder named = startingAt(phrase.sentence(), end);
            Holder holder = named == null && determined ? startingAt(phrase.sentence(), end + 1) : named;
            Token after = holder == null ? null : text.at(holder.end());
            boolean possessor = after != null && after.norm().matches("['’]s?");
            return possessor ? null : resolved(holder, index, phrase);
        }

        /** «Morel obtient 53 %», «lui accorde 53 %», «s'attribue 53 %», "gave Morel 37 percent", «est créditée de 53 %». */
        private Party byVerb(int index, Phrase phrase, int previous) {
            int from = Math.max(phrase.sentence().firstToken(), phrase.first() - REACH);
            from = previous >= 0 ? Math.max(from, quantities.get(previous).endToken()) : from;
            for (int i = number(index) - 1; i >= from; i--) {
                VerbGroup verb = text.verbGroupAt(i);
                if (text.token(i).is(";")) {
                    return null;
                }
                if (verb == null || verb.main() != i) {
                    continue;
                }
                if (words.is(Role.GIVES, text.token(i))) {
                    return given(verb, index, phrase);
                }
                boolean light = words.is(Role.LIGHT, text.token(i));
                if (light ? phrase.first() - verb.end() < 2 : words.is(Role.WINS, text.token(i))) {
                    return subject(verb, index, phrase);
                }
            }
            return null;
        }

        private Party given(VerbGroup verb, int index, Phrase phrase) {
            for (int i = Math.max(phrase.sentence().firstToken(), verb.first() - 1); i < phrase.first(); i++) {
                boolean near = i < verb.end() + 1;
                if (near && words.is(Role.SELF, text.token(i))) {
                    return subject(verb, index, phrase);
                }
                if (i >= verb.first() - 1 && i < verb.main() && words.is(Role.OBJECT, text.token(i))) {
                    return antecedent(i, false, index, phrase);
                }
            }
            if (verb.passive()) {
                return subject(verb, index, phrase);
            }
            return holders(phrase.sentence()).stream()
                    .filter(h -> h.first() > verb.main() && h.end() <= phrase.first())
                    .findFirst()
                    .map(h -> resolved(h, index, phrase))
                    .orElse(null);
        }

        /** The subject right before a verb, an apposition, «qui» and short words left out; an infinitive's is the speaker. */
        private Party subject(VerbGroup verb, int index, Phrase phrase) {
            Statement statement = surroundings.innermost(quantities.get(index).start());
            if (verb.form() == Form.INFINITIVE && statement != null && statement.speaker() != null) {
                return person(statement.speaker());
            }
            Sentence sentence = phrase.sentence();
            for (int i = verb.main(); i >= sentence.firstToken() && i >= verb.first() - CLOSE; i--) {
                Holder holder = endingAt(sentence, i);
                if (holder != null && !(holder.isPronoun() && words.is(Role.OBJECT, text.token(holder.first())))) {
                    return resolved(holder, index, phrase);
                }
                Token before = text.at(i - 1);
                if (before == null || before.is(";") || before.is(":")) {
                    return null;
                }
                if (before.is(",")) {
                    Holder inside = endingAt(sentence, i - 1);
                    return resolved(inside == null ? beforeAside(sentence, i - 1) : inside, index, phrase);
                }
            }
            return null;
        }

        /** «Paul Biya, 92 ans, a»: the name before the apposition that ends with a comma. */
        private Holder beforeAside(Sentence sentence, int comma) {
            for (int i = comma - 1; i >= sentence.firstToken() && i >= comma - ASIDE; i--) {
                if (text.token(i).is(",")) {
                    return endingAt(sentence, i);
                }
            }
            return null;
        }

        /** «Morel avec 53 %», "Morel on 53 percent", «Morel en tête : 53 %», "Morel, 53 percent". */
        private Party beside(int index, Phrase phrase) {
            Sentence sentence = phrase.sentence();
            boolean linked = false;
            for (int i = phrase.first() - 1; phrase.holds(i) && i >= phrase.first() - CLOSE; i--) {
                Token token = text.token(i);
                boolean mark = token.is(",") || token.is(":") || Phrase.isQuote(token);
                if (!mark && !words.is(Role.BESIDE, token)) {
                    return null;
                }
                linked |= words.is(Role.WITH, token) && !token.is(":");
                Holder holder = endingAt(sentence, i);
                holder = holder == null && token.is(",") && linked ? beforeAside(sentence, i) : holder;
                if (holder != null) {
                    boolean owned =
                            phrase.holds(holder.first() - 1) && words.is(Role.FILLER, text.token(holder.first() - 1));
                    return !owned && (linked || isBare(phrase) && !isSpeaker(holder, index))
                            ? resolved(holder, index, phrase)
                            : null;
                }
            }
            return null;
        }

        /** Nothing of which it is a share follows the number, unless it is votes. */
        private boolean isBare(Phrase phrase) {
            Token next = phrase.holds(behindFillers(phrase)) ? text.token(behindFillers(phrase)) : null;
            return next == null
                    || !next.is(Pos.NOUN)
                            && !next.is(Pos.PROPER)
                            && !next.is(Pos.ADJECTIVE)
                            && !next.is(Pos.DETERMINER);
        }

        /** The index of the first token behind a number that is neither its unit nor «des suffrages». */
        private int behindFillers(Phrase phrase) {
            int at = phrase.number();
            while (phrase.holds(at) && at - phrase.number() < REACH) {
                int filled = Phrase.isQuote(text.token(at)) ? at + 1 : words.end(Role.FILLER, text, at);
                if (filled < 0) {
                    break;
                }
                at = filled;
            }
            return at;
        }

        private boolean isSpeaker(Holder holder, int index) {
            Statement statement = surroundings.innermost(quantities.get(index).start());
            return statement != null
                    && holder.mention() != null
                    && !Surroundings.vouches(statement, holder.mention().start());
        }

        /** «placent Anne Morel en tête, a annoncé la commission : 53 %», «donne la victoire à Anne Morel avec 53 %». */
        private Party ofWinner(int index, Phrase phrase, int previous) {
            Token before = phrase.holds(phrase.first() - 1) ? text.token(phrase.first() - 1) : null;
            if (before == null || !words.is(Role.WITH, before)) {
                return null;
            }
            int from = previous >= 0
                    ? quantities.get(previous).endToken()
                    : phrase.sentence().firstToken();
            for (int i = phrase.first() - 1; i >= from; i--) {
                int at = i;
                if (words.end(Role.HEAD, text, i) > 0) {
                    return holders(phrase.sentence()).stream()
                            .filter(h -> !h.isPronoun() && h.end() <= phrase.first() && h.first() >= from)
                            .filter(h -> Math.min(Math.abs(at - h.end()), Math.abs(h.first() - at)) < CLOSE)
                            .filter(h -> !isSpeaker(h, index))
                            .findFirst()
                            .map(Holder::party)
                            .orElse(null);
                }
            }
            return null;
        }

        /** «60 % : c'est le score que Jean Dupuis s'est attribué». */
        private Party ofScore(int index, Phrase phrase) {
            boolean score = false;
            for (int i = phrase.end(); phrase.holds(i) && i < phrase.end() + SCORE; i++) {
                score |= words.is(Role.SCORE, text.token(i));
                VerbGroup verb = text.verbGroupAt(i);
                boolean tells = score && verb != null && verb.main() == i;
                if (tells
                        && (words.is(Role.WINS, text.token(i))
                                || words.is(Role.GIVES, text.token(i)) && isToSelf(verb))) {
                    return subject(verb, index, phrase);
                }
            }
            return null;
        }

        private boolean isToSelf(VerbGroup verb) {
            for (int i = Math.max(0, verb.first() - 1); i < verb.end(); i++) {
                if (words.is(Role.SELF, text.token(i))) {
                    return true;
                }
            }
            return false;
        }

        private Party resolved(Holder holder, int index, Phrase phrase) {
            if (holder == null || !holder.isPronoun()) {
                return holder == null ? null : holder.party();
            }
            boolean subject = words.is(Role.SUBJECT, text.token(holder.first()));
            return antecedent(holder.first(), subject, index, phrase);
        }

        /**
         * Whom a pronoun stands for: a subject in said words for the speaker; else the last one with a share, in its own sentence for a
         * subject only; else the only person named around it; null if that is open.
         */
        private Party antecedent(int pronoun, boolean subject, int index, Phrase phrase) {
            Statement statement = surroundings.innermost(quantities.get(index).start());
            Party speaker = statement == null || !subject ? null : person(statement.speaker());
            if (speaker != null) {
                return speaker;
            }
            int sentence = phrase.sentence().index();
            Set<String> others = new HashSet<>();
            for (int i = index - 1; i >= 0; i--) {
                int distance =
                        sentence - text.token(quantities.get(i).firstToken()).sentence();
                if (distance > BACK) {
                    break;
                }
                Party owner = owners.get(i);
                boolean named = owner != null && owner.id() != null;
                if (named && !subject && distance == 0) {
                    others.add(owner.id());
                } else if (named && !others.contains(owner.id())) {
                    return owner;
                }
            }
            return onlyPerson(pronoun, sentence, others);
        }

        private Party onlyPerson(int pronoun, int sentence, Set<String> others) {
            List<Party> named = Stream.of(sentence, sentence - 1)
                    .filter(s -> s >= 0)
                    .flatMap(s -> holders(text.sentences().get(s)).stream())
                    .filter(h -> h.end() <= pronoun && h.isPerson())
                    .map(Holder::party)
                    .filter(p -> !others.contains(p.id()))
                    .toList();
            boolean one = named.stream().map(Party::id).distinct().count() == 1;
            return one ? named.get(0) : null;
        }

        private static Party person(Mention mention) {
            return mention != null && mention.kind() == Speaker.Kind.PERSON && mention.id() != null
                    ? new Party(mention.text(), mention.id(), mention.side())
                    : null;
        }

        private Holder endingAt(Sentence sentence, int token) {
            return holders(sentence).stream()
                    .filter(h -> h.end() == token)
                    .findFirst()
                    .orElse(null);
        }

        private Holder startingAt(Sentence sentence, int token) {
            return holders(sentence).stream()
                    .filter(h -> h.first() == token)
                    .findFirst()
                    .orElse(null);
        }
    }
}
