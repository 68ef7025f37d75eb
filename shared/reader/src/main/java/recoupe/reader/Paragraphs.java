package recoupe.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an article on its page, as a reader sees them: white space joined, every block a line of its own. */
final class Paragraphs implements NodeFilter {
    /** A line of which links make up more than this share is a teaser or a menu, unless it is long. */
    private static final double LINK_SHARE = 0.5;

    private static final int LONG_LINE = 200;

    private final Element root;
    private final Set<Element> furniture;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;

    private record Line(String text, boolean heading) {}

    private Paragraphs(Element root, Set<Element> furniture) {
        this.root = root;
        this.furniture = furniture;
    }

    /** The lines inside an element, without those in the elements given. */
    static String of(Element root, Set<Element> furniture) {
        Paragraphs paragraphs = new Paragraphs(root, furniture);
        root.filter(paragraphs);
        paragraphs.end(false);
        return paragraphs.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element != root && (furniture.contains(element) || element.nameIs("h1"))) {
                end(false);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                end(false);
            }
            links += element.nameIs("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            if (breaks(element)) {
                end(isHeading(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th");
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
                continue;
            }
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                line.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void end(boolean heading) {
        String text = line.toString().strip();
        boolean teaser = linked > LINK_SHARE * text.length() && text.length() < LONG_LINE;
        if (!text.isEmpty() && !teaser) {
            lines.add(new Line(text, heading));
        }
        line.setLength(0);
        linked = 0;
    }

    /** Headings at the end head nothing that is left. */
    private String text() {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).heading) {
            end--;
        }
        return lines.subList(0, end).stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
