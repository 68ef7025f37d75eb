package recoupe.language.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static List<Table.Row> parse(String text) throws IOException {
        return Table.parse("words.tsv", new BufferedReader(new StringReader(text)));
    }

    @Test
    void readsRowsUnderTheirColumnsAndSkipsCommentsAndBlankLines() throws IOException {
        List<Table.Row> rows = parse("# origin\n\nform\tlemma\tforms\nva\taller\tva|vas\nvient\tvenir\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).list("forms")).containsExactly("va", "vas");
        assertThat(rows.get(1).get("forms")).isEmpty();
    }

    @Test
    void aRowWithTooManyCellsIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> parse("form\tlemma\nva\taller\tencore\n")).hasMessageContaining("words.tsv:2");
    }

    @Test
    void anEmptyFirstCellIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> parse("form\tlemma\n\taller\n")).hasMessageContaining("words.tsv:2");
    }

    @Test
    void aCellThatIsNeededButEmptyIsRefusedWithItsPlace() throws IOException {
        Table.Row row = parse("form\tlemma\nva\n").get(0);
        assertThatThrownBy(() -> row.need("lemma")).hasMessage("words.tsv:2: the column lemma is empty");
    }

    @Test
    void aTableWithoutColumnsIsRefused() {
        assertThatThrownBy(() -> parse("# nothing\n")).hasMessageContaining("words.tsv");
    }
}
