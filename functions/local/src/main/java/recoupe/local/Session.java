package recoupe.local;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recoupe.local.print.ClaimsAsTable;
import recoupe.local.print.ComparisonsAsTable;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.Terminal;
import recoupe.local.stack.Seeds;
import recoupe.local.stack.Settings;
import recoupe.local.stack.Stack;
import recoupe.model.ArticleRef;
import recoupe.store.ArticleState;
import recoupe.store.StoredArticle;

/** One run of the local stack as its user sees it: the start, what was found, where to go on, and what happens from then on. */
final class Session {
    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private final Terminal terminal;
    private final Settings settings;
    private final List<Path> seeds;
    private final Chronicle chronicle;
    private final Map<String, String> keyOfArticle = new ConcurrentHashMap<>();
    private Stack stack;

    /**
     * @param seeds folders of articles to begin with
     * @param functionLog whether to show what the functions log
     */
    Session(Terminal terminal, Settings settings, List<Path> seeds, boolean functionLog) {
        this.terminal = terminal;
        this.settings = settings;
        this.seeds = seeds;
        this.chronicle = new Chronicle(terminal, functionLog);
    }

    /** Starts the stack and tells what it found. */
    void start() throws InterruptedException {
        terminal.mention("Starting the bucket, the table, the functions and the API…");
        stack = new Stack(settings, chronicle);
        int uploaded = 0;
        for (Path folder : seeds) {
            uploaded += new Seeds(folder).uploadTo(stack, terminal.progress("Uploading"));
        }
        if (uploaded > 0) {
            terminal.mention("Reading " + uploaded + (uploaded == 1 ? " article…" : " articles…"));
        }
        if (!stack.awaitQuiet(LONGEST_READING)) {
            terminal.mention("Not everything has been read yet; the rest follows.");
        }
        tellWhatWasFound(chronicle.soFar());
        tellAddresses();
        chronicle.goLive();
    }

    private void tellWhatWasFound(List<StoredArticle> read) {
        if (read.isEmpty()) {
            return;
        }
        Api api = new Api(stack.apiAddress());
        ClaimsAsTable table = new ClaimsAsTable(terminal);
        read.forEach(article -> {
            keyOfArticle.put(article.articleId(), article.key());
            if (article.state() == ArticleState.INGESTED) {
                table.print(article.key(), reference(article), api.claims(article.articleId()));
            } else {
                chronicle.tell(article);
            }
        });
        table.close();
        terminal.out().println();
        new ComparisonsAsTable(terminal, false, stack.apiAddress() + "/discrepancies")
                .print(api.discrepancies(), id -> keyOfArticle.getOrDefault(id, id));
        terminal.out().println();
    }

    private static ArticleRef reference(StoredArticle article) {
        return new ArticleRef(
                article.articleId(),
                article.outlet(),
                article.url(),
                article.title(),
                article.published(),
                article.publishedFrom(),
                article.language());
    }

    private void tellAddresses() {
        PrintWriter out = terminal.out();
        URI api = stack.apiAddress();
        heading("Running");
        line("Page", api + "/");
        line("API", api + "/claims   " + api + "/articles   " + api + "/discrepancies");
        line("S3", stack.s3Address() + "   bucket " + Stack.BUCKET + ", any credentials");
        line("DynamoDB", stack.dynamodbAddress() + "   table " + Stack.TABLE + ", any credentials");
        if (settings.onThisMachineOnly()) {
            line("Open to", "this machine; --host 0.0.0.0 lets containers in, as sam local needs");
        }
        line(
                "Kept in",
                settings.data() == null
                        ? "memory; --data DIR keeps it"
                        : settings.data().toString());
        out.println();
        heading("Go on with");
        out.println("  curl '" + api + "/claims?action=intercept'");
        out.println("  curl '" + api + "/discrepancies?alert=high'");
        String aws = "  aws --no-sign-request --endpoint-url " + stack.s3Address() + " s3 ";
        out.println(aws + "cp article.html s3://" + Stack.BUCKET + "/");
        out.println(aws + "rm s3://" + Stack.BUCKET + "/article.html");
        out.println();
        out.println("Ready in " + seconds() + " s. Ctrl-C ends it.");
        out.flush();
    }

    private String kept() {
        int files = stack.filesHeld();
        return settings.data() + ", " + (files == 1 ? "1 file" : files + " files");
    }

    private void heading(String text) {
        terminal.out().println(terminal.style().in(Tone.HEADING, text));
    }

    private void line(String name, String text) {
        terminal.out().println("  " + (name + "          ").substring(0, 10) + text);
    }

    /** Seconds since this process began, to one decimal. */
    private static String seconds() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return String.format(java.util.Locale.ENGLISH, "%.1f", (System.currentTimeMillis() - began) / 1000.0);
    }

    /** The stack, once started. */
    Stack stack() {
        return stack;
    }

    /** Stops the stack; what is on disk is whole. Says whether there was one. */
    boolean stop() {
        if (stack == null) {
            return false;
        }
        stack.close();
        terminal.out().println("\nStopped.");
        terminal.out().flush();
        return true;
    }
}
