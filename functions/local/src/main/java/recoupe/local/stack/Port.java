package recoupe.local.stack;

import java.net.BindException;
import recoupe.local.Failure;

/** What to tell a user whose port cannot be had. */
final class Port {
    private Port() {}

    /**
     * @param option the option that names the port
     */
    static Failure failure(String option, int port, Exception cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof BindException) {
                return new Failure(
                        "port " + port + " cannot be had (" + reason.getMessage()
                                + "); another program may be using it. Choose another with " + option + ".",
                        cause);
            }
        }
        return new Failure("cannot listen on port " + port + " (" + option + "): " + cause, cause);
    }
}
