package recoupe.local.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import recoupe.local.Failure;

/** The invented articles that show what Recoupe does: events told by several outlets, with the disputes that newsrooms know. */
public final class Demonstration implements AutoCloseable {
    private static final String RESOURCES = "/recoupe/local/demonstration/";
    private static final String NAME = "demonstration";

    private final Path parent;

    private Demonstration(Path parent) {
        this.parent = parent;
    }

    /** The articles in a folder that is there until this is closed. */
    public static Demonstration unpacked() {
        try {
            Path parent = Files.createTempDirectory("recoupe");
            writeTo(parent.resolve(NAME));
            return new Demonstration(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of folders of articles: it has one, whose name tells that they are a demonstration. */
    public Path parent() {
        return parent;
    }

    /** The articles, by names that tell nothing of where the folder is. */
    public List<ArticleFile> articles() {
        return ArticleFiles.under(List.of(parent)).stream()
                .map(file -> new ArticleFile(
                        parent.relativize(file.path()).toString().replace('\\', '/'), file.path()))
                .toList();
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(parent)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the articles into a folder, which is made if need be.
     *
     * @return how many there are
     * @throws Failure if the folder cannot be written to
     */
    public static int writeTo(Path folder) {
        List<String> names = new String(resource("articles.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                Files.write(folder.resolve(name), resource(name));
            }
        } catch (IOException e) {
            throw new Failure("error.cannot-write", folder, e.getMessage()).because(e);
        }
        return names.size();
    }

    private static byte[] resource(String name) {
        try (InputStream file = Demonstration.class.getResourceAsStream(RESOURCES + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
