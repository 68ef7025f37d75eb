package recoupe.local.stack;

import java.nio.file.Path;
import java.util.Set;

/**
 * How a local stack is to be.
 *
 * @param data where bucket and table are kept; null for memory
 * @param host the address that all three servers listen on
 * @param s3Port, apiPort, dynamodbPort their ports; 0 for any that is free
 * @param disturbances what is done to every event on its way
 */
public record Settings(
        Path data, String host, int s3Port, int apiPort, int dynamodbPort, Set<Disturbance> disturbances) {
    public Settings {
        disturbances = Set.copyOf(disturbances);
    }

    /** Whether nobody beyond this machine, nor a container on it, reaches the stack. */
    public boolean onThisMachineOnly() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    /** A stack in memory, on ports that are free. */
    public static Settings inMemory() {
        return new Settings(null, "127.0.0.1", 0, 0, 0, Set.of());
    }
}
