package recoupe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recoupe.language.Engine;
import recoupe.store.ClaimFilter;
import recoupe.store.ClaimTable;

class PrimingTest {
    private final Newsroom newsroom = new Newsroom();
    private final List<String> log = new ArrayList<>();

    @Test
    void theRehearsalReachesBucketAndTableAndChangesNothing() {
        prime(newsroom.table, "press");
        assertThat(log).isEmpty();
        assertThat(newsroom.table.articles(null, 10).items()).isEmpty();
        assertThat(newsroom.table.claims(ClaimFilter.ALL, null, 10).items()).isEmpty();
        assertThat(newsroom.items()).isEmpty();
    }

    @Test
    void aRehearsalThatFailsIsWrittenDownAndKeepsNoSnapshotFromBeingTaken() {
        newsroom.files.breakDown(true);
        prime(new ClaimTable(Newsroom.client(), "no-such-table"), "press");
        assertThat(log).hasSize(2).allSatisfy(line -> assertThat(line).contains("WARN"));
    }

    private void prime(ClaimTable table, String bucket) {
        new Priming(newsroom.files, bucket, Engine.load(), table, log::add).beforeCheckpoint(null);
    }
}
