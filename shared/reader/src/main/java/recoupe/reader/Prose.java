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
    private final Map<Element, Held> held = new IdentityHashMap<>();
    private final boolean hasParagraphs;

    /** Characters inside one element. */
    private static final class Held {
        private int inParagraphs;
        private int inAll;
    }

    private Prose(Document page, Set<Element> without) {
        page.traverse(new Count(without));
        hasParagraphs = held.containsKey(page) && held.get(page).inParagraphs > 0;
    }

    /** Counts a page's prose, without that inside the elements given. */
    static Prose of(Document page, Set<Element> without) {
        return new Prose(page, without);
    }

    /** Characters of prose inside an element; on a page that has no paragraph at all, all of its text. */
    int within(Element element) {
        Held in = held.get(element);
        return in == null ? 0 : hasParagraphs ? in.inParagraphs : in.inAll;
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
                add(in, length, paragraphs > 0 ? length : 0);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                skipped -= without.contains(element) ? 1 : 0;
                paragraphs -= element.nameIs("p") ? 1 : 0;
                links -= element.nameIs("a") ? 1 : 0;
                Held in = held.get(element);
                if (in != null && element.parent() != null) {
                    add(element.parent(), in.inAll, in.inParagraphs);
                }
            }
        }

        private void add(Element element, int inAll, int inParagraphs) {
            if (inAll > 0) {
                Held in = held.computeIfAbsent(element, e -> new Held());
                in.inAll += inAll;
                in.inParagraphs += inParagraphs;
            }
        }
    }
}
