package recoupe.local.print;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.TextTable.Cell;
import recoupe.local.print.TextTable.Column;
import recoupe.model.Claim;
import recoupe.model.Comparison;
import recoupe.model.Relation;

/** Comparisons for a person: the loudest first, each with its reason and both claims. */
public final class ComparisonsAsTable implements ComparisonsPrinter {
    private static final List<Column> COLUMNS = List.of(
            new Column("", false, 1),
            new Column("Who", false, 14),
            new Column("Number", true, 8),
            new Column("Of what", false, 14),
            new Column("What happened", false, 9),
            new Column("Where, when", false, 12),
            new Column("Article", false, 14));

    private final Terminal terminal;
    private final boolean all;
    private final String whereAll;

    /**
     * @param all whether to show pairs that only look comparable too
     * @param whereAll where they are shown if not here: an option, an address
     */
    public ComparisonsAsTable(Terminal terminal, boolean all, String whereAll) {
        this.terminal = terminal;
        this.all = all;
        this.whereAll = whereAll;
    }

    @Override
    public void print(List<Comparison> comparisons, UnaryOperator<String> fileOfArticle) {
        PrintWriter out = terminal.out();
        List<Comparison> shown = comparisons.stream()
                .filter(comparison -> all || comparison.relation() != Relation.NOT_COMPARABLE)
                .sorted(Comparator.comparing(Comparison::alert).reversed())
                .toList();
        shown.forEach(comparison -> print(comparison, fileOfArticle));
        if (shown.isEmpty()) {
            out.println("No two claims stand in a relation worth telling.");
        }
        int hidden = comparisons.size() - shown.size();
        if (hidden > 0) {
            String pairs =
                    hidden == 1 ? "1 more pair only looks comparable: " : hidden + " more pairs only look comparable: ";
            out.println(terminal.style().in(Tone.FAINT, pairs + whereAll));
        }
        out.flush();
    }

    private void print(Comparison comparison, UnaryOperator<String> fileOfArticle) {
        Style style = terminal.style();
        String heading = comparison.relation().code().replace('_', ' ');
        terminal.out().println(style.in(tone(comparison), heading) + "  " + reason(comparison, heading));
        TextTable table = new TextTable(COLUMNS, 2);
        table.row(row("a", comparison.a(), fileOfArticle));
        table.row(row("b", comparison.b(), fileOfArticle));
        table.lines(terminal.columns(), "  ", style).stream().skip(1).forEach(terminal.out()::println);
        terminal.out().println();
    }

    private String reason(Comparison comparison, String heading) {
        String indent = "\n  ";
        return String.join(
                indent, Wrapping.wrap(comparison.why(), terminal.columns() - heading.length() - 2, Integer.MAX_VALUE));
    }

    private static Tone tone(Comparison comparison) {
        return switch (comparison.alert()) {
            case HIGH -> Tone.ALARM;
            case MEDIUM -> Tone.CAUTION;
            case INFO -> Tone.NEWS;
            case NONE -> comparison.relation() == Relation.AGREE ? Tone.GOOD : Tone.STRONG;
        };
    }

    private static List<Cell> row(String letter, Claim claim, UnaryOperator<String> fileOfArticle) {
        String where = Wording.where(claim);
        String when = Wording.when(claim);
        String file = fileOfArticle.apply(claim.article().id());
        String source = Wording.source(claim.article());
        return List.of(
                Cell.of(letter, Tone.FAINT),
                Cell.of(Wording.who(claim)),
                Cell.of(Wording.number(claim), Tone.STRONG),
                Cell.of(Wording.what(claim)),
                Cell.of(Wording.action(claim)),
                Cell.of(where.isEmpty() || when.isEmpty() ? where + when : where + ", " + when),
                Cell.of(source.isEmpty() ? file : source + " · " + file, Tone.FAINT));
    }
}
