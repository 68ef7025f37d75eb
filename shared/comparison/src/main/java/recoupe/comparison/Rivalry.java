package recoupe.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import recoupe.model.Dimension;
import recoupe.model.Finding.Fact;
import recoupe.model.Relation;

/**
 * Two origins that do not speak for each other give values of one measure that cannot both be right. Each thing that is known to be
 * one, and how, adds its weight; what is missing most is named where the sum does not reach.
 */
final class Rivalry implements Rule {
    private final Weights weights;

    Rivalry(Weights weights) {
        this.weights = weights;
    }

    @Override
    public Verdict judge(Meeting meeting) {
        if (!meeting.areRivals()) {
            return null;
        }
        boolean bounds =
                meeting.isClosed() && (meeting.x().isBound() || meeting.y().isBound());
        Interval x = bounds ? Meeting.stated(meeting.x()) : meeting.x().rounded();
        Interval y = bounds ? Meeting.stated(meeting.y()) : meeting.y().rounded();
        if (x.meets(y) || !bounds && meeting.meets()) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        origin(meeting, facts);
        scope(meeting, facts);
        moment(meeting, facts);
        value(meeting, x, y, bounds, facts);
        Meeting ordered = meeting.smallerFirst();
        Verdict verdict =
                new Verdict(Relation.CONFLICT, "rivalry", ordered.a(), ordered.b(), Dimension.VALUE, facts, null);
        return verdict.weight() >= weights.of("alert.possible")
                ? verdict
                : Verdict.withheld(missing(facts), ordered.a(), ordered.b());
    }

    /** What would have to be known: what counts most against, else the place. */
    private static Dimension missing(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.weight() <= 0)
                .min(java.util.Comparator.comparingInt(Fact::weight))
                .map(Fact::dimension)
                .orElse(Dimension.PLACE);
    }

    private void add(List<Fact> facts, String rule, Dimension dimension) {
        facts.add(new Fact(rule, dimension, weights.of(rule)));
    }

    private void origin(Meeting meeting, List<Fact> facts) {
        boolean opposed = meeting.a().origin().isOpposedTo(meeting.b().origin());
        add(facts, opposed ? "origin.opposed" : "origin.two-bodies", Dimension.ORIGIN);
    }

    private void scope(Meeting meeting, List<Fact> facts) {
        Fits fits = meeting.fits();
        boolean beside = meeting.isSideBySide();
        add(facts, fits.in(Dimension.COUNTED) == Fit.SAME ? "counted.same" : "counted.unclear", Dimension.COUNTED);
        if (!fits.level()) {
            add(facts, "scope.narrower", fits.first(Fit.MAYBE_PART, Fit.MAYBE_WHOLE));
        } else if (meeting.a().isPartOfLike() != meeting.b().isPartOfLike()) {
            add(facts, "scope.narrower", Dimension.SUBSET);
        }
        if (beside) {
            add(facts, "side-by-side", Dimension.PLACE);
        }
        add(
                facts,
                slot(
                        "place",
                        fits.in(Dimension.PLACE),
                        meeting.a().scope().place(),
                        meeting.b().scope().place()),
                Dimension.PLACE);
        add(
                facts,
                slot(
                        "window",
                        fits.in(Dimension.WINDOW),
                        meeting.a().scope().window(),
                        meeting.b().scope().window()),
                Dimension.WINDOW);
        if (meeting.a().scope().isShare()) {
            boolean unsaid =
                    meeting.a().scope().whose() == null && meeting.b().scope().whose() == null;
            boolean same = fits.in(Dimension.WHOSE) == Fit.SAME;
            add(facts, same ? "whose.same" : unsaid ? "whose.unsaid" : "whose.unclear", Dimension.WHOSE);
        }
        if (fits.in(Dimension.ACTION) != Fit.SAME) {
            add(facts, "action.unclear", Dimension.ACTION);
        }
        if (!meeting.a().core() || !meeting.b().core()) {
            add(facts, "story.joined", Dimension.STORY);
        }
    }

    private static String slot(String name, Fit fit, Slot<?> x, Slot<?> y) {
        if (fit != Fit.SAME) {
            return name + ".unclear";
        }
        if (x instanceof Slot.Supposed || y instanceof Slot.Supposed || !x.isSaid() || !y.isSaid()) {
            return name + ".supposed";
        }
        if (x.isRead() || y.isRead()) {
            return name + ".read";
        }
        return x.isStated() && y.isStated() ? name + ".stated" : name + ".carried";
    }

    /** Tolls run on and crowds grow: two counts are rivals only where they stand at one moment. */
    private void moment(Meeting meeting, List<Fact> facts) {
        boolean timed = hasHour(meeting.x()) != hasHour(meeting.y());
        if (timed && !meeting.isSideBySide()) {
            add(facts, "hour.one-sided", Dimension.HOUR);
        }
        if (meeting.isToll() && !meeting.isSideBySide()) {
            add(facts, "toll.hour-unsaid", Dimension.HOUR);
        } else if (meeting.isToll()
                && !meeting.a().origin().isOpposedTo(meeting.b().origin())) {
            add(facts, "toll.not-opposed", Dimension.ORIGIN);
        }
        if (meeting.isToll() && (meeting.x().isBound() || meeting.y().isBound())) {
            add(facts, "toll.bound", Dimension.VALUE);
        }
    }

    private static boolean hasHour(Reading reading) {
        return reading.claim().asOf() != null && reading.claim().asOf().hour() != null;
    }

    private void value(Meeting meeting, Interval x, Interval y, boolean bounds, List<Fact> facts) {
        BigDecimal ratio = x.ratioTo(y);
        boolean opposed = meeting.a().origin().isOpposedTo(meeting.b().origin());
        BigDecimal toll = opposed ? Tolerance.TOLL_RATIO : Tolerance.ALLIED_TOLL_RATIO;
        BigDecimal most = meeting.isToll() ? toll : Tolerance.PLAUSIBLE_RATIO;
        if (ratio != null && ratio.compareTo(most) > 0) {
            add(facts, "value.too-far", Dimension.VALUE);
        }
        if (bounds) {
            add(facts, "value.bound", Dimension.VALUE);
        }
        boolean blurred = meeting.x().isBlurred() || meeting.y().isBlurred();
        BigDecimal greater = x.low().max(y.low());
        if (blurred && x.gapTo(y).compareTo(greater.multiply(Tolerance.APPROXIMATION)) < 0) {
            add(facts, "value.blurred", Dimension.VALUE);
        }
    }
}
