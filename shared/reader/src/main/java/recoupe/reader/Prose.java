package recoupe.reader;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much prose each element of a page holds: characters in paragraphs and outside links; counted in one walk. */
final class Prose {
    private final Map<Element, Integer> inParagraphs = new IdentityHashMap<>();
    private final Map<Element, Integer> inAll = new IdentityHashMap<>();
    private final boolean hasParagraphs;

    private Prose(Document page, Set<Element> without) {
        page.traverse(new Count(without));
        hasParagraphs = inParagraphs.getOrDefault(page, 0) > 0;
    }

    /** Counts a page's prose, without that inside the elements given. */
    static Prose of(Document page, Set<Element> without) {
        return new Prose(page, without);
    }

    /** Characters of prose inside an element; on a page that has no paragraph at all, all of its text. */
    int within(Element element) {
        return (hasParagraphs ? inParagraphs : inAll).getOrDefault(element, 0);
    }

    private final class Count implements NodeVisitor {
        private final Set<Element> without;
        private int skipped;
        private int paragraphs;
        private int links;

        Count(Set<Element> without) {
            this.without = without;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                skipped += without.contains(element) ? 1 : 0;
                paragraphs += element.nameIs("p") ? 1 : 0;
                links += element.nameIs("a") ? 1 : 0;
            } else if (node instanceof TextNode text
                    && skipped == 0
                    && links == 0
                    && text.parentNode() instanceof Element in) {
                int length = text.getWholeText().strip().length();
                inAll.merge(in, length, Integer::sum);
                if (paragraphs > 0) {
                    inParagraphs.merge(in, length, Integer::sum);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                skipped -= without.contains(element) ? 1 : 0;
                paragraphs -= element.nameIs("p") ? 1 : 0;
                links -= element.nameIs("a") ? 1 : 0;
                if (element.parent() != null) {
                    add(inAll, element);
                    add(inParagraphs, element);
                }
            }
        }

        private void add(Map<Element, Integer> counts, Element element) {
            Integer count = counts.get(element);
            if (count != null) {
                counts.merge(element.parent(), count, Integer::sum);
            }
        }
    }
}
