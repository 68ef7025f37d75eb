package recoupe.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import recoupe.local.print.Terminal;

class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[sd]");

    @ParameterizedTest
    @CsvSource({
        "LANG, fr_FR.UTF-8, fr",
        "LANG, fr, fr",
        "LANG, en_GB.UTF-8, en",
        "LANG, C, en",
        "LANG, de_DE, en",
        "LC_ALL, fr_CA, fr"
    })
    void the_system_tells_the_language(String variable, String value, String language) {
        assertThat(Languages.of(Map.of(variable, value)).getLanguage()).isEqualTo(language);
    }

    @Test
    void the_variables_go_before_each_other_as_POSIX_says() {
        assertThat(Languages.of(Map.of("LANG", "fr_FR", "LC_MESSAGES", "en_US")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of(Map.of("LANG", "en_US", "LC_ALL", "fr_FR", "LC_MESSAGES", "en_US")))
                .isEqualTo(Locale.FRENCH);
        assertThat(Languages.of(Map.of("LANG", "fr_FR", "LC_ALL", ""))).isEqualTo(Locale.FRENCH);
        assertThat(Languages.of(Map.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void the_option_goes_before_the_system_wherever_it_stands() {
        for (String[] arguments : new String[][] {
            {"demo", "--lang", "fr", "--quiet"}, {"--lang=fr", "demo", "--quiet"}, {"demo", "--quiet", "--lang=fr"}
        }) {
            assertThat(Console.run((Object[]) arguments).out())
                    .contains(" selon ")
                    .doesNotContain(" according to ");
        }
    }

    @Test
    void errors_are_told_in_the_language_asked_for() {
        assertThat(Console.run("extract", "none.txt", "--lang", "fr").err()).contains("ce fichier n'existe pas");
        assertThat(Console.run("compare", "--lang", "fr").err())
                .contains("Dites quoi comparer")
                .contains("Usage : recoupe compare");
        assertThat(Console.run("demo", "--lang", "fr", "--alert", "loud").err())
                .contains("loud n'est pas une valeur de --alert")
                .contains("Valeurs possibles : ");
        assertThat(Console.run("demo", "--lang", "la").err()).contains("la is no value for --lang. It may be en, fr.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "local", "extract", "compare", "explain", "help"})
    void every_line_of_help_has_its_French(String command) {
        CommandSpec english = spec(Locale.ENGLISH, command);
        CommandSpec french = spec(Locale.FRENCH, command);
        List<String> untold = new ArrayList<>();
        assertThat(french.args()).hasSameSizeAs(english.args());
        for (int i = 0; i < english.args().size(); i++) {
            ArgSpec argument = english.args().get(i);
            if (told(argument).equals(told(french.args().get(i))) && !argument.hidden()) {
                untold.add(argument.toString());
            }
        }
        assertThat(untold).isEmpty();
        String page = english.commandLine().getUsageMessage();
        String inFrench = french.commandLine().getUsageMessage();
        Stream.of(
                        english.usageMessage().description(),
                        english.usageMessage().footer(),
                        english.usageMessage().header())
                .flatMap(Stream::of)
                .map(line -> line.replace("%n", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("recoupe "))
                .map(line -> line.substring(0, Math.min(40, line.length())))
                .forEach(line -> {
                    assertThat(page).contains(line);
                    assertThat(inFrench).doesNotContain(line);
                });
    }

    private static String told(ArgSpec argument) {
        return String.join("\n", argument.description());
    }

    private static CommandSpec spec(Locale locale, String command) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                100,
                false,
                false,
                locale);
        CommandLine line = Main.commandLine(terminal);
        return (command.isEmpty() ? line : line.getSubcommands().get(command)).getCommandSpec();
    }

    @Test
    void every_message_has_its_French_with_the_same_places() {
        ResourceBundle english = ResourceBundle.getBundle("recoupe.local.messages", Locale.ROOT);
        ResourceBundle french = ResourceBundle.getBundle("recoupe.local.messages", Locale.FRENCH);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(places(french.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
