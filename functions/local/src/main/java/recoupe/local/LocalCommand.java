package recoupe.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import recoupe.local.files.Demonstration;
import recoupe.local.print.Terminal;
import recoupe.local.stack.Disturbance;
import recoupe.local.stack.Settings;

/** {@code recoupe local}: the whole stack on this machine. */
@Command(
        name = "local",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Starts the whole of Recoupe on this machine: an S3 endpoint with the bucket recoupe-articles, DynamoDB with"
                    + " the table recoupe, both functions and the HTTP API. Files put into the bucket are read at once."
                    + " Ctrl-C ends it.",
            ""
        })
final class LocalCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep bucket and table in this folder, and go on from what is there. Default: in memory.")
    private Path data;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only; 0.0.0.0 lets others and"
                    + " containers in.")
    private String host;

    @Option(names = "--port", defaultValue = "3000", description = "Port of the HTTP API. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--s3-port",
            defaultValue = "4566",
            description = "Port of the S3 endpoint. Default: ${DEFAULT-VALUE}.")
    private int s3Port;

    @Option(
            names = "--dynamodb-port",
            defaultValue = "8000",
            description = "Port of DynamoDB. Default: ${DEFAULT-VALUE}.")
    private int dynamodbPort;

    @Option(names = "--no-seeds", description = "Start without the five real articles in seeds/.")
    private boolean noSeeds;

    @Option(names = "--no-demo", description = "Start without the invented articles of the demonstration.")
    private boolean noDemo;

    @Option(
            names = "--disturb",
            split = ",",
            paramLabel = "HOW",
            description = "For developers: do to every event what S3 may do to some, ${COMPLETION-CANDIDATES}; several,"
                    + " joined by commas.")
    private Set<Disturbance> disturbances = EnumSet.noneOf(Disturbance.class);

    @Option(names = "--function-log", description = "Show what the functions log, on the standard error.")
    private boolean functionLog;

    LocalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        checkPort("--port", port);
        checkPort("--s3-port", s3Port);
        checkPort("--dynamodb-port", dynamodbPort);
        Settings settings = new Settings(data, host, s3Port, port, dynamodbPort, disturbances);
        CountDownLatch end = new CountDownLatch(1);
        Session session = new Session(terminal, settings, functionLog);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(session), "end"));
        try (Demonstration demonstration = noDemo ? null : Demonstration.unpacked()) {
            List<Path> folders = new ArrayList<>();
            if (!noDemo) {
                folders.add(demonstration.parent());
            }
            if (!noSeeds) {
                folders.add(Home.seeds());
            }
            session.start(folders);
        }
        end.await();
        return Exit.DONE;
    }

    /** Ctrl-C is how a stack is meant to end, so it is no failure. */
    private static void end(Session session) {
        if (session.stop()) {
            Runtime.getRuntime().halt(Exit.DONE);
        }
    }

    private void checkPort(String option, int value) {
        if (value < 0 || value > LARGEST_PORT) {
            throw new WrongUsage(
                    spec.commandLine(), "usage.no-port", option, String.valueOf(value), String.valueOf(LARGEST_PORT));
        }
    }
}
