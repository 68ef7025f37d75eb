package recoupe.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.text.Pos;
import recoupe.language.text.Text;
import recoupe.language.text.Token;
import recoupe.model.Speaker;

/**
 * Draws the content of a sentence's utterances: each word goes to the innermost one whose side it lies on, up to the next utterance or to
 * words that turn back to the article's own voice.
 */
final class ContentBounds {
    private static final Set<String> ADDITIONS =
            Set.of("dont", "including", "et", "and", "mais", "but", "ou", "or", "tandis", "alors", "while", "puis");

    private static final Set<Stance> DEEDS = Set.of(Stance.DENY, Stance.OPINION, Stance.DEMAND, Stance.PLAN);

    private static final int NEAR_COLON = 4;

    private final Scene scene;
    private final Text text;

    ContentBounds(Scene scene) {
        this.scene = scene;
        this.text = scene.text;
    }

    /** Draws the contents; gives the utterances that have one, in order. */
    List<Utterance> draw(List<Utterance> found, Sentence sentence) {
        List<Utterance> ordered = withoutOverlaps(found);
        ordered.removeIf(u -> ordered.stream().anyMatch(other -> yields(u, other)));
        List<Utterance> kept = new ArrayList<>();
        for (Utterance utterance : ordered) {
            if (utterance.backward) {
                Utterance open = kept.isEmpty() ? null : kept.get(kept.size() - 1);
                if (open != null && isRelay(utterance, open)) {
                    open.via.add(utterance.party);
                    cut(open, utterance.coreFirst);
                    continue;
                }
                behind(utterance, open, sentence);
            }
            int end = Math.max(utterance.coreEnd, 0);
            if (utterance.forward >= 0) {
                add(utterance, utterance.forward, limit(utterance, ordered, sentence));
            } else if (utterance.backward) {
                tail(utterance, end, ordered, sentence);
            }
            utterance.content.sort(Comparator.comparingInt(c -> c[0]));
            kept.add(utterance);
        }
        dropEmptyFrames(kept);
        kept.removeIf(u -> u.content.isEmpty());
        beforeColon(kept, sentence);
        return kept;
    }

    /**
     * What somebody says tells of a document or of another's refusal, demand or plan: he vouches for its figures. "Members have rejected
     * 5%, the union said", "The mayor said that early reports suggest 12 dead".
     */
    private boolean yields(Utterance inner, Utterance outer) {
        boolean document = inner.speaker.kind() == Speaker.Kind.DOCUMENT;
        boolean deed = (inner.sieve == Sieve.VERB_AND_OBJECT || inner.sieve == Sieve.VERB_AND_PERSON)
                && DEEDS.contains(inner.stance);
        boolean count = !scene.french && inner.sieve == Sieve.VERB_AND_OBJECT && inner.stance == Stance.COUNT;
        if (inner == outer
                || inner.forward < 0
                || !document && !deed && !(count && outer.backward)
                || outer.speaker.kind() == Speaker.Kind.DOCUMENT
                || outer.speaker.kind() == Speaker.Kind.MEDIA) {
            return false;
        }
        Quotation quotation = scene.quotationAt(inner.coreFirst);
        boolean quoted = quotation != null && scene.quotationAt(inner.forward) == quotation;
        if (outer.backward && outer.coreFirst > inner.forward) {
            return quoted && scene.quotationEndingBefore(outer.coreFirst) == quotation
                    || !quoted && boundary(inner.coreEnd, outer.coreFirst) < 0;
        }
        return outer.sieve == Sieve.VERB_AND_CLAUSE
                && outer.forward >= 0
                && outer.forward <= inner.coreFirst
                && scene.quotationAt(outer.forward) == quotation
                && boundary(outer.forward, inner.coreFirst) < 0;
    }

