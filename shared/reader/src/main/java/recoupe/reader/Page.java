package recoupe.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A web page with an article on it: the article's words, a line for each paragraph, and what the page tells of it. */
final class Page {
    private static final Furniture FURNITURE = Furniture.load();

    private static final List<Place> PLACES = Table.rows("page-fields.tsv", 3).stream()
            .map(row -> new Place(Draft.Field.of(row.get(0)), row.get(1), row.get(2)))
            .toList();

    /** The elements that may hold the article, the most exact first. */
    private static final List<String> ROOTS =
            List.of("[itemprop~=articleBody]", "article, [role=article]", "main, [role=main]", "body");

    /** The elements that hold an article and nothing else. */
    private static final String ARTICLES = "[itemprop~=articleBody], article, [role=article]";

    /** The least share of the page's prose that the element chosen must hold. */
    private static final double ROOT_SHARE = 0.5;

    private Page() {}

    /**
     * Reads a page.
     *
     * @param notes takes what was passed over
     * @throws UnreadableException if there is no article text on it, or it has too many tags
     */
    static Draft read(String key, String html, List<String> notes) {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > Limits.MAX_TAGS) {
            throw new UnreadableException(key, "large.tags", tags, Limits.MAX_TAGS);
        }
        Document page = Parser.htmlParser().setMaxDepth(Limits.MAX_DEPTH).parseInput(html, "");
        List<Draft> linked = linkedData(key, page, notes);
        String text = text(page);
        String linkedText = linked.stream()
                .map(Draft::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        // A page that a script fills, or that hides the article behind a wall, may still carry it whole in its JSON-LD.
        String whole = text.length() * 2 < linkedText.length() ? linkedText : text;
        if (whole.isBlank()) {
            throw new UnreadableException(key, "html.no-text");
        }
        Draft draft = new Draft(whole, Map.of());
        for (Draft one : linked) {
            draft = draft.followedBy(one);
        }
        return draft.followedBy(new Draft(null, fields(page)));
    }

    private static List<Draft> linkedData(String key, Document page, List<String> notes) {
        List<Draft> drafts = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                drafts.addAll(JsonDocument.readLinkedData(key, script.data()));
            } catch (UnreadableException e) {
                notes.add("a JSON-LD block of the page was passed over: " + e.getMessage());
            }
        }
        return drafts;
    }

    /** Where a page tells a field: in an attribute of the elements selected, or in their words. */
    private record Place(Draft.Field field, String selector, String attribute) {
        String value(Element element) {
            return attribute.equals("text") ? element.text() : element.attr(attribute);
        }
    }

    private static Map<Draft.Field, List<String>> fields(Document page) {
        // Every place is told by an attribute, but for the two headlines; asking only these elements spares most of the
        // work.
        List<Element> telling = page.stream()
                .filter(element -> element.attributesSize() > 0 || element.nameIs("h1") || element.nameIs("title"))
                .toList();
        Map<Draft.Field, List<String>> fields = new EnumMap<>(Draft.Field.class);
        for (Place place : PLACES) {
            // Made anew for each page: an evaluator remembers the elements that it has seen.
            Evaluator selected = Selector.evaluatorOf(place.selector);
            telling.stream()
                    .filter(element -> selected.matches(page, element))
                    .map(place::value)
                    .filter(value -> !value.isBlank())
                    .forEach(value -> fields.computeIfAbsent(place.field, f -> new ArrayList<>())
                            .add(value));
        }
        return fields;
    }

    private static String text(Document page) {
        Set<Element> furniture = furniture(page);
        Prose prose = Prose.of(page, furniture);
        for (String selector : ROOTS) {
            Element best = null;
            for (Element element : page.select(selector)) {
                if (best == null || prose.within(element) > prose.within(best)) {
                    best = element;
                }
            }
            if (best != null && prose.within(best) > 0 && prose.within(best) >= ROOT_SHARE * prose.within(page)) {
                return Paragraphs.of(best, furniture);
            }
        }
        return "";
    }

    private static Set<Element> furniture(Document page) {
        Set<Element> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> doubtful = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element != page) {
                switch (FURNITURE.of(element)) {
                    case ALWAYS -> furniture.add(element);
                    case UNLESS_PROSE -> doubtful.add(element);
                    case CONTENT -> {}
                }
            }
        });
        Prose prose = Prose.of(page, furniture);
        List<Element> holders = doubtful.stream()
                .filter(element -> prose.within(element) > 0 && 2 * prose.within(element) >= prose.within(page))
                .toList();
        furniture.addAll(doubtful);
        Prose rest = Prose.of(page, furniture);
        List<Element> articles = page.select(ARTICLES).stream()
                .filter(article -> rest.within(article) > 0)
                .toList();
        holders.stream()
                .filter(holder -> articles.stream().allMatch(article -> isWithin(holder, article)))
                .forEach(furniture::remove);
        return furniture;
    }

    private static boolean isWithin(Element element, Element ancestor) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }
}
