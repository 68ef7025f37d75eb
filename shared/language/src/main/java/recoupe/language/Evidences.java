package recoupe.language;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import recoupe.model.Claim;
import recoupe.model.Evidence;

/** The evidence of one article's claims in the order of its text, as one text of its own. */
final class Evidences {
    /** Characters between two stretches that are no more than a blank or a mark: what is between longer ones is unknown. */
    private static final int BESIDE = 2;

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();

    private Evidences() {}

    static Evidences of(List<Claim> claims) {
        Evidences evidences = new Evidences();
        int end = 0;
        List<Evidence> body = claims.stream()
                .filter(c ->
                        !c.inTitle() && c.evidence() != null && c.evidence().text() != null)
                .map(Claim::evidence)
                .sorted(Comparator.comparingInt(Evidence::start)
                        .thenComparing(Evidence::end, Comparator.reverseOrder()))
                .toList();
        for (Evidence evidence : body) {
            int skipped = Math.max(0, end - evidence.start());
            if (evidence.end() <= end || skipped >= evidence.text().length()) {
                continue;
            }
            if (skipped == 0 && evidences.text.length() > 0) {
                evidences.text.append(evidence.start() - end <= BESIDE ? " " : "\n");
            }
            evidences.starts.put(evidence.start() + skipped, evidences.text.length());
            evidences.text.append(evidence.text(), skipped, evidence.text().length());
            end = evidence.end();
        }
        return evidences;
    }

    String text() {
        return text.toString();
    }

    /** Where in this text the character stands that stands at an offset in the article's; -1 if it is before all evidence. */
    int at(int offset) {
        var start = starts.floorEntry(offset);
        return start == null ? -1 : start.getValue() + offset - start.getKey();
    }
}
