package recoupe.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recoupe.local.files.ArticleFile;
import recoupe.local.files.ArticleFiles;

/** The files of a command, and what the user tells of them that they do not say themselves. */
final class ArticleOptions extends ReadingOptions {
    static final String ARTICLES = "Articles, or folders of them. <file>.metadata.json beside a file tells of it what a"
            + " bucket's object metadata would.";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = ARTICLES)
    private List<Path> paths;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Publisher of the articles.")
    private String outlet;

    @Override
    Map<String, String> overrides() {
        Map<String, String> said = super.overrides();
        put(said, "outlet", outlet);
        return said;
    }

    /** The articles named, in the order in which they are to be told; folders are walked in the order of their names. */
    List<ArticleFile> files() {
        return ArticleFiles.under(paths);
    }

    /** Whether the user named one file and no folder. */
    boolean one() {
        return paths.size() == 1 && !java.nio.file.Files.isDirectory(paths.get(0));
    }
}
