package recoupe.evaluation.cloud;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import recoupe.evaluation.house.Repository;
import recoupe.evaluation.house.Template;

/**
 * A packaged function in a process of its own, as Lambda runs it: the package is unpacked into the working folder, and AWS's runtime
 * interface client, with nothing else on its class path, loads the handler from there and asks {@link RuntimeApi} for events.
 */
final class FunctionProcess implements AutoCloseable {
    private final RuntimeApi lambda = new RuntimeApi();
    private final Path log;
    private final Process process;

    /**
     * Starts a function.
     *
     * @param function its name in {@code template.yaml}, which says where its package and its handler are
     * @param folder an empty folder for the unpacked package
     * @param environment the function's variables
     */
    FunctionProcess(String function, Path folder, Map<String, String> environment) throws IOException {
        Template template = Template.read();
        String handler = (String) template.at("Resources", function, "Properties", "Handler");
        Path jar = Repository.file((String) template.at("Resources", function, "Properties", "CodeUri"));
        Path task = Files.createDirectories(folder.resolve("task"));
        unpack(jar, task);
        log = folder.resolve("log");
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Lambda's own Java options that bear on a function's behaviour: its hooks are found by this
                        // name.
                        "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                        "-Djava.net.preferIPv4Stack=true",
                        "-cp",
                        clientClassPath(),
                        AWSLambda.class.getName(),
                        handler)
                .directory(task.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        java.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        java.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", lambda.address(),
                        "AWS_LAMBDA_FUNCTION_NAME", "tested",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769",
                        "AWS_LAMBDA_LOG_GROUP_NAME", "tested",
                        "AWS_LAMBDA_LOG_STREAM_NAME", "tested",
                        "LAMBDA_TASK_ROOT", task.toString()));
        java.environment().putAll(environment);
        process = java.start();
    }

    /** Gives the function an event; see {@link RuntimeApi#invoke}. What the function logged goes with the exception. */
    RuntimeApi.Answer invoke(String event, Duration patience) throws InterruptedException, IOException {
        try {
            return lambda.invoke(event, patience);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + "; its log: " + log(), e);
        }
    }

    /** The Lambda that the process talks to. */
    RuntimeApi lambda() {
        return lambda;
    }

    /** What the function has written so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        lambda.close();
    }

    /** The jars of the runtime interface client alone: those that Lambda itself puts beside a function. */
    private static String clientClassPath() {
        var jars = new LinkedHashSet<String>();
        for (String type : new String[] {
            AWSLambda.class.getName(),
            "com.amazonaws.services.lambda.runtime.Context",
            "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer",
            "software.amazon.awssdk.utilslite.SdkInternalThreadLocal"
        }) {
            try {
                jars.add(Path.of(Class.forName(type, false, FunctionProcess.class.getClassLoader())
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (ClassNotFoundException | URISyntaxException e) {
                throw new IllegalStateException("the runtime interface client is not whole", e);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(jar);
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
