package recoupe.local.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import recoupe.local.print.Style.Tone;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Finding;
import recoupe.model.Relation;

/** Findings for a person: by story, then by what is counted; the figures one a line, and under them what they come to. */
public final class FindingsAsTable implements FindingsPrinter {
    private static final String INDENT = "  ";
    /** The width from which a sentence is set beside its word rather than under it. */
    private static final int ROOMY = 72;

    private final Terminal terminal;
    private final Wording wording;
    private final TableOptions options;

    public FindingsAsTable(Terminal terminal, TableOptions options) {
        this.terminal = options.wide() ? terminal.wide() : terminal;
        this.wording = new Wording(terminal.locale());
        this.options = options;
    }

    @Override
    public void print(List<Finding> findings, Function<Claim, String> fileOf) {
        PrintWriter out = terminal.out();
        List<Finding> shown =
                findings.stream().filter(f -> options.hides(f) == null).toList();
        if (options.quiet()) {
            shown.stream()
                    .filter(finding -> finding.alert().compareTo(Relation.Alert.MEDIUM) >= 0)
                    .forEach(this::alone);
            out.flush();
            return;
        }
        byStoryAndMeasure(shown).values().forEach(story -> story(story, fileOf));
        if (shown.isEmpty()) {
            out.println(wording.messages()
                    .say(findings.isEmpty() && options.chosen() ? "findings.none.chosen" : "findings.none"));
        }
        for (TableOptions.Hidden why : TableOptions.Hidden.values()) {
            long count = findings.stream().filter(f -> options.hides(f) == why).count();
            if (count > 0) {
                String how = wording.messages().say("findings.shown-by", options.shownBy(why));
                terminal.line("", wording.messages().count("findings." + why.key(), count, how), Tone.FAINT);
            }
        }
        out.flush();
    }

    /**
     * Stories and measures in the order of their first findings; a measure stands under the title of its first, and what a reader
     * cannot tell apart stands under one.
     */
    private Map<String, Map<String, List<Finding>>> byStoryAndMeasure(List<Finding> findings) {
        Map<String, String> titles = new HashMap<>();
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.story().id(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                finding ->
                                        titles.computeIfAbsent(finding.measure().id(), id -> measure(finding)),
                                LinkedHashMap::new,
                                Collectors.toList())));
    }

    private String measure(Finding finding) {
        return wording.sentences().measure(finding.reason());
    }

    private void story(Map<String, List<Finding>> byMeasure, Function<Claim, String> fileOf) {
        Finding first = byMeasure.values().iterator().next().get(0);
        String title = wording.story(first);
        terminal.line("", title, Tone.HEADING);
        byMeasure.forEach((measure, findings) -> {
            terminal.line(INDENT, measure(measure, title), Tone.STRONG);
            figures(findings, fileOf);
            sentences(findings, measure);
            terminal.out().println();
        });
    }

    /** What is counted; where and when only as far as the story does not say it already. */
    private static String measure(String title, String story) {
        int comma = story.indexOf(", ");
        String where = comma < 0 ? "" : story.substring(comma);
        return !where.isEmpty() && title.endsWith(where) && title.length() > where.length()
                ? title.substring(0, title.length() - where.length())
                : title;
    }

    private void figures(List<Finding> findings, Function<Claim, String> fileOf) {
        List<FigureLine> lines = FigureLine.of(findings, wording);
        new FigureTable(wording, fileOf, options.wide())
                .of(lines)
                .body(terminal.columns(), INDENT + INDENT, terminal.style())
                .forEach(terminal.out()::println);
        if (options.verbose()) {
            lines.stream().flatMap(line -> line.claims().stream()).distinct().forEach(claim -> evidence(claim, fileOf));
        }
    }

    /** The loudest finding's sentence and those of the others; agreement is told by the figures where there is more to tell. */
    private void sentences(List<Finding> findings, String title) {
        boolean more = findings.stream().anyMatch(finding -> finding.relation() != Relation.AGREE);
        findings.stream()
                .filter(finding -> finding.relation() != Relation.AGREE || !more || options.verbose())
                .forEach(finding -> sentence(finding, measure(finding).equals(title)));
    }

    /** A finding on one line of its own, for a log or a search. */
    private void alone(Finding finding) {
        String word = wording.relation(finding.relation(), finding.alert());
        terminal.out()
                .println(wording.messages()
                        .say(
                                "finding.alone",
                                terminal.style().in(tone(finding.relation(), finding.alert()), word),
                                wording.sentences().of(finding.reason())));
    }

    /** @param titled whether a reader sees already what it counts, where and when */
    private void sentence(Finding finding, boolean titled) {
        String word = wording.relation(finding.relation(), finding.alert());
        String told = titled
                ? wording.sentences().untitled(finding.reason())
                : wording.sentences().of(finding.reason());
        boolean beside = terminal.columns() >= ROOMY;
        String start = INDENT + INDENT;
        int room = terminal.columns() - start.length() - (beside ? DisplayWidth.of(word) + 2 : 0);
        String toned = terminal.style().in(tone(finding.relation(), finding.alert()), word);
        String hanging = start + (beside ? " ".repeat(DisplayWidth.of(word) + 2) : "");
        List<String> lines = new ArrayList<>(Wrapping.wrap(told, room, Integer.MAX_VALUE));
        terminal.out().println(start + toned + (beside ? "  " + lines.remove(0) : ""));
        lines.forEach(line -> terminal.out().println(hanging + line));
        if (options.verbose() && !finding.facts().isEmpty()) {
            facts(finding);
        }
    }

    private void evidence(Claim claim, Function<Claim, String> fileOf) {
        terminal.line(
                INDENT + INDENT,
                wording.messages()
                                .say("evidence.quoted", claim.evidence().text().strip()) + " "
                        + wording.source(fileOf.apply(claim), claim.article()),
                Tone.FAINT);
    }

    private void facts(Finding finding) {
        String facts = finding.facts().stream()
                .map(fact -> fact.rule() + " " + fact.weight())
                .collect(Collectors.joining(", "));
        terminal.line(INDENT + INDENT, wording.messages().say("finding.facts", finding.weight(), facts), Tone.FAINT);
    }

    /** Two claims behind a finding, without the event that they tell. */
    void print(Finding finding, Comparison pair, Function<Claim, String> fileOf) {
        sentence(finding, true);
        new FigureTable(wording, fileOf, options.wide())
                .of(List.of(new FigureLine(false, List.of(pair.a())), new FigureLine(false, List.of(pair.b()))))
                .body(terminal.columns(), INDENT + INDENT, terminal.style())
                .forEach(terminal.out()::println);
        terminal.out().println();
    }

    private static Tone tone(Relation relation, Relation.Alert alert) {
        return switch (alert) {
            case HIGH -> Tone.ALARM;
            case MEDIUM -> Tone.CAUTION;
            case INFO -> Tone.NEWS;
            case NONE -> relation == Relation.AGREE ? Tone.GOOD : Tone.STRONG;
        };
    }
}