    /** A frame before another utterance, with nothing said of its own: it relays the other. */
    private void dropEmptyFrames(List<Utterance> kept) {
        for (int i = 0; i < kept.size(); i++) {
            Utterance u = kept.get(i);
            boolean empty = u.content.stream()
                    .noneMatch(c -> scene.hasFiniteVerb(c[0], c[1])
                            || scene.hasQuantity(c[0], c[1])
                            || scene.quotationAt(c[0]) != null);
            if (u.sieve == Sieve.FRAME && u.forward >= 0 && empty) {
                u.content.clear();
                boolean medium = u.speaker.kind() == Speaker.Kind.MEDIA || u.speaker.kind() == Speaker.Kind.INSTITUTION;
                if (medium && i + 1 < kept.size() && kept.get(i + 1).party != u.party) {
                    kept.get(i + 1).via.add(u.party);
                }
            }
        }
    }

    /** «31 morts, 107 blessés : le maire annonce…», «On continue» : what stands before a colon without a verb is the first speaker's. */
    private void beforeColon(List<Utterance> kept, Sentence sentence) {
        if (kept.isEmpty() || kept.get(0).backward && !kept.get(0).overColon) {
            return;
        }
        Utterance first = kept.get(0);
        for (int i = sentence.firstToken() + 1; i < first.coreFirst; i++) {
            if (text.token(i).is(":")) {
                boolean quoted = scene.quotationAt(sentence.firstToken()) != null;
                boolean figures =
                        scene.hasQuantity(sentence.firstToken(), i) && !scene.hasFiniteVerb(sentence.firstToken(), i);
                if ((quoted || figures)
                        && first.coreFirst - i <= NEAR_COLON
                        && first.content.get(0)[0] > i) {
                    first.content.add(0, new int[] {sentence.firstToken(), i});
                }
                return;
            }
        }
    }

