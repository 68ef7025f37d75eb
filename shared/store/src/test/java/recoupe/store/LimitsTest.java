package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recoupe.model.Article;
import recoupe.model.Claim;

/** Articles of a size that no newspaper prints stay whole within DynamoDB's limits, which the local one holds too. */
class LimitsTest {
    private static final String KEY = "large.txt";
    private static final Article ARTICLE = Samples.article(KEY, "The Courier", "2026-03-01");

    private final LocalTable table = LocalTable.create();
    private final ClaimTable claims = table.claims();

    @Test
    void anArticleOfThousandsOfClaimsIsStoredReadAndRemovedWhole() {
        List<Claim> many = Samples.claims(ARTICLE, 4_000, 1);
        claims.ingest(Samples.version(KEY, 1), ARTICLE, many);
        assertThat(all(ClaimFilter.ALL)).isEqualTo(many);
        assertThat(all(ClaimFilter.of(ARTICLE.id()))).isEqualTo(many);
        assertThat(claims.groups(null, 100).items()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.complete()).isFalse();
            assertThat(group.claims()).hasSize(GroupReader.LARGEST_GROUP);
        });
        claims.remove(Samples.version(KEY, 2));
        assertThat(all(ClaimFilter.ALL)).isEmpty();
        assertThat(table.items()).hasSize(1);
    }

    @Test
    void claimsOfManySpeakersNeedMorePlansThanOne() {
        List<Claim> many = IntStream.range(0, 1_200)
                .mapToObj(n ->
                        Samples.claim(ARTICLE, n).speaker("Speaker number " + n).build())
                .toList();
        claims.ingest(Samples.version(KEY, 1), ARTICLE, many);
        assertThat(all(ClaimFilter.ALL)).isEqualTo(many);
        claims.remove(Samples.version(KEY, 2));
        assertThat(table.items()).hasSize(1);
    }

    @Test
    void claimsWithLongWordsMakeSmallerTransactions() {
        List<Claim> many = IntStream.range(0, 40)
                .mapToObj(n ->
                        Samples.claim(ARTICLE, n).evidence("é".repeat(150_000)).build())
                .toList();
        claims.ingest(Samples.version(KEY, 1), ARTICLE, many);
        assertThat(all(ClaimFilter.ALL)).isEqualTo(many);
    }

    @Test
    void aNameOfAnyLengthIsFound() {
        String name = "Œuvre ".repeat(2_000);
        claims.ingest(
                Samples.version(KEY, 1),
                ARTICLE,
                List.of(Samples.claim(ARTICLE, 0).speaker(name).counted(name).build()));
        assertThat(all(new ClaimFilter(null, name.toUpperCase(), "the courier", null, name, null, null)))
                .hasSize(1);
        assertThat(all(new ClaimFilter(null, name + "x", null, null, null, null, null)))
                .isEmpty();
    }

    private List<Claim> all(ClaimFilter filter) {
        List<Claim> found = new ArrayList<>();
        Position after = null;
        do {
            Page<Claim> page = claims.claims(filter, after, ClaimTable.LARGEST_PAGE);
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }
}
