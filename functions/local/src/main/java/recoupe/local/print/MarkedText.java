package recoupe.local.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A text cut wherever a mark begins or ends, each piece with the marks that cover it, however they overlap. */
final class MarkedText {
    private final String text;
    private final TreeMap<Integer, List<Mark>> begins = new TreeMap<>();
    private final TreeMap<Integer, List<Mark>> ends = new TreeMap<>();

    /**
     * @param marks those that reach out of the text are left out
     */
    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        for (Mark mark : marks) {
            if (mark.start() >= 0 && mark.end() > mark.start() && mark.end() <= text.length()) {
                begins.computeIfAbsent(mark.start(), offset -> new ArrayList<>())
                        .add(mark);
                ends.computeIfAbsent(mark.end(), offset -> new ArrayList<>()).add(mark);
            }
        }
    }

    /**
     * The text as paragraphs of HTML.
     *
     * @param article number of the article in the page
     */
    String html(int article) {
        TreeSet<Integer> cuts = new TreeSet<>(begins.keySet());
        cuts.addAll(ends.keySet());
        cuts.add(text.length());
        StringBuilder html = new StringBuilder("<p>");
        List<Mark> open = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            html.append(piece(text.substring(from, cut), open, article));
            open.removeAll(ends.getOrDefault(cut, List.of()));
            open.addAll(begins.getOrDefault(cut, List.of()));
            from = cut;
        }
        return html.append("</p>").toString();
    }

    private static String piece(String words, List<Mark> marks, int article) {
        if (words.isEmpty()) {
            return "";
        }
        String inner = Html.escape(words).replace("\n", "</span></p><p><span>");
        if (marks.isEmpty()) {
            return "<span>" + inner + "</span>";
        }
        String layers =
                marks.stream().map(mark -> mark.layer().code()).distinct().collect(Collectors.joining(" "));
        String entries = marks.stream()
                .map(mark -> id(article, mark.layer(), mark.number()))
                .collect(Collectors.joining(" "));
        String attributes = " class=\"" + layers + "\" data-entries=\"" + entries + "\"";
        return "<span" + attributes + ">"
                + inner.replace("</p><p><span>", "</p><p><span" + attributes + ">")
                + "</span>";
    }

    /** The id in the page of the list item that tells of an entry. */
    static String id(int article, Mark.Layer layer, int number) {
        return "a" + article + "-" + layer.code() + "-" + number;
    }
}
