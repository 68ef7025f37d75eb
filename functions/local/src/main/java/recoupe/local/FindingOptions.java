package recoupe.local;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import recoupe.model.Claim;
import recoupe.model.Finding;
import recoupe.model.Relation;
import recoupe.model.Relation.Alert;

/** Which findings the user asks for, and in which order. */
final class FindingOptions {
    /** What findings can be put in order by; more comes first, and what is later. */
    enum Order {
        gap(Comparator.comparing(FindingOptions::gapShare)),
        weight(Comparator.comparing(Finding::weight)),
        date(Comparator.comparing(FindingOptions::published));

        private final Comparator<Finding> ascending;

        Order(Comparator<Finding> ascending) {
            this.ascending = ascending;
        }
    }

    @Option(
            names = "--alert",
            split = ",",
            paramLabel = "LEVEL",
            converter = AlertName.class,
            completionCandidates = AlertName.class,
            description = "Only findings of this alert: ${COMPLETION-CANDIDATES}; several, joined by commas.")
    private Set<Alert> alerts = EnumSet.noneOf(Alert.class);

    @Option(
            names = "--relation",
            split = ",",
            paramLabel = "KIND",
            converter = RelationName.class,
            completionCandidates = RelationName.class,
            description = "Only findings of this kind: ${COMPLETION-CANDIDATES}; several, joined by commas.")
    private Set<Relation> relations = EnumSet.noneOf(Relation.class);

    @Option(
            names = "--story",
            paramLabel = "WORDS",
            description = "Only stories with these words in their title, or with this id.")
    private String story;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only findings with a claim printed by this outlet.")
    private String outlet;

    @Option(
            names = "--min-gap",
            paramLabel = "GAP",
            converter = Gap.Reader.class,
            description =
                    "Only findings whose two values are at least this far apart: 100, or 10%% of the smaller one.")
    private Gap leastGap;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "The order: ${COMPLETION-CANDIDATES}, the most or the latest first. Default: by alert.")
    private Order order;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            converter = AlertName.class,
            completionCandidates = AlertName.class,
            description = "End with exit code 3 if a finding told has this alert or a louder one.")
    private Alert failOn;

    /** Whether the user asked for anything but everything. */
    boolean choosing() {
        return !alerts.isEmpty() || !relations.isEmpty() || story != null || outlet != null || leastGap != null;
    }

    /** Whether the user named the kind of findings. */
    boolean names(Relation relation) {
        return relations.contains(relation);
    }

    /**
     * The findings asked for, in the order asked for.
     *
     * @param title the title of a finding's story as the user sees it
     */
    List<Finding> of(List<Finding> all, java.util.function.Function<Finding, String> title) {
        Stream<Finding> chosen = all.stream()
                .filter(finding -> alerts.isEmpty() || alerts.contains(finding.alert()))
                .filter(finding -> relations.isEmpty() || relations.contains(finding.relation()))
                .filter(finding ->
                        story == null || finding.story().id().equals(story) || has(title.apply(finding), story))
                .filter(finding -> outlet == null || claims(finding).anyMatch(this::isOfOutlet))
                .filter(finding -> leastGap == null || leastGap.isReachedBy(finding));
        return (order == null ? chosen : chosen.sorted(order.ascending.reversed())).toList();
    }

    /** The exit code that findings which were told ask for. */
    int exit(List<Finding> told) {
        boolean found = failOn != null
                && told.stream().anyMatch(finding -> finding.alert().compareTo(failOn) >= 0);
        return found ? Exit.FOUND : Exit.DONE;
    }

    private boolean isOfOutlet(Claim claim) {
        return claim.article().outlet() != null && has(claim.article().outlet(), outlet);
    }

    private static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static Stream<Claim> claims(Finding finding) {
        return Stream.concat(finding.claimsOfA().stream(), finding.claimsOfB().stream());
    }

    private static BigDecimal gapShare(Finding finding) {
        return finding.ratio() == null ? BigDecimal.ONE : finding.ratio();
    }

    /** The day on which the latest of its claims was printed; what has none comes last. */
    private static String published(Finding finding) {
        return claims(finding)
                .map(claim -> claim.article().published())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** A relation by the name that it has in JSON. */
    static final class RelationName extends ByCode<Relation> {
        RelationName() {
            super(List.of(Relation.values()), Relation::code);
        }
    }

    /** An alert by the name that it has in JSON. */
    static final class AlertName extends ByCode<Alert> {
        AlertName() {
            super(List.of(Alert.values()), Alert::code);
        }
    }

    /** A distance between two values: so much, or so much of the smaller one. */
    record Gap(BigDecimal least, boolean percent) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        boolean isReachedBy(Finding finding) {
            if (percent) {
                return finding.ratio() != null
                        && finding.ratio()
                                        .subtract(BigDecimal.ONE)
                                        .multiply(HUNDRED)
                                        .compareTo(least)
                                >= 0;
            }
            return finding.gap() != null && finding.gap().compareTo(least) >= 0;
        }

        static final class Reader implements ITypeConverter<Gap> {
            @Override
            public Gap convert(String value) {
                boolean percent = value.endsWith("%");
                try {
                    return new Gap(new BigDecimal(percent ? value.substring(0, value.length() - 1) : value), percent);
                } catch (NumberFormatException e) {
                    throw new BadValue("usage.no-gap", value);
                }
            }
        }
    }
}
