package recoupe.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.Terminal;
import recoupe.local.stack.News;
import recoupe.store.StoredArticle;

/** Tells what becomes of uploads: kept for a summary while the stack starts, a line for each from then on. */
final class Chronicle implements News {
    private final Terminal terminal;
    private final Map<String, StoredArticle> early = new ConcurrentSkipListMap<>();
    private final boolean functionLog;
    private volatile boolean live;

    /**
     * @param functionLog whether to show what the functions log
     */
    Chronicle(Terminal terminal, boolean functionLog) {
        this.terminal = terminal;
        this.functionLog = functionLog;
    }

    List<StoredArticle> soFar() {
        return List.copyOf(early.values());
    }

    void goLive() {
        live = true;
    }

    @Override
    public void read(StoredArticle article, Duration took) {
        if (live) {
            tell(article);
        } else {
            early.put(article.key(), article);
        }
    }

    void tell(StoredArticle article) {
        switch (article.state()) {
            case INGESTED ->
                say(Tone.GOOD, "read", article.key(), terminal.messages().count("claims.count", article.claims()));
            case REJECTED -> say(Tone.CAUTION, "rejected", article.key(), reason(article));
            case UNSUPPORTED_LANGUAGE -> say(Tone.CAUTION, "not-read", article.key(), reason(article));
        }
    }

    /** The reason without the key, which stands before it on the line already. */
    private static String reason(StoredArticle article) {
        String prefix = article.key() + ": ";
        return article.reason().startsWith(prefix) ? article.reason().substring(prefix.length()) : article.reason();
    }

    @Override
    public void removed(String key, Duration took) {
        if (live) {
            say(Tone.GOOD, "removed", key, terminal.messages().say("upload.removed.claims"));
        }
    }

    @Override
    public void failed(String key, String reason) {
        say(Tone.ALARM, "failed", key, reason);
    }

    @Override
    public void logged(String line) {
        if (functionLog) {
            terminal.mention(line.stripTrailing());
        }
    }

    @Override
    public void troubled(String trouble) {
        terminal.mention("recoupe: " + trouble);
    }

    private synchronized void say(Tone tone, String what, String key, String more) {
        terminal.out()
                .println(terminal.style()
                                .in(tone, (terminal.messages().say("upload." + what) + "          ").substring(0, 9))
                        + key + "  " + terminal.style().in(Tone.FAINT, more));
        terminal.out().flush();
    }
}
