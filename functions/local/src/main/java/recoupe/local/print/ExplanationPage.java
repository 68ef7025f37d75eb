package recoupe.local.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import recoupe.local.print.Mark.Entry;
import recoupe.local.print.Mark.Layer;
import recoupe.model.Digest;

/**
 * One page with the words of articles highlighted in place, layer by layer. It needs no other file and no network, and its own
 * policy lets nothing run or load but its one script and its one style sheet.
 */
final class ExplanationPage implements ExplanationPrinter {
    private final PrintWriter out;
    private final String script = resource("explanation.js");
    private int articles;

    ExplanationPage(PrintWriter out) {
        this.out = out;
        String style = resource("explanation.css");
        out.print("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.print("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + hash(style)
                + "'; script-src '" + hash(script) + "'; base-uri 'none'; form-action 'none'\">\n");
        out.print("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.print("<meta name=\"referrer\" content=\"no-referrer\">\n<title>Recoupe: the reading explained</title>\n");
        out.print("<style>" + style + "</style>\n</head>\n<body>\n");
        out.print(legend());
    }

    private static String legend() {
        StringBuilder html = new StringBuilder("<header>\n<h1>The reading, layer by layer</h1>\n");
        html.append("<fieldset><legend>Show</legend>\n");
        for (Layer layer : Layer.values()) {
            html.append("<label class=\"")
                    .append(layer.code())
                    .append("\"><input type=\"checkbox\" data-layer=\"")
                    .append(layer.code())
                    .append(layer == Layer.SENTENCES ? "\">" : "\" checked>")
                    .append("<span>")
                    .append(Html.escape(layer.title()))
                    .append("</span></label>\n");
        }
        return html.append(
                        "</fieldset>\n<p class=\"hint\">Point at words to see what was read in them and which rules did it;")
                .append(
                        " click to keep it. The lists below the text hold the same for the keyboard.</p>\n</header>\n<main>\n")
                .toString();
    }

    @Override
    public void print(Explanation explanation) {
        String language = explanation.article().language();
        String attribute = language == null ? "" : " lang=\"" + Html.escape(language) + "\"";
        out.print("<article>\n<div class=\"reading\">\n" + heading(explanation, attribute));
        List<Entry> entries = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            for (Entry entry : Mark.entries(layer, explanation)) {
                entries.add(entry);
                marks.addAll(Mark.of(entry, explanation));
            }
        }
        out.print("<div class=\"text\"" + attribute + ">" + new MarkedText(explanation.text(), marks).html(articles)
                + "</div>\n</div>\n");
        out.print("<aside class=\"panel\" aria-live=\"polite\"><p class=\"hint\">Nothing pointed at.</p></aside>\n");
        out.print("<section class=\"lists\">\n");
        for (Layer layer : Layer.values()) {
            out.print(list(
                    layer,
                    entries.stream().filter(entry -> entry.layer() == layer).toList()));
        }
        out.print("</section>\n</article>\n");
        articles++;
    }

    private static String heading(Explanation explanation, String language) {
        Explanation.Header article = explanation.article();
        List<String> facts = new ArrayList<>(List.of(explanation.file()));
        for (String fact : new String[] {article.outlet(), article.published(), article.language(), article.id()}) {
            if (fact != null) {
                facts.add(fact);
            }
        }
        return "<h2" + language + ">" + Html.escape(article.title() == null ? explanation.file() : article.title())
                + "</h2>\n<p class=\"facts\">" + Html.escape(String.join(" · ", facts)) + "</p>\n";
    }

    private String list(Layer layer, List<Entry> entries) {
        StringBuilder html = new StringBuilder("<details><summary class=\"").append(layer.code());
        html.append("\">").append(Html.escape(layer.title())).append(" (").append(entries.size());
        html.append(")</summary>\n<ol>\n");
        for (Entry entry : entries) {
            html.append("<li id=\"")
                    .append(MarkedText.id(articles, layer, entry.number()))
                    .append("\">");
            html.append("<div class=\"entry ").append(layer.code()).append("\"><strong>");
            html.append(Html.escape(layer.title())).append("</strong>");
            html.append(FieldList.html(entry.fields())).append("</div></li>\n");
        }
        return html.append("</ol></details>\n").toString();
    }

    @Override
    public void close() {
        out.print("</main>\n<script>" + script + "</script>\n</body>\n</html>\n");
        out.flush();
    }

    private static String resource(String name) {
        try (InputStream file = ExplanationPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash by which a policy knows an inline script or style (Content Security Policy Level 3, «hash-source»). */
    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Digest.sha256(text));
    }
}