    /** By place; of two that overlap, the one of the more precise sieve. */
    private List<Utterance> withoutOverlaps(List<Utterance> found) {
        List<Utterance> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing((Utterance u) -> u.sieve).thenComparing(u -> u.coreFirst));
        List<Utterance> kept = new ArrayList<>();
        for (Utterance u : ordered) {
            if (kept.stream()
                    .noneMatch(k -> u.cueFirst < k.cueEnd && k.cueFirst < u.cueEnd
                            || u.coreFirst == k.coreFirst && u.backward)) {
                kept.add(u);
            }
        }
        kept.sort(Comparator.comparingInt(u -> u.coreFirst));
        return kept;
    }

    /** An agency named behind what somebody else says: it relays. */
    private boolean isRelay(Utterance utterance, Utterance open) {
        if (utterance.party == open.party || open.content.isEmpty()) {
            return false;
        }
        boolean media = utterance.speaker.kind() == Speaker.Kind.MEDIA;
        int[] last = open.content.get(open.content.size() - 1);
        boolean reaches = last[1] >= utterance.coreFirst - 1;
        boolean tail = open.backward && open.forward < 0 && utterance.coreFirst - open.coreEnd <= 2;
        return media && (reaches && boundary(last[0], utterance.coreFirst) < 0 && !open.backward || tail);
    }

    /** The content before an utterance that stands behind it. */
    private void behind(Utterance utterance, Utterance open, Sentence sentence) {
        int end = utterance.coreFirst;
        Quotation quotation = scene.quotationEndingBefore(end);
        if (quotation != null && quote(utterance, quotation, open, sentence)) {
            return;
        }
        int start = clauseStart(utterance, sentence);
        if (open != null) {
            int from = open.coreEnd;
            if (open.backward && open.forward < 0) {
                cut(open, from);
            }
            if (open.forward >= 0 || !open.content.isEmpty() && open.content.get(open.content.size() - 1)[1] > from) {
                int[] last =
                        open.content.isEmpty() ? new int[] {from, from} : open.content.get(open.content.size() - 1);
                int boundary = boundary(Math.max(last[0], open.coreEnd), end);
                if (boundary < 0) {
                    boundary = lastComma(Math.max(last[0], open.coreEnd), end);
                }
                if (open.nested && open.coreFirst > start) {
                    add(utterance, start, open.coreFirst);
                    int comma = lastComma(Math.max(last[0], open.coreEnd), end);
                    if (comma >= 0) {
                        cut(open, comma);
                        add(utterance, comma + 1, end);
                    }
                    return;
                }
                if (boundary < 0 && last[0] < end) {
                    if (open.party != utterance.party && utterance.speaker.kind() == Speaker.Kind.MEDIA) {
                        open.via.add(utterance.party);
                    }
                    return;
                }
                cut(open, boundary);
                start = Math.max(start, boundary + 1);
            } else {
                start = Math.max(start, from);
            }
        }
        add(utterance, start, end);
    }

    /** Takes the quotation before an utterance, and the ones that only a mark parts from it. */
    private boolean quote(Utterance utterance, Quotation quotation, Utterance open, Sentence sentence) {
        int first = text.tokenAt(quotation.start());
        int end = text.tokenAt(quotation.end());
        Quotation before = scene.quotationEndingBefore(first);
        while (before != null
                && text.sentenceOf(text.token(text.tokenAt(before.start()))).paragraph() == sentence.paragraph()
                && isJoined(before.end(), quotation.start())) {
            first = text.tokenAt(before.start());
            quotation = before;
            before = scene.quotationEndingBefore(first);
        }
        Token left = text.at(first - 1);
        boolean goesOn = left != null
                && left.is(",")
                && Character.isLowerCase(text.content().codePointAt(quotation.contentStart()));
        boolean whole = left == null
                || left.sentence() != text.token(first).sentence()
                || left.isPunctuation()
                || first <= sentence.firstToken();
        if (open != null && first < open.coreEnd) {
            return false;
        }
        if (!whole || goesOn && open == null && scene.hasFiniteVerb(sentence.firstToken(), first)) {
            return false;
        }
        if (open != null) {
            cut(open, first);
        }
        add(utterance, first, end);
        return true;
    }

    private boolean isJoined(int end, int start) {
        return text.content()
                .substring(end, start)
                .chars()
                .allMatch(c -> c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** What an utterance inside or behind its content leaves of the sentence: also the speaker's, unless it turns elsewhere. */
    private void tail(Utterance utterance, int from, List<Utterance> ordered, Sentence sentence) {
        int start = scene.skipAdjuncts(from, sentence);
        if (start >= sentence.endToken()) {
            return;
        }
        Token next = text.token(start);
        if (next.is(",")) {
            start++;
            next = text.at(start);
        } else if (!next.is(";") && !next.is(":") && !scene.isConjunction(start)) {
            return;
        }
        if (next != null && next.is(Pos.RELATIVE)) {
            start = behindRelative(start, sentence);
            next = text.at(start);
        }
        if (next == null
                || start >= sentence.endToken()
                || next.is(Pos.RELATIVE)
                || next.is("tandis")
                || next.is("alors")
                || next.is("while")
                || next.is("whereas")) {
            return;
        }
        int end = limit(utterance, ordered, sentence);
        if (scene.hasFiniteVerb(start, end) || scene.hasQuantity(start, end) || isVerb(start)) {
            add(utterance, start, end);
        }
    }

    private boolean isVerb(int token) {
        return text.verbGroupAt(token) != null;
    }

    /** Where the sentence goes on behind a relative clause about the speaker: at «, et»; the relative itself if it does not. */
    private int behindRelative(int relative, Sentence sentence) {
        for (int i = relative + 1; i + 1 < sentence.endToken(); i++) {
            if (text.token(i).is(";") || text.token(i).is(",") && scene.isConjunction(i + 1)) {
                return i + 1;
            }
        }
        return relative;
    }

    /** Where the content behind an utterance ends: at the next one, at the article's return, at the sentence's end. */
    private int limit(Utterance utterance, List<Utterance> ordered, Sentence sentence) {
        int end = quotedEnd(utterance, sentence);
        for (Utterance other : ordered) {
            if (other == utterance) {
                continue;
            }
            if (other.coreFirst >= utterance.coreEnd) {
                boolean behind = other.backward && other.forward < 0;
                end = Math.min(end, behind ? other.coreFirst : trimConnector(other.coreFirst, utterance));
            } else if (other.cueFirst >= utterance.coreEnd) {
                end = Math.min(end, other.cueFirst);
            }
        }
        int from = utterance.forward >= 0 ? utterance.forward : utterance.coreEnd;
        boolean relative = utterance.nested
                && text.token(utterance.coreFirst - 1).is(Pos.RELATIVE)
                && !text.token(utterance.coreFirst).is(Pos.RELATIVE);
        for (int i = from + 1; relative && i < end; i++) {
            if (text.token(i).is(",")) {
                end = i;
            }
        }
        for (int i = from + 1; i < end; i++) {
            if (scene.lexicon.clauseBreaks.at(text, i) != null && scene.quotationAt(i) == null) {
                return i;
            }
        }
        return end;
    }

    /** A quotation that the content opens with may reach over several sentences. */
    private int quotedEnd(Utterance utterance, Sentence sentence) {
        Quotation q = utterance.forward >= 0 ? scene.quotationAt(utterance.forward) : null;
        return q == null ? sentence.endToken() : Math.max(sentence.endToken(), text.tokenAt(q.end()));
    }

    private int trimConnector(int coreFirst, Utterance utterance) {
        int end = coreFirst;
        while (end > utterance.coreEnd + 1) {
            Token t = text.token(end - 1);
            if (t.is(",")
                    || t.is(";")
                    || t.is("—")
                    || t.is("–")
                    || scene.isConjunction(end - 1)
                    || t.is("tandis")
                    || t.is("que")
                    || t.is("qu'")
                    || t.is("alors")
                    || t.is("while")
                    || t.is("whereas")
                    || t.is("en")) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** Where the clause before an utterance starts: behind a semicolon, or a colon unless the utterance reaches over it. */
    private int clauseStart(Utterance utterance, Sentence sentence) {
        for (int i = utterance.coreFirst - 1; i >= sentence.firstToken(); i--) {
            if (text.token(i).is(";") && utterance.sieve != Sieve.INSERTED_VERB) {
                return i + 1;
            }
        }
        return sentence.firstToken();
    }

    /** The last place between two utterances where a new clause or a list item starts; -1 if there is none. */
    private int boundary(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            Token t = text.token(i);
            if (t.is(";") || t.is(":") || t.is(".")) {
                return i;
            }
            if (t.is(",") && i + 1 < to && (ADDITIONS.contains(text.token(i + 1).norm()))) {
                return i;
            }
        }
        return -1;
    }

    private int lastComma(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (text.token(i).is(",") && (scene.hasQuantity(from, i) || scene.hasQuantity(i, to))) {
                return i;
            }
        }
        return -1;
    }

    private void cut(Utterance utterance, int end) {
        utterance.content.removeIf(c -> c[0] >= end);
        utterance.content.forEach(c -> c[1] = Math.min(c[1], end));
    }

    private void add(Utterance utterance, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isEdge(text.token(first)) && !opensQuotation(first)) {
            first++;
        }
        while (end > first && isEdge(text.token(end - 1)) && !closesQuotation(first, end - 1)) {
            end--;
        }
        if (first < end) {
            utterance.content.add(new int[] {first, end});
        }
    }

    /** A mark at the end of the content that belongs to an opening one inside it. */
    private boolean closesQuotation(int first, int token) {
        if (scene.quotationAt(token) != null) {
            return true;
        }
        String mark = text.token(token).norm();
        int open = 0;
        for (int i = first; i < token; i++) {
            String norm = text.token(i).norm();
            open += norm.equals("«") && mark.equals("»")
                            || norm.equals("“") && mark.equals("”")
                            || norm.equals("\"") && mark.equals("\"")
                    ? 1
                    : 0;
            open -= norm.equals(mark) && !mark.equals("\"") ? 1 : 0;
        }
        return mark.equals("\"") ? open % 2 == 1 : open > 0;
    }

    private boolean opensQuotation(int token) {
        return scene.quotationAt(token) != null;
    }

    private boolean isEdge(Token token) {
        return token.isPunctuation() && !token.is("(") && !token.is(")");
    }
}
