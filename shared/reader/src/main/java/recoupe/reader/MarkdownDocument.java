package recoupe.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown document, with front matter or without: its words without the marks, a line for each paragraph. */
final class MarkdownDocument {
    /** Blocks inside one another; Markdown deeper than this is no article. */
    private static final int MAX_DEPTH = 50;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(MAX_DEPTH).build();

    private MarkdownDocument() {}

    static Draft read(String markdown) {
        FrontMatter front = FrontMatter.of(markdown);
        Lines lines = new Lines();
        String title = null;
        Node root = PARSER.parse(front.body());
        for (Node node = root.getFirstChild(); node != null; node = next(node, root)) {
            if (node instanceof Heading heading && heading.getLevel() == 1 && title == null) {
                lines.end();
                title = words(heading);
                node = last(heading);
            } else {
                lines.add(node);
            }
        }
        Draft told = JsonDocument.ofFlat(lines.text(), front.values());
        Map<Draft.Field, List<String>> fields = new EnumMap<>(Draft.Field.class);
        fields.put(Draft.Field.TITLE, title == null ? List.of() : List.of(title));
        return told.followedBy(new Draft(null, fields));
    }

    private static String words(Node block) {
        Lines lines = new Lines();
        for (Node node = block.getFirstChild(); node != null; node = next(node, block)) {
            lines.add(node);
        }
        return lines.text();
    }

    /** The node after this one in the document's order; null at the end of the root. Walks instead of recursing: depth is the writer's choice. */
    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null || up == root ? null : up.getNext();
    }

    private static Node last(Node block) {
        Node node = block;
        while (node.getLastChild() != null) {
            node = node.getLastChild();
        }
        return node;
    }

    /** Lines in the making. */
    private static final class Lines {
        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        void add(Node node) {
            if (node instanceof Paragraph || node instanceof Heading) {
                end();
            } else if (node instanceof Text text) {
                line.append(text.getLiteral());
            } else if (node instanceof Code code) {
                line.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                line.append(' ');
            } else if (node instanceof HardLineBreak) {
                end();
            } else if (node instanceof FencedCodeBlock block) {
                verbatim(block.getLiteral());
            } else if (node instanceof IndentedCodeBlock block) {
                verbatim(block.getLiteral());
            } else if (node instanceof HtmlBlock block) {
                verbatim(org.jsoup.Jsoup.parseBodyFragment(block.getLiteral()).text());
            }
        }

        void end() {
            if (!line.toString().isBlank()) {
                done.add(line.toString().strip());
            }
            line.setLength(0);
        }

        String text() {
            end();
            return String.join("\n", done);
        }

        private void verbatim(String literal) {
            end();
            literal.lines().map(String::strip).filter(text -> !text.isEmpty()).forEach(done::add);
        }
    }
}
