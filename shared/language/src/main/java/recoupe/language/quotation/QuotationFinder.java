package recoupe.language.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import recoupe.language.Language;
import recoupe.language.Quotation;
import recoupe.language.Sentence;
import recoupe.language.quotation.Mark.Family;
import recoupe.language.quotation.Mark.Side;
import recoupe.language.text.Text;

/**
 * Finds the quotations of a text: every kind of mark, one inside another, left open, closed by the wrong kind, or closed without
 * having been opened. Marks pair within their paragraph only, so an odd one never spoils more than that; a quotation of several
 * paragraphs comes as one for each. Immutable and safe for threads.
 */
public final class QuotationFinder {
    private final QuotationKinds kinds;

    public QuotationFinder(Language language) {
        this.kinds = new QuotationKinds(language);
    }

    /** The quotations in the order of their starts, outer before inner. */
    public List<Quotation> find(Text text) {
        List<Quotation> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        int first = 0;
        while (first < sentences.size()) {
            int end = first + 1;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
                end++;
            }
            new Paragraph(text, first, end).collect(found);
            first = end;
        }
        return List.copyOf(found);
    }

    /** Pairs the marks of one paragraph. */
    private final class Paragraph {
        private final Text text;
        private final int start;
        private final int end;
        private final List<Mark> open = new ArrayList<>();
        private final List<Pair> pairs = new ArrayList<>();

        Paragraph(Text text, int firstSentence, int endSentence) {
            this.text = text;
            this.start = text.sentences().get(firstSentence).start();
            this.end = text.sentences().get(endSentence - 1).end();
        }

        void collect(List<Quotation> found) {
            List<Mark> marks = new MarkReader(text.content(), start, end).marks();
            for (int i = 0; i < marks.size(); i++) {
                Mark mark = marks.get(i);
                boolean closes =
                        mark.side() == Side.CLOSES || mark.side() == Side.EITHER && indexOfOpen(mark.family()) >= 0;
                if (closes) {
                    close(mark, marks.subList(i + 1, marks.size()));
                } else {
                    open.add(mark);
                }
            }
            NavigableSet<Integer> bounds = new TreeSet<>();
            pairs.forEach(pair -> bounds.add(pair.start()));
            open.forEach(mark -> bounds.add(mark.start()));
            for (Mark mark : open) {
                if (mark.family() != Family.SINGLE) {
                    pairs.add(unclosed(mark, bounds.higher(mark.start())));
                }
            }
            pairs.sort(Comparator.comparingInt(Pair::start).thenComparing(Pair::end, Comparator.reverseOrder()));
            addAll(found);
        }

        private void close(Mark mark, List<Mark> rest) {
            int at = indexOfOpen(mark.family());
            if (at < 0 && mark.family() != Family.SINGLE) {
                at = lastOpenBut(Family.SINGLE);
            }
            if (at >= 0) {
                Mark opener = open.get(at);
                pairs.add(new Pair(opener.start(), opener.end(), mark.start(), mark.end()));
                open.subList(at, open.size()).clear();
            } else if (mark.family() == Family.DOUBLE && isStraight(mark) && hasMore(rest)) {
                open.add(mark);
            } else if (mark.family() != Family.SINGLE) {
                int from = Math.max(sentenceAt(mark.start()).start(), lastEnd());
                if (from < mark.start()) {
                    pairs.add(new Pair(from, from, mark.start(), mark.end()));
                }
            }
        }

        private boolean isStraight(Mark mark) {
            return text.content().charAt(mark.start()) == '"';
        }

        private boolean hasMore(List<Mark> rest) {
            return rest.stream().anyMatch(m -> m.family() == Family.DOUBLE && isStraight(m));
        }

        /**
         * An opening mark that nothing closes: to the paragraph's end if it opens the paragraph, else to its sentence's; but no
         * further than the next quotation.
         */
        private Pair unclosed(Mark mark, Integer next) {
            int to = mark.start() == start ? end : sentenceAt(mark.start()).end();
            to = next == null ? to : Math.min(to, next);
            while (to > mark.end() && Character.isWhitespace(text.content().charAt(to - 1))) {
                to--;
            }
            return new Pair(mark.start(), mark.end(), Math.max(to, mark.end()), Math.max(to, mark.end()));
        }

        private int indexOfOpen(Family family) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).family() == family) {
                    return i;
                }
            }
            return -1;
        }

        private int lastOpenBut(Family family) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).family() != family) {
                    return i;
                }
            }
            return -1;
        }

        private int lastEnd() {
            return pairs.isEmpty() ? start : pairs.get(pairs.size() - 1).end();
        }

        private Sentence sentenceAt(int offset) {
            return text.sentenceOf(
                    text.token(Math.min(text.tokenAt(offset), text.tokens().size() - 1)));
        }

        private void addAll(List<Quotation> found) {
            List<Pair> around = new ArrayList<>();
            for (Pair pair : pairs) {
                while (!around.isEmpty() && around.get(around.size() - 1).end() <= pair.start()) {
                    around.remove(around.size() - 1);
                }
                int[] content = trim(pair.contentStart(), pair.contentEnd());
                if (content[0] < content[1]) {
                    found.add(new Quotation(
                            pair.start(),
                            pair.end(),
                            text.content().substring(pair.start(), pair.end()),
                            content[0],
                            content[1],
                            around.size(),
                            kinds.of(text, pair.start(), pair.end(), content[0], content[1])));
                    around.add(pair);
                }
            }
        }

        private int[] trim(int from, int to) {
            String content = text.content();
            while (from < to && isSpace(content.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(content.charAt(to - 1))) {
                to--;
            }
            return new int[] {from, to};
        }

        private boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }

    /** Two marks that belong together; a missing one is empty. */
    private record Pair(int start, int contentStart, int contentEnd, int end) {}
}
