package recoupe.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.security.SecureRandom;
import java.util.function.Consumer;
import recoupe.api.ApiHandler;
import recoupe.comparison.Comparer;
import recoupe.extract.ExtractHandler;
import recoupe.language.Engine;
import recoupe.store.ClaimTable;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The two functions of {@code template.yaml}, the very same code, given this machine's bucket and table.
 *
 * @param extract takes the bucket's events
 * @param api answers requests
 */
record Functions(RequestStreamHandler extract, RequestStreamHandler api) {
    private static final int CURSOR_KEY_BYTES = 32;

    /**
     * @param log takes what the extract function logs, a line at a time
     */
    static Functions of(S3Client s3, Engine engine, ClaimTable table, Consumer<String> log) {
        byte[] cursorKey = new byte[CURSOR_KEY_BYTES];
        new SecureRandom().nextBytes(cursorKey);
        return new Functions(
                new ExtractHandler(s3, engine, table, log), new ApiHandler(table, new Comparer(), cursorKey));
    }
}
