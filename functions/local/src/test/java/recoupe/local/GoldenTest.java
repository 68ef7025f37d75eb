package recoupe.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.local.files.Demonstration;

/**
 * What people see of the demonstration, at four widths and in both languages, held against files that somebody has read. After a change
 * that is meant, {@code -Drecoupe.golden=write} writes them anew, to be read before they are committed.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "recoupe", "local", "golden");
    private static final Path ARTICLES = Path.of("target", "golden-articles");
    private static final String[] EXTRACTED = {"extract", ARTICLES.toString()};

    @ParameterizedTest
    @CsvSource({
        "demo, 40, en", "demo, 80, en", "demo, 100, en", "demo, 140, en",
        "demo, 40, fr", "demo, 80, fr", "demo, 100, fr", "demo, 140, fr",
        "extract, 40, en", "extract, 80, en", "extract, 100, en", "extract, 140, en",
        "extract, 40, fr", "extract, 80, fr", "extract, 100, fr", "extract, 140, fr"
    })
    void isToldAsSomebodyHasReadIt(String command, int columns, String language) throws IOException {
        String[] arguments = command.equals("demo") ? new String[] {"demo", "--within", "--withheld"} : EXTRACTED;
        if (command.equals("extract")) {
            Demonstration.writeTo(ARTICLES);
        }
        Console console = Console.wide(columns, Locale.forLanguageTag(language), (Object[]) arguments);
        assertThat(console.err()).isEmpty();
        assertThat(console.lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= columns, "within " + columns + " columns");
        Path file = GOLDEN.resolve(String.join("-", Arrays.asList(command, language, columns + ".txt")));
        if ("write".equals(System.getProperty("recoupe.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, console.out());
        }
        assertThat(console.out()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
