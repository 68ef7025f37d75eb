package recoupe.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Language;
import recoupe.language.PlaceMention;
import recoupe.language.text.TextReader;

/** Runs the tables of places, one for each language. */
class PlacesTest {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, PlaceFinder> PLACES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            PLACES.put(language, new PlaceFinder(language));
        }
    }

    /** One row of a table; the places stand in square brackets. */
    record Row(Language language, String sentence, List<String> ids, List<String> within) {
        String text() {
            return sentence.replace("[", "").replace("]", "");
        }

        List<String> places() {
            List<String> places = new ArrayList<>();
            Matcher matcher = BRACKETS.matcher(sentence);
            while (matcher.find()) {
                places.add(matcher.group(1));
            }
            return places;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(Language.values()).flatMap(PlacesTest::rows);
    }

    private static Stream<Row> rows(Language language) {
        String file = language.code() + ".tsv";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlacesTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
            return lines.stream().map(line -> line.split("\t", -1)).map(cells -> row(language, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Row row(Language language, String[] cells) {
        return new Row(language, cells[0], values(cells[1]), values(cells[2]));
    }

    private static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPlaceIsFoundAndKnownForWhatItIs(Row row) {
        List<PlaceMention> places =
                PLACES.get(row.language()).find(TEXTS.get(row.language()).read(row.text()));
        assertThat(places).extracting(PlaceMention::text).isEqualTo(row.places());
        assertThat(places)
                .extracting(place -> Objects.requireNonNullElse(place.id(), "-"))
                .isEqualTo(row.ids());
        assertThat(places)
                .extracting(place -> place.within().isEmpty() ? "-" : String.join(" > ", place.within()))
                .isEqualTo(row.within());
    }
}
