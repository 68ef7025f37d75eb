package recoupe.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the repository that this program was built in. */
final class Home {
    private Home() {}

    /** The folder of the seed articles. The launcher tells where; without it, it is looked for above the program's own file. */
    static Path seeds() {
        String told = System.getProperty("recoupe.home");
        if (told != null) {
            return Path.of(told, "seeds");
        }
        for (Path folder = program(); folder != null; folder = folder.getParent()) {
            Path seeds = folder.resolve("seeds");
            if (Files.isDirectory(seeds) && Files.exists(folder.resolve("template.yaml"))) {
                return seeds;
            }
        }
        throw new Failure("error.seeds-missing");
    }

    private static Path program() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
