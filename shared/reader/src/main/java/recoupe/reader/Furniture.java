package recoupe.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What surrounds an article on its page: menus, teasers, comments, cookie boxes, scripts. */
final class Furniture {
    /** How surely an element is furniture. */
    enum Verdict {
        CONTENT,
        /** Unless it holds half of the page's prose. */
        UNLESS_PROSE,
        ALWAYS
    }

    private final Map<String, Verdict> verdicts = new HashMap<>();

    private Furniture() {
        for (var row : Table.rows("page-furniture.tsv", 3)) {
            Verdict verdict =
                    Verdict.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            verdicts.put(row.get(0) + " " + row.get(1), verdict);
        }
    }

    static Furniture load() {
        return new Furniture();
    }

    /** What this element is, by its own tag, role, visibility, class and id. */
    Verdict of(Element element) {
        Verdict verdict = looked("tag", element.normalName());
        if (verdict == Verdict.ALWAYS || isHidden(element)) {
            return Verdict.ALWAYS;
        }
        if (element.normalName().equals("html") || element.normalName().equals("body")) {
            return Verdict.CONTENT;
        }
        verdict = surer(verdict, looked("role", element.attr("role").toLowerCase(Locale.ROOT)));
        verdict = surer(verdict, looked("whole", element.id().toLowerCase(Locale.ROOT)));
        for (String name : element.classNames()) {
            verdict = surer(verdict, looked("whole", name.toLowerCase(Locale.ROOT)));
        }
        return surer(verdict, surer(named(element.className()), named(element.id())));
    }

    private Verdict named(String names) {
        Verdict verdict = Verdict.CONTENT;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean ends = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
            boolean begins = !ends
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (ends || begins) {
                verdict =
                        surer(verdict, looked("name", names.substring(start, i).toLowerCase(Locale.ROOT)));
                start = ends ? i + 1 : i;
            }
        }
        return verdict;
    }

    private Verdict looked(String kind, String word) {
        return verdicts.getOrDefault(kind + " " + word, Verdict.CONTENT);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static Verdict surer(Verdict a, Verdict b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
