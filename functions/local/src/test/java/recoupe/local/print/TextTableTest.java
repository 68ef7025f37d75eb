package recoupe.local.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recoupe.local.print.Style.Tone;
import recoupe.local.print.TextTable.Cell;
import recoupe.local.print.TextTable.Column;

class TextTableTest {
    @ParameterizedTest
    @CsvSource({
        "drone, 5",
        "blessés, 7",
        "blesse\u0301s, 7",
        "日本, 4",
        "キーウ, 6",
        "한국, 4",
        "Київ, 4",
        "😀, 2",
        "a\u200bb, 2",
        "＋１, 4",
        "«…», 3"
    })
    void texts_take_as_many_columns_as_a_terminal_gives_them(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    private static TextTable table() {
        TextTable table = new TextTable(
                List.of(new Column("Who", false, 6), new Column("Number", true, 6), new Column("What", false, 8)), 2);
        table.row(List.of(Cell.of("Zelenskyï"), Cell.of("1,200", Tone.STRONG), Cell.of("drones")));
        table.row(
                List.of(Cell.of("防衛省"), Cell.of("7"), Cell.of("missiles balistiques et de croisière lancés de nuit")));
        return table;
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 60, 200})
    void no_line_is_wider_than_the_terminal(int width) {
        assertThat(table().lines(width, "  ", Style.PLAIN))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void columns_are_flush_whatever_the_script() {
        List<String> lines = table().lines(200, "", Style.PLAIN);
        assertThat(lines).hasSize(3);
        int column = DisplayWidth.of(lines.get(1).substring(0, lines.get(1).indexOf("drones")));
        assertThat(DisplayWidth.of(lines.get(2).substring(0, lines.get(2).indexOf("missiles"))))
                .isEqualTo(column);
        assertThat(DisplayWidth.of(lines.get(0).substring(0, lines.get(0).indexOf("What"))))
                .isEqualTo(column);
    }

    @Test
    void what_does_not_fit_in_the_lines_allowed_ends_in_an_ellipsis() {
        assertThat(String.join("\n", table().lines(34, "", Style.PLAIN))).contains("…");
    }

    @Test
    void colour_adds_nothing_but_colour() {
        List<String> plain = table().lines(50, "  ", Style.PLAIN);
        List<String> coloured = table().lines(50, "  ", Style.COLOURED);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing()))
                .containsExactlyElementsOf(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "'out,err', '', xterm, true",
        "'err', '', xterm, false",
        "'', '', xterm, false",
        "'out,err', 1, xterm, false",
        "'out,err', '', dumb, false"
    })
    void colour_is_for_terminals_whose_user_does_not_mind(
            String terminals, String noColour, String term, boolean coloured) {
        Terminal terminal = Terminal.of(Map.of("NO_COLOR", noColour, "TERM", term), terminals, true, Locale.ENGLISH);
        assertThat(terminal.colour()).isEqualTo(coloured);
    }
}
