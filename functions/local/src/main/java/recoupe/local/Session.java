package recoupe.local;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recoupe.comparison.Comparer;
import recoupe.local.print.FindingsAsTable;
import recoupe.local.print.Messages;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.TableOptions;
import recoupe.local.print.Terminal;
import recoupe.local.stack.Seeds;
import recoupe.local.stack.Settings;
import recoupe.local.stack.Stack;
import recoupe.model.Finding;
import recoupe.model.Relation;
import recoupe.store.ArticleState;
import recoupe.store.StoredArticle;

/** One run of the local stack as its user sees it: the start, what was found, where to go on, and what happens from then on. */
final class Session {
    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private final Terminal terminal;
    private final Messages messages;
    private final Settings settings;
    private final Chronicle chronicle;
    private Stack stack;

    /**
     * @param functionLog whether to show what the functions log
     */
    Session(Terminal terminal, Settings settings, boolean functionLog) {
        this.terminal = terminal;
        this.settings = settings;
        this.messages = terminal.messages();
        this.chronicle = new Chronicle(terminal, functionLog);
    }

    /**
     * Starts the stack and tells what it found.
     *
     * @param folders folders of articles to begin with
     */
    void start(List<Path> folders) throws InterruptedException {
        terminal.mention(messages.say("local.starting"));
        stack = new Stack(settings, chronicle);
        int uploaded = 0;
        for (Path folder : folders) {
            uploaded += new Seeds(folder).uploadTo(stack, terminal.progress("uploading"));
        }
        if (uploaded > 0) {
            terminal.mention(messages.count("local.reading", uploaded));
        }
        if (!stack.awaitQuiet(LONGEST_READING)) {
            terminal.mention(messages.say("local.not-all"));
        }
        tellWhatWasFound(chronicle.soFar());
        tellAddresses();
        chronicle.goLive();
    }

    /** What could not be read, how much was, and what calls for a reader. */
    private void tellWhatWasFound(List<StoredArticle> read) {
        Map<String, String> keyOfArticle = new HashMap<>();
        int claims = 0;
        for (StoredArticle article : read) {
            keyOfArticle.put(article.articleId(), article.key());
            claims += article.claims();
            if (article.state() != ArticleState.INGESTED) {
                chronicle.tell(article);
            }
        }
        if (read.isEmpty()) {
            return;
        }
        List<Finding> findings = new ArrayList<>(new Api(stack.apiAddress()).discrepancies());
        findings.sort(Comparer.LOUDEST_FIRST);
        List<Finding> calling = findings.stream()
                .filter(finding -> finding.alert() != Relation.Alert.NONE)
                .toList();
        terminal.line(
                "",
                messages.say(
                        "local.found",
                        messages.count("claims.count", claims),
                        messages.count("articles.count", read.size())));
        terminal.out().println();
        if (!calling.isEmpty()) {
            new FindingsAsTable(terminal, TableOptions.ALL)
                    .print(calling, claim -> keyOfArticle.get(claim.article().id()));
        }
        if (findings.size() > calling.size()) {
            terminal.line(
                    "",
                    messages.count(
                            "local.more", findings.size() - calling.size(), stack.apiAddress() + "/discrepancies"));
            terminal.out().println();
        }
    }

    private void tellAddresses() {
        PrintWriter out = terminal.out();
        URI api = stack.apiAddress();
        heading("local.running");
        line(messages.say("local.page"), api + "/");
        line(messages.say("local.api"), api + "/claims   " + api + "/articles   " + api + "/discrepancies");
        line("S3", stack.s3Address() + "   " + messages.say("local.bucket", Stack.BUCKET));
        line("DynamoDB", stack.dynamodbAddress() + "   " + messages.say("local.table", Stack.TABLE));
        if (settings.onThisMachineOnly()) {
            line(messages.say("local.open"), messages.say("local.open.here"));
        }
        line(
                messages.say("local.kept"),
                settings.data() == null
                        ? messages.say("local.kept.memory")
                        : messages.count("local.kept.files", stack.filesHeld(), settings.data()));
        out.println();
        heading("local.go-on");
        out.println("  curl '" + api + "/claims?action=intercept'");
        out.println("  curl '" + api + "/discrepancies?alert=high'");
        String aws = "  aws --no-sign-request --endpoint-url " + stack.s3Address() + " s3 ";
        out.println(aws + "cp article.html s3://" + Stack.BUCKET + "/");
        out.println(aws + "rm s3://" + Stack.BUCKET + "/article.html");
        out.println();
        out.println(messages.say("local.ready", seconds()));
        out.flush();
    }

    private void heading(String key) {
        terminal.out().println(terminal.style().in(Tone.HEADING, messages.say(key)));
    }

    private void line(String name, String text) {
        terminal.out().println("  " + (name + "            ").substring(0, 12) + text);
    }

    /** Seconds since this process began, to one decimal. */
    private String seconds() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return String.format(terminal.locale(), "%.1f", (System.currentTimeMillis() - began) / 1000.0);
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
        terminal.out().println("\n" + messages.say("local.stopped"));
        terminal.out().flush();
        return true;
    }
}
