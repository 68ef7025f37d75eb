package recoupe.local;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import recoupe.local.files.ArticleFile;
import recoupe.local.files.ArticleFiles;
import recoupe.local.files.Readings;
import recoupe.local.print.Terminal;

/** The files of a command, and what the user tells of them that they do not say themselves. */
final class ArticleOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles, or folders of them. <file>.metadata.json beside a file tells of it what a bucket's"
                    + " object metadata would.")
    private List<Path> paths;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of the articles, fr or en, whatever they say themselves.")
    private String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication (2025-08-21), whatever the articles say themselves; «yesterday» counts"
                    + " from it.")
    private LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Publisher of the articles.")
    private String outlet;

    /** The articles named, in the order in which they are to be told; folders are walked in the order of their names. */
    List<ArticleFile> files() {
        return ArticleFiles.under(paths);
    }

    /** Whether the user named one file and no folder. */
    boolean one() {
        return paths.size() == 1 && !java.nio.file.Files.isDirectory(paths.get(0));
    }

    Readings readings(Terminal terminal, String task) {
        return new Readings(overrides(), terminal.progress(task));
    }

    private Map<String, String> overrides() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "language", language);
        put(said, "published", published == null ? null : published.toString());
        put(said, "outlet", outlet);
        return said;
    }

    private static void put(Map<String, String> map, String name, String value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    /** Reads a day, and says what a day looks like when it is none. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("«" + value + "» is no day; write it like 2025-08-21");
            }
        }
    }
}
