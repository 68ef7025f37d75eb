package recoupe.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recoupe.model.Action;
import recoupe.model.Dimension;
import recoupe.model.Relation;

/**
 * Headlines that contradict the text under them: another value for what the text counts, which is a slip of the text's own value or
 * the text's number of something else. A headline is shorter than its text, so a value that the text lacks proves nothing.
 */
final class Headlines {
    private static final String CODE = "slip.headline";

    private final Kinds kinds;
    private final Map<String, List<Figure>> byArticle = new HashMap<>();

    Headlines(Kinds kinds, List<Figure> figures) {
        this.kinds = kinds;
        for (Figure figure : figures) {
            figure.articles().forEach(article -> byArticle
                    .computeIfAbsent(article, k -> new ArrayList<>())
                    .add(figure));
        }
    }

    /** The verdicts on the headlines of a story's articles: side a is the text's figure, side b the headline's. */
    List<Verdict> verdicts(Story story) {
        return story.mentions().stream()
                .flatMap(mention -> mention.headline().stream())
                .map(title -> judge(title, byArticle.getOrDefault(title.articleId(), List.of())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Verdict judge(Reading title, List<Figure> text) {
        boolean clear = title.isExact() && title.unit() == null && !title.isDenied() && !title.isSupposed();
        if (!clear || text.stream().anyMatch(figure -> mayBeSameThing(figure, title) && meets(figure, title))) {
            return null;
        }
        for (Figure figure : text) {
            boolean rival = mayBeSameThing(figure, title) && figure.first().isExact() && !figure.isPart();
            boolean same = rival && figure.scope().thing().kindFit(title.thing(), kinds) == Fit.SAME;
            if (same && Slip.of(figure.value().low(), title.value().low()) != null) {
                return verdict(figure, title, null);
            }
            Figure taken = rival ? otherwise(title, text) : null;
            if (taken != null) {
                return verdict(figure, title, taken);
            }
        }
        return null;
    }

    private static boolean meets(Figure figure, Reading title) {
        return figure.readings().stream()
                .anyMatch(reading -> reading.rounded().meets(title.rounded())
                        || reading.value().meets(title.value()));
    }

    /** Of one action, and of kinds that may be one: "dead" and "passengers killed". */
    private boolean mayBeSameThing(Figure figure, Reading title) {
        return figure.scope().action() == title.action()
                && figure.scope().unit() == null
                && figure.scope().thing().kindFit(title.thing(), kinds) != Fit.DIFFERENT;
    }

    /** The text's figure of another action with the headline's value; null if there is none. */
    private static Figure otherwise(Reading title, List<Figure> text) {
        return text.stream()
                .filter(figure -> figure.first().isExact()
                        && figure.value().low().equals(title.value().low())
                        && isTakenFor(figure.scope().action(), title.action()))
                .findFirst()
                .orElse(null);
    }

    /** The injured and missing for the dead, the launched for the shot down. */
    private static boolean isTakenFor(Action told, Action printed) {
        return switch (printed) {
            case KILL -> told == Action.INJURE || told == Action.MISSING;
            case INTERCEPT, HIT -> told == Action.LAUNCH;
            default -> false;
        };
    }

    private static Verdict verdict(Figure text, Reading title, Figure taken) {
        Figure headline = new Figure(text.scope(), text.core(), List.of(title));
        String code = taken == null ? CODE : CODE + ".action";
        return new Verdict(Relation.MISREPORT, code, text, headline, Dimension.VALUE, List.of(), taken);
    }
}
