package recoupe.evaluation.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a clone of the repository makes: the one with {@code template.yaml} in it. */
public final class Repository {
    private Repository() {}

    /** A file of the repository, by its path from the top. It need not exist. */
    public static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "not inside a clone of the repository: " + Path.of("").toAbsolutePath());
            }
        }
        return folder.resolve(path);
    }
}
