package recoupe.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.store.ArticleState;
import recoupe.store.ClaimFilter;
import recoupe.store.ClaimTable;
import recoupe.store.Page;
import recoupe.store.Position;
import recoupe.store.StoredArticle;

/** Articles, and what became of each. */
final class ArticleList {
    private final ClaimTable table;

    ArticleList(ClaimTable table) {
        this.table = table;
    }

    /** What is told of an article; where its file lies is the deployment's own affair. */
    record Entry(
            String articleId,
            String key,
            ArticleState state,
            String reason,
            int claims,
            String outlet,
            String title,
            String url,
            String published,
            Article.DateSource publishedFrom,
            String language,
            String ingestedAt,
            String versionId) {
        static Entry of(StoredArticle article) {
            return new Entry(
                    article.articleId(),
                    article.key(),
                    article.state(),
                    article.reason(),
                    article.claims(),
                    article.outlet(),
                    article.title(),
                    article.url(),
                    article.published(),
                    article.publishedFrom(),
                    article.language(),
                    article.ingestedAt(),
                    article.versionId());
        }
    }

    /** An article with a page of its claims. */
    record EntryWithClaims(@JsonUnwrapped Entry article, List<Claim> items, String next) {}

    Response list(Call call) {
        Page<StoredArticle> page =
                table.articles(call.after(Position::parse), call.query().limit());
        return Response.json(new Items<>(page.items().stream().map(Entry::of).toList(), call.next(page)));
    }

    Response one(Call call) {
        StoredArticle article = table.article(call.id())
                .orElseThrow(() -> Problem.notFound("There is no article \"" + Problem.cut(call.id())
                        + "\"; it was never uploaded or has been removed."));
        Page<Claim> page = table.claims(
                ClaimFilter.of(article.articleId()),
                call.after(Position::parse),
                call.query().limit());
        return Response.json(new EntryWithClaims(Entry.of(article), page.items(), call.next(page)));
    }
}
