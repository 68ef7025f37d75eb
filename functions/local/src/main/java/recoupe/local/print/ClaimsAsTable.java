package recoupe.local.print;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recoupe.language.Analysis;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.TextTable.Cell;
import recoupe.local.print.TextTable.Column;
import recoupe.model.ArticleRef;
import recoupe.model.Claim;

/** Claims as a table for a person: an article's name over its claims, who on the left, the number where the eye falls. */
public final class ClaimsAsTable implements ClaimsPrinter {
    private static final List<Column> COLUMNS = List.of(
            new Column("Who", false, 14),
            new Column("Number", true, 8),
            new Column("Of what", false, 16),
            new Column("What happened", false, 9),
            new Column("Where", false, 8),
            new Column("When", false, 10));

    private final Terminal terminal;
    private int articles;
    private int claims;

    public ClaimsAsTable(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void print(String file, Analysis analysis) {
        print(file, analysis.article().ref(), analysis.claims());
    }

    /** The claims of one article under its name. */
    public void print(String file, ArticleRef article, List<Claim> ofArticle) {
        Style style = terminal.style();
        terminal.out().println(style.in(Tone.HEADING, article.title() == null ? file : article.title()));
        String source = Wording.source(article);
        terminal.out()
                .println(style.in(
                        Tone.FAINT,
                        (article.title() == null ? "" : file + (source.isEmpty() ? "" : " · "))
                                + (source.isEmpty() && article.title() == null ? "date and outlet unknown" : source)));
        if (ofArticle.isEmpty()) {
            terminal.out().println("  No claim found.");
        } else {
            table(ofArticle).lines(terminal.columns(), "  ", style).forEach(terminal.out()::println);
        }
        terminal.out().println();
        articles++;
        claims += ofArticle.size();
    }

    private static TextTable table(List<Claim> claims) {
        Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::claimId, claim -> claim));
        TextTable table = new TextTable(COLUMNS, 2);
        for (Claim claim : claims) {
            boolean voice = claim.attribution().speaker() == null;
            table.row(List.of(
                    Cell.of(Wording.who(claim), voice ? Tone.FAINT : Tone.NORMAL),
                    Cell.of(Wording.number(claim), claim.repeats() == null ? Tone.STRONG : Tone.FAINT),
                    Cell.of(what(claim, byId)),
                    Cell.of(Wording.action(claim)),
                    Cell.of(Wording.where(claim)),
                    Cell.of(Wording.when(claim))));
        }
        return table;
    }

    private static String what(Claim claim, Map<String, Claim> byId) {
        Claim whole = claim.partOf() == null ? null : byId.get(claim.partOf());
        String what = Wording.what(claim);
        return whole == null ? what : (what + " (of the " + Wording.number(whole) + ")").strip();
    }

    @Override
    public void close() {
        if (articles > 1) {
            terminal.out().println(claims + " claims in " + articles + " articles.");
        }
        terminal.out().flush();
    }
}
