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
                return new Failure("error.port-taken", String.valueOf(port), reason.getMessage(), option)
                        .because(cause);
            }
        }
        return new Failure("error.port", String.valueOf(port), option, cause).because(cause);
    }
}
