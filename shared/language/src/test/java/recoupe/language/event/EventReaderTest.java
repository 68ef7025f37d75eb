package recoupe.language.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recoupe.language.Engine;
import recoupe.language.Examples;
import recoupe.language.Language;
import recoupe.model.Article;
import recoupe.model.Event;

class EventReaderTest {
    private static final Engine ENGINE = Engine.load();

    static Stream<Examples.Row> events() {
        return Stream.of(Language.values()).flatMap(l -> Examples.of(l, "event/events-" + l.code()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void tellsWhatHappenedWhereAndWhen(Examples.Row row) {
        Article article = new Article(
                "a",
                "a.txt",
                null,
                null,
                row.cell("title").isEmpty() ? null : row.cell("title"),
                "2025-03-05",
                Article.DateSource.METADATA,
                row.language().code(),
                row.cell("text"));
        Event event = ENGINE.analyse(article).event();
        assertThat(event == null || event.family() == null ? "" : event.family())
                .isEqualTo(row.cell("family"));
        assertThat(event == null || event.place() == null ? "" : event.place().id())
                .isEqualTo(row.cell("place"));
        assertThat(event == null || event.from() == null ? "" : event.from() + ".." + event.to())
                .isEqualTo(row.cell("days"));
        assertThat(ENGINE.analyse(article).claims())
                .allSatisfy(claim -> assertThat(claim.article().event()).isEqualTo(event));
    }
}
