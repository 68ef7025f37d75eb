package recoupe.local.print;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recoupe.language.Analysis;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.TextTable.Cell;
import recoupe.local.print.TextTable.Column;
import recoupe.model.ArticleRef;
import recoupe.model.Claim;

/**
 * Claims as a table for a person: an article's name over its claims, who on the left, the number where the eye falls. What
 * somebody vouches for with a number comes first, then the article's own numbers, then words without a number.
 */
public final class ClaimsAsTable implements ClaimsPrinter {
    private final Terminal terminal;
    private final Wording wording;
    private final List<Column> columns;
    private final int maximumLines;
    private int articles;
    private int outletsUnknown;
    private int claims;

    /** @param wide whether lines are as long as they come, and nothing is cut */
    public ClaimsAsTable(Terminal terminal, boolean wide) {
        this.terminal = wide ? terminal.wide() : terminal;
        this.wording = new Wording(terminal.locale());
        Messages messages = terminal.messages();
        columns = List.of(
                new Column(messages.say("claims.who"), false, 14),
                new Column(messages.say("claims.number"), true, 8),
                new Column(messages.say("claims.what"), false, 16),
                new Column(messages.say("claims.happened"), false, 9),
                new Column(messages.say("claims.where"), false, 8),
                new Column(messages.say("claims.when"), false, 10));
        maximumLines = wide ? Integer.MAX_VALUE : 2;
    }

    @Override
    public void print(String file, Analysis analysis) {
        print(file, analysis.article().ref(null), analysis.claims());
    }

    /** The claims of one article under its name. */
    public void print(String file, ArticleRef article, List<Claim> ofArticle) {
        terminal.line("", article.title() == null ? file : article.title(), Tone.HEADING);
        terminal.line("", wording.source(article.title() == null ? null : file, article), Tone.FAINT);
        if (ofArticle.isEmpty()) {
            terminal.out().println("  " + wording.messages().say("claims.none"));
        } else {
            table(ofArticle).lines(terminal.columns(), "  ", terminal.style()).forEach(terminal.out()::println);
        }
        terminal.out().println();
        articles++;
        outletsUnknown += article.outlet() == null ? 1 : 0;
        claims += ofArticle.size();
    }

    private TextTable table(List<Claim> claims) {
        Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::claimId, claim -> claim));
        TextTable table = new TextTable(columns, maximumLines);
        claims.stream().sorted(Comparator.comparing(ClaimsAsTable::rank)).forEach(claim -> {
            boolean voice = claim.attribution().speaker() == null;
            table.row(List.of(
                    Cell.of(wording.who(claim), voice ? Tone.FAINT : Tone.NORMAL),
                    Cell.of(wording.number(claim), claim.repeats() == null ? Tone.STRONG : Tone.FAINT),
                    Cell.of(what(claim, byId)),
                    Cell.of(wording.action(claim)),
                    Cell.of(wording.where(claim)),
                    Cell.of(wording.when(claim))));
        });
        return table;
    }

    private static int rank(Claim claim) {
        boolean voice = claim.attribution().speaker() == null;
        return claim.quantity() == null ? 2 : voice ? 1 : 0;
    }

    private String what(Claim claim, Map<String, Claim> byId) {
        Claim whole = claim.partOf() == null ? null : byId.get(claim.partOf());
        String what = wording.what(claim);
        return whole == null
                ? what
                : wording.messages().say("part.of", what, wording.number(whole)).strip();
    }

    @Override
    public void close() {
        Messages messages = wording.messages();
        if (articles > 1) {
            terminal.line(
                    "",
                    messages.say(
                            "claims.in",
                            messages.count("claims.count", claims),
                            messages.count("articles.count", articles)),
                    Tone.NORMAL);
        }
        if (outletsUnknown > 0) {
            terminal.line(
                    "",
                    messages.say("claims.outlets-unknown", messages.count("articles.count", outletsUnknown)),
                    Tone.FAINT);
        }
        terminal.out().flush();
    }
}
