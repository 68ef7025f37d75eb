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
        String slip = of(meeting);
        if (slip == null) {
            return null;
        }
        Meeting ordered = meeting.smallerFirst();
        return Verdict.of(Relation.MISREPORT, slip, ordered.a(), ordered.b(), Dimension.VALUE);
    }

    /** The kind of slip that makes one figure of the other in another article; null if none does. */
    static String of(Meeting meeting) {
        boolean comparable = meeting.x().isExact()
                && meeting.y().isExact()
                && !meeting.inOneArticle()
                && meeting.origins() == Fit.SAME
                && !meeting.a().origin().isOwnVoice();
        int digits = meeting.isClosed() && meeting.fits().level()
                ? Tolerance.SWAPPED_DIGITS_OF_ONE_COUNT
                : Tolerance.SWAPPED_DIGITS;
        return comparable ? of(meeting.x().value().low(), meeting.y().value().low(), digits) : null;
    }

    /** The kind of slip that makes one number of another; null if none does. */
    static String of(BigDecimal x, BigDecimal y) {
        return of(x, y, Tolerance.SWAPPED_DIGITS);
    }

    private static String of(BigDecimal x, BigDecimal y, int digits) {
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
        return isSwapped(x, y, digits) ? "slip.digits" : null;
    }

    /** So many digits or more, two of them changed places. */
    private static boolean isSwapped(BigDecimal x, BigDecimal y, int digits) {
        String a = x.stripTrailingZeros().toPlainString();
        String b = y.stripTrailingZeros().toPlainString();
        if (a.length() != b.length() || a.length() < digits) {
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
