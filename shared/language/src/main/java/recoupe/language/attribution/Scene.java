package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import recoupe.language.Language;
import recoupe.language.QuantityMention;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.text.Form;
import recoupe.language.text.NounPhrase;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.language.text.VerbGroup;

/** What the sieves look at: the text with its quotations and quantities, and questions about single places in it. */
final class Scene {
    private static final Set<String> BOUNDARIES =
            Set.of(",", ";", ":", ".", "!", "?", "…", "(", ")", "—", "–", "-", "»", "«", "”", "“", "\"", "...");
    private static final int LONGEST_ADJUNCT = 14;
    private static final int LONGEST_SENTENCE = 250;
    private static final int LONGEST_ASIDE = 14;

    final Text text;
    final Lexicon lexicon;
    final Cast cast;
    final Speakers speakers;
    final Referents referents;
    final List<Quotation> quotations;
    final boolean french;
    private final BitSet counted = new BitSet();
    private final BitSet speechStarts = new BitSet();
    private final List<Sentence> pieces = new ArrayList<>();
    private final Sentence[] pieceOf;
    private final Quotation[] quotationAt;

    Scene(
            Text text,
            List<Quotation> quotations,
            List<QuantityMention> quantities,
            Lexicon lexicon,
            Identities identities,
            Standings standings,
            String land) {
        this.text = text;
        this.lexicon = lexicon;
        this.french = lexicon.language == Language.FRENCH;
        this.cast = new Cast(text, lexicon, identities, standings, land);
        this.referents = new Referents(cast, lexicon.language);
        this.speakers = new Speakers(cast, lexicon, referents);
        this.quotations = quotations;
        for (QuantityMention quantity : quantities) {
            for (int i = text.tokenAt(quantity.start());
                    i < text.tokens().size() && text.token(i).start() < quantity.end();
                    i++) {
                counted.set(i);
            }
        }
        this.quotationAt = new Quotation[text.tokens().size()];
        this.pieceOf = new Sentence[text.tokens().size()];
        for (Sentence sentence : text.sentences()) {
            cut(sentence);
        }
        for (Quotation q : quotations) {
            if (q.kind() == Quotation.Kind.SPEECH) {
                speechStarts.set(text.tokenAt(q.start()));
            }
            if (q.depth() == 0 && q.kind() == Quotation.Kind.SPEECH) {
                for (int i = text.tokenAt(q.start());
                        i < text.tokens().size() && text.token(i).start() < q.end();
                        i++) {
                    quotationAt[i] = q;
                }
            }
        }
    }

    /** The outer quotation of somebody's words that holds a token; null if none does. */
    Quotation quotationAt(int token) {
        return token < 0 || token >= quotationAt.length ? null : quotationAt[token];
    }

    boolean isQuantity(int token) {
        return counted.get(token);
    }

    /** A quantity stands somewhere from one token to another, end exclusive. */
    boolean hasQuantity(int from, int to) {
        int at = counted.nextSetBit(Math.max(0, from));
        return at >= 0 && at < to;
    }

    Sentence sentence(int token) {
        return pieceOf[token];
    }

    /** The sentences; what is longer than any sentence, as a table without stops, comes in pieces, so that time stays linear. */
    List<Sentence> sentences() {
        return pieces;
    }

    private void cut(Sentence sentence) {
        for (int first = sentence.firstToken(); first < sentence.endToken(); first += LONGEST_SENTENCE) {
            int end = Math.min(sentence.endToken(), first + LONGEST_SENTENCE);
            boolean whole = first == sentence.firstToken() && end == sentence.endToken();
            int from = text.token(first).start();
            int to = text.token(end - 1).end();
            Sentence piece = whole
                    ? sentence
                    : new Sentence(
                            sentence.index(),
                            sentence.paragraph(),
                            from,
                            to,
                            text.content().substring(from, to),
                            first,
                            end);
            pieces.add(piece);
            Arrays.fill(pieceOf, first, end, piece);
        }
    }

    boolean isBoundary(int token, Sentence sentence) {
        return token < sentence.firstToken()
                || token >= sentence.endToken()
                || BOUNDARIES.contains(text.token(token).norm());
    }

    boolean is(int token, String norm) {
        Token t = text.at(token);
        return t != null && t.is(norm);
    }

    boolean isConjunction(int token) {
        Token t = text.at(token);
        return t != null && (t.is(Pos.CONJUNCTION) || t.is("puis") || t.is("then"));
    }

    boolean isThat(int token) {
        boolean that = french ? is(token, "que") || is(token, "qu'") : is(token, "that");
        return that
                && (token == 0
                        || !lexicon.makesConjunction(text.token(token - 1).norm()));
    }

