package recoupe.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import recoupe.model.Dimension;
import recoupe.model.Relation;

/** One body's figure in two outlets, the one a slip of the other: digits swapped, a factor of ten or a thousand. */
final class Slip implements Rule {
    private static final List<BigDecimal> FACTORS =
            List.of(BigDecimal.TEN, BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000));

    @Override
    public Verdict judge(Meeting meeting) {
        boolean comparable = meeting.x().isExact()
                && meeting.y().isExact()
                && !meeting.inOneArticle()
                && meeting.origins() == Fit.SAME
                && !meeting.a().origin().isOwnVoice();
        String slip =
                comparable ? of(meeting.x().value().low(), meeting.y().value().low()) : null;
        if (slip == null) {
            return null;
        }
        Meeting ordered = meeting.smallerFirst();
        return Verdict.of(Relation.MISREPORT, slip, ordered.a(), ordered.b(), Dimension.VALUE);
    }

    /** The kind of slip that makes one number of another; null if none does. */
    static String of(BigDecimal x, BigDecimal y) {
        if (x.min(y).compareTo(Tolerance.LEAST_SLIP) < 0 || x.compareTo(y) == 0) {
            return null;
        }
        for (BigDecimal factor : FACTORS) {
            boolean times =
                    x.multiply(factor).compareTo(y) == 0 || y.multiply(factor).compareTo(x) == 0;
            if (times) {
                return factor.equals(BigDecimal.TEN) ? "slip.ten" : "slip.thousand";
            }
        }
        return isSwapped(x, y) ? "slip.digits" : null;
    }

    /** Three digits or more, two of them changed places. */
    private static boolean isSwapped(BigDecimal x, BigDecimal y) {
        String a = x.stripTrailingZeros().toPlainString();
        String b = y.stripTrailingZeros().toPlainString();
        if (a.length() != b.length() || a.length() < Tolerance.SWAPPED_DIGITS) {
            return false;
        }
        int[] wrong = java.util.stream.IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .toArray();
        return wrong.length == 2
                && a.charAt(wrong[0]) == b.charAt(wrong[1])
                && a.charAt(wrong[1]) == b.charAt(wrong[0])
                && Arrays.stream(wrong).allMatch(i -> Character.isDigit(a.charAt(i)));
    }
}
