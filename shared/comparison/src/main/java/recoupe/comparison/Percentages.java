package recoupe.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recoupe.model.Dimension;
import recoupe.model.Evidence;
import recoupe.model.Relation;

/** Parts that one sentence tells as a number and as a percentage of their whole, where the two don't fit: «60 des 240 salariés, soit 30 %». */
final class Percentages {
    private static final Set<String> THAT_IS =
            Table.rows("that-is.tsv", 2).stream().map(cells -> cells[1]).collect(Collectors.toSet());

    /** What is counted, a comma, dash or bracket, and the words that equate. */
    private static final Pattern APPOSITION = Pattern.compile("[^,;.:()–—]{0,40}[,(–—]\\s*(.*?)\\s*");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Figure> figures;
    private final Map<String, Figure> byClaim = new HashMap<>();
    private final Map<String, List<Reading>> shares = new HashMap<>();

    Percentages(List<Figure> figures) {
        this.figures = figures;
        for (Figure figure : figures) {
            for (Reading reading : figure.readings()) {
                byClaim.put(reading.claim().claimId(), figure);
                if (figure.scope().isShare()) {
                    shares.computeIfAbsent(reading.articleId(), k -> new ArrayList<>())
                            .add(reading);
                }
            }
        }
    }

    List<Verdict> verdicts() {
        List<Verdict> found = new ArrayList<>();
        for (Figure figure : figures) {
            for (Reading part : figure.readings()) {
                Figure whole = byClaim.get(part.claim().partOf());
                boolean counts = whole != null
                        && part.unit() == null
                        && whole.scope().unit() == null
                        && part.isExact()
                        && whole.first().isExact()
                        && whole.value().low().signum() > 0;
                if (counts) {
                    shares.getOrDefault(part.articleId(), List.of()).stream()
                            .filter(share -> isTheSame(part, share) && !fits(part, whole, share))
                            .forEach(share -> found.add(verdict(figure, whole, share)));
                }
            }
        }
        return found;
    }

    /** Nothing but what is counted, and «soit» or a bracket, stands between the number and the percentage. */
    private static boolean isTheSame(Reading part, Reading share) {
        Evidence evidence = share.claim().evidence();
        int from = part.claim().quantity().end();
        int to = share.claim().quantity().start();
        if (evidence == null || from < evidence.start() || to <= from || to > evidence.end()) {
            return false;
        }
        String between = evidence.text().substring(from - evidence.start(), to - evidence.start());
        Matcher matcher = APPOSITION.matcher(between.toLowerCase(Locale.ROOT));
        return matcher.matches() && THAT_IS.contains(matcher.group(1));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int scale) {
        return part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
    }

    private static boolean fits(Reading part, Figure whole, Reading share) {
        BigDecimal exact = percent(part.value().low(), whole.value().low(), 6);
        return share.rounded().meets(new Interval(exact, exact, false, false));
    }

    private Verdict verdict(Figure part, Figure whole, Reading share) {
        BigDecimal computed = percent(part.value().low(), whole.value().low(), 1);
        return new Verdict(
                Relation.ARITHMETIC,
                "arithmetic.percent",
                whole,
                part,
                Dimension.VALUE,
                List.of(),
                byClaim.get(share.claim().claimId()),
                List.of(),
                computed.stripTrailingZeros());
    }
}
