package recoupe.local.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import recoupe.reader.Sidecar;

/** The articles that paths on a command line stand for. */
public final class ArticleFiles {
    private ArticleFiles() {}

    /**
     * Files as given; folders with all that is in them, in the order of their paths, without hidden files and without
     * the sidecars that tell of other files. A file named twice is taken once. A path that is not there is kept, and so is
     * a folder without an article: reading it tells why it fails.
     */
    public static List<ArticleFile> under(List<Path> paths) {
        List<ArticleFile> found = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            for (Path file : Files.isDirectory(path) ? walk(path) : List.of(path)) {
                if (seen.add(file.toAbsolutePath().normalize())) {
                    found.add(new ArticleFile(file.toString().replace('\\', '/'), file));
                }
            }
        }
        return found;
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .filter(file -> !Sidecar.is(file))
                    .sorted()
                    .toList();
            return files.isEmpty() ? List.of(folder) : files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