    /** Behind a verb: past the adverbs, times, hearers and channels that part it from its content or its end. */
    int skipAdjuncts(int token, Sentence sentence) {
        int at = token;
        while (at < sentence.endToken() && at - token < LONGEST_ADJUNCT) {
            int next = adjunctEnd(at, sentence);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Past one adverb, time, hearer or channel; the same token if none stands there. */
    int skipAdjunct(int token, Sentence sentence) {
        return token < sentence.endToken() ? adjunctEnd(token, sentence) : token;
    }

    private int adjunctEnd(int at, Sentence sentence) {
        Token t = text.token(at);
        if (isQuantity(at) && !isTime(at)) {
            return at;
        }
        if (t.is(Pos.ADVERB) || isTime(at)) {
            return dayEnd(at + 1, sentence);
        }
        if (t.is(",")) {
            return asideEnd(at, sentence);
        }
        boolean link = t.is(Pos.PREPOSITION) || t.is("à") || t.is("on");
        if (!link || isThat(at)) {
            NounPhrase noun = text.nounPhraseAt(at);
            boolean time = noun != null && noun.first() == at && isTime(noun.head());
            return time ? noun.end() : at;
        }
        if (text.verbGroupAt(at + 1) != null && text.verbGroupAt(at + 1).first() == at + 1) {
            return at;
        }
        if (at + 1 < sentence.endToken()
                && (isTime(at + 1) || text.token(at + 1).is(Pos.ADVERB))) {
            return dayEnd(at + 2, sentence);
        }
        Phrase phrase = cast.startingAt(at + 1);
        if (phrase == null) {
            Phrase same = cast.startingAt(at);
            return same != null && isTime(same.head()) ? same.end() : at;
        }
        return hasQuantity(phrase.first(), phrase.core()) && !isTime(phrase.head()) ? at : phrase.core();
    }

    /** Past the day behind a month: "on September 4|". */
    private int dayEnd(int at, Sentence sentence) {
        boolean day = !french
                && at < sentence.endToken()
                && text.token(at).isDigits()
                && text.token(at).text().length() <= 2
                && isTime(at - 1);
        return day ? at + 1 : at;
    }

    /** Past «, de son côté,» and «, elles,»; the comma itself if no such aside follows it. */
    private int asideEnd(int comma, Sentence sentence) {
        for (int i = comma + 1; i < Math.min(sentence.endToken(), comma + LONGEST_ASIDE); i++) {
            Token t = text.token(i);
            if (t.is(",")) {
                Token first = text.token(comma + 1);
                boolean aside = first.is(Pos.PREPOSITION)
                        || first.is(Pos.PRONOUN)
                        || first.is(Pos.ADVERB)
                        || first.is("de")
                        || first.is("pour");
                return aside && i > comma + 1 && i + 1 < sentence.endToken() ? i + 1 : comma;
            }
            if (isQuantity(i) || text.verbGroupAt(i) != null) {
                return comma;
            }
        }
        return comma;
    }

    /** A day, a month, a year, a part of the day. */
    boolean isTime(int token) {
        Token t = text.at(token);
        return t != null && lexicon.isTime(t.lemma());
    }

    /** Somebody's quoted words start at a token. */
    boolean startsSpeech(int token) {
        return token >= 0 && speechStarts.get(token);
    }

    /** The quotation of somebody's words that ends right before a token; null if none does. */
    Quotation quotationEndingBefore(int token) {
        Token t = text.at(token);
        int start = t == null ? text.content().length() : t.start();
        int from = token;
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            Quotation q = quotationAt(i);
            if (q != null) {
                return q.end() <= start ? q : null;
            }
            if (!text.token(i).isPunctuation()) {
                return null;
            }
            from = i;
        }
        return null;
    }

    /** A verb that can be the verb of a clause stands from one token to another, end exclusive. */
    boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            VerbGroup group = text.verbGroupAt(i);
            if (group != null && group.first() == i && group.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** The verb is negated, and not merely limited («n'a compté que»). */
    boolean isNegated(VerbGroup group) {
        if (!group.negated()) {
            return false;
        }
        if (!french) {
            return true;
        }
        boolean before = false;
        for (int i = group.first(); i < group.main(); i++) {
            before |= text.token(i).is("ne") || text.token(i).is("n'");
        }
        if (!before) {
            return false;
        }
        for (int i = group.first(); i < Math.min(group.end() + 2, text.tokens().size()); i++) {
            switch (text.token(i).norm()) {
                case "pas", "plus", "jamais", "point", "guère", "nullement", "rien", "aucun", "aucune" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    boolean isInfinitive(int token) {
        Token t = text.at(token);
        return t != null && t.is(Pos.VERB) && t.is(Form.INFINITIVE);
    }
}
