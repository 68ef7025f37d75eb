package recoupe.local.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "plain, plain",
                "|a,b|, |\"a,b\"|",
                "|say \"no\"|, |\"say \"\"no\"\"\"|",
                "=1+1, '=1+1",
                "+33 1, '+33 1",
                "-5, '-5",
                "@SUM(A1), '@SUM(A1)",
                "|=HYPERLINK(\"x\",\"y\")|, |\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"|",
                "5-10, 5-10"
            })
    void cells_are_quoted_where_needed_and_never_formulas(String text, String cell) {
        assertThat(Csv.line(List.of(text))).isEqualTo(cell + "\r\n");
    }

    @Test
    void numbers_stay_numbers_and_nothing_stays_nothing() {
        assertThat(Csv.line(Arrays.asList(new BigDecimal("-1.5"), new BigDecimal("1E+3"), null, true, 0.5, 7)))
                .isEqualTo("-1.5,1000,,true,0.5,7\r\n");
    }

    @Test
    void line_feeds_stay_in_their_cell() {
        assertThat(Csv.line(List.of("a\nb", "\tc"))).isEqualTo("\"a\nb\",'\tc\r\n");
    }
}
