package recoupe.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recoupe.model.Article;
import recoupe.model.Claim;

class ClaimQueriesTest {
    private final LocalTable table = LocalTable.create();
    private final ClaimTable claims = table.claims();

    @Test
    void anIngestedArticleIsFoundByItsIdWithEverythingThatIsKnownOfIt() {
        Article article = ingest("a b/é+.txt", "The Courier", "2026-03-01", 7);
        StoredArticle stored = claims.article(article.id()).orElseThrow();
        assertThat(stored.claims()).isEqualTo(7);
        assertThat(stored.key()).isEqualTo("a b/é+.txt");
        assertThat(claims.articles(null, 10).items()).containsExactly(stored);
        assertThat(all(ClaimFilter.of(article.id()), 3)).isEqualTo(Samples.claims(article, 7, 1));
    }

    private Article ingest(String key, String outlet, String published, int count) {
        Article article = Samples.article(key, outlet, published);
        claims.ingest(Samples.version(key, 1), article, Samples.claims(article, count, 1));
        return article;
    }

    private List<Claim> all(ClaimFilter filter, int limit) {
        List<Claim> found = new ArrayList<>();
        Position after = null;
        do {
            Page<Claim> page = claims.claims(filter, after, limit);
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }
}
