package recoupe.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Language;
import recoupe.language.TimeMention;
import recoupe.language.text.TextReader;

/** Runs the tables of time expressions, one for each language. */
class TimeExpressionsTest {
    private static final Map<Language, TextReader> TEXTS = new EnumMap<>(Language.class);
    private static final Map<Language, TimeFinder> TIMES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, new TextReader(language));
            TIMES.put(language, new TimeFinder(language));
        }
    }

    /** One row of a table; the expression stands in square brackets, or there is none. */
    record Row(Language language, LocalDate published, String sentence, LocalDate from, LocalDate to) {
        String text() {
            return sentence.replaceFirst("\\[", "").replaceFirst("\\]", "");
        }

        int start() {
            return sentence.indexOf('[');
        }

        int end() {
            return sentence.indexOf(']') - 1;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(Language.values()).flatMap(TimeExpressionsTest::rows);
    }

    private static Stream<Row> rows(Language language) {
        String file = language.code() + ".tsv";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeExpressionsTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
            return lines.stream().map(line -> row(language, line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Row row(Language language, String[] cells) {
        return new Row(
                language,
                day(cells[0]),
                cells[1],
                cells.length > 2 ? day(cells[2]) : null,
                cells.length > 3 ? day(cells[3]) : null);
    }

    private static LocalDate day(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyExpressionIsFoundWholeAndMeansItsDays(Row row) {
        List<TimeMention> times =
                TIMES.get(row.language()).find(TEXTS.get(row.language()).read(row.text()), row.published());
        if (row.start() < 0) {
            assertThat(times).isEmpty();
            return;
        }
        assertThat(times)
                .filteredOn(time -> time.start() == row.start())
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.text()).isEqualTo(row.text().substring(row.start(), row.end()));
                    assertThat(time.from()).as("from").isEqualTo(row.from());
                    assertThat(time.to()).as("to").isEqualTo(row.to());
                });
    }
}
