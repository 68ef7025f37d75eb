package recoupe.store;

import java.util.Optional;
import recoupe.model.Claim;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table of articles and their claims. Safe for threads. */
public final class ClaimTable {
    /** The most items that a page holds. */
    public static final int LARGEST_PAGE = 100;

    private final DynamoDbClient client;
    private final String table;

    /** The table of a name, seen through a client; no call is made. */
    public ClaimTable(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** The article of an id, unless it was never uploaded or has been removed. */
    public Optional<StoredArticle> article(String articleId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Articles in any state, the newest upload first.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most items wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<StoredArticle> articles(Position after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The claim of an id, unless its article has none of that number now. */
    public Optional<Claim> claim(String claimId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Claims that meet a filter, the newest published article first, each article's in the order of its text.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most items wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<Claim> claims(ClaimFilter filter, Position after, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Groups of claims among which comparable ones meet, the newest week first. A group of which no pair could be told is left out.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most groups wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<ClaimGroup> groups(Position after, int limit) {
        throw new UnsupportedOperationException();
    }
}
