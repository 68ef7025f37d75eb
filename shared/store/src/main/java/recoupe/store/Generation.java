package recoupe.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import recoupe.model.Article;
import recoupe.model.Claim;
import recoupe.model.Json;

/**
 * Everything that the table holds of an article after one event. Its id follows from the event and the content, so the same work done
 * twice is the same generation.
 *
 * @param head what the article's head becomes
 * @param claims the claims, in the order of the text
 * @param entries the article's lines in the lists
 */
record Generation(Head head, List<Claim> claims, Collection<Entry> entries) {
    static Generation of(ObjectVersion version, StoredArticle article, List<Claim> claims) {
        Fence fence = Fence.of(version);
        List<String> content = new ArrayList<>();
        content.add(fence.toString());
        content.add(Json.line(article));
        claims.forEach(claim -> content.add(Json.line(claim)));
        String place = Index.place(article);
        Head head = new Head(article.articleId(), fence, Article.idOf(String.join("\n", content)), place, article);
        return new Generation(head, claims, Index.entries(head, claims));
    }

    /** The generation after a removal: a head that fences earlier puts, and nothing else. */
    static Generation removal(ObjectVersion version) {
        Fence fence = Fence.of(version);
        Head head = new Head(version.articleId(), fence, Article.idOf("removed\n" + fence), null, null);
        return new Generation(head, List.of(), List.of());
    }

    /** The number by which a claim is known in its article. */
    static int number(String claimId) {
        return Integer.parseInt(claimId.substring(claimId.lastIndexOf('.') + 1));
    }
}
