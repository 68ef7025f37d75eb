package recoupe.store;

import java.util.List;
import java.util.Optional;
import recoupe.model.Action;
import recoupe.model.Article;
import recoupe.model.Claim;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table of articles and their claims. Safe for threads.
 *
 * <p>Every row of an article belongs to one generation, and the article's head names the one that counts; exchanging the head exchanges
 * the article. Readers believe no row that the head does not confirm, and read again what changed under their eyes.
 *
 * <p>Every call may throw the SDK's exceptions, or {@link TableBusyException} where trying again did not help.
 */
public final class ClaimTable {
    /** The most items that a page holds. */
    public static final int LARGEST_PAGE = 100;

    /** Neither an article nor anything else has this name. */
    private static final String NOWHERE = "~";

    private final ArticleWriter writer;
    private final ClaimReader reader;

    /** The table of a name, seen through a client; no call is made. */
    public ClaimTable(DynamoDbClient client, String table) {
        this(client, table, Patience.USUAL, ArticleWriter.MOST_ROWS);
    }

    ClaimTable(DynamoDbClient client, String table, Patience patience, int rowsTogether) {
        Calls calls = new Calls(client, table, patience);
        writer = new ArticleWriter(calls, rowsTogether);
        reader = new ClaimReader(calls);
    }

    /**
     * Whether the event of a version still has an effect. If it has none, because it or a later one was heeded before, whatever a crash
     * then left to be swept away is swept away now.
     */
    public boolean awaits(ObjectVersion version) {
        return writer.awaits(version);
    }

    /**
     * Replaces all claims of an article by those of a version of its file, in one step.
     *
     * @param claims each with an id of its own, {@code <articleId>.<n>}
     * @return false if the version is not newer than what is there: nothing changes then
     * @throws TooLargeException if a claim cannot be stored; nothing has changed then
     */
    public boolean ingest(ObjectVersion version, Article article, List<Claim> claims) {
        StoredArticle stored = StoredArticle.of(version, ArticleState.INGESTED, null, claims.size(), article);
        return writer.publish(version, Generation.of(version, stored, claims));
    }

    /**
     * Replaces all claims of an article by the news that a version of its file makes none, and why.
     *
     * @param reason in plain English
     * @param article what is known of it nevertheless; null if nothing is
     * @return false if the version is not newer than what is there: nothing changes then
     */
    public boolean refuse(ObjectVersion version, ArticleState state, String reason, Article article) {
        StoredArticle stored = StoredArticle.of(version, state, reason, 0, article);
        return writer.publish(version, Generation.of(version, stored, List.of()));
    }

    /**
     * Removes an article with all its claims, in one step. What remains is the news of the removal, which fences earlier versions that
     * are delivered late.
     *
     * @param removal the event; the version that it names, if any, is one that is gone and plays no part
     * @return false if the removal is not newer than what is there: nothing changes then
     */
    public boolean remove(ObjectVersion removal) {
        ObjectVersion nothing =
                new ObjectVersion(removal.bucket(), removal.key(), null, removal.sequencer(), removal.time());
        return writer.publish(nothing, Generation.removal(nothing));
    }

    /**
     * Makes every kind of call that reading and writing make, in a way that finds and changes nothing, so that the code for them is loaded
     * before it is needed.
     */
    public void rehearse() {
        writer.rehearse();
        reader.claims(ClaimFilter.of(NOWHERE), null, 1);
        reader.claims(new ClaimFilter(null, NOWHERE, NOWHERE, Action.OTHER, NOWHERE, null, null), null, 1);
    }

    /** The article of an id, unless it was never uploaded or has been removed. */
    public Optional<StoredArticle> article(String articleId) {
        return reader.article(articleId);
    }

    /**
     * Articles in any state, the newest upload first.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most items wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<StoredArticle> articles(Position after, int limit) {
        return reader.articles(after, pageSize(limit));
    }

    /** The claim of an id, unless its article has none of that number now. */
    public Optional<Claim> claim(String claimId) {
        return reader.claim(claimId);
    }

    /**
     * Claims that meet a filter, the newest published article first, each article's in the order of its text.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most items wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<Claim> claims(ClaimFilter filter, Position after, int limit) {
        return reader.claims(filter, after, pageSize(limit));
    }

    /**
     * Groups of claims among which comparable ones meet, the newest week first. A group of which no pair could be told is left out.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most groups wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<ClaimGroup> groups(Position after, int limit) {
        return reader.groups(after, pageSize(limit));
    }

    /**
     * The groups in which an article's claims meet others, the newest week first. A group of which no pair could be told is left out.
     *
     * @param after where the page before ended; null for the first page
     * @param limit the most groups wanted, 1 to {@link #LARGEST_PAGE}
     */
    public Page<ClaimGroup> groupsOf(String articleId, Position after, int limit) {
        return reader.groupsOf(articleId, after, pageSize(limit));
    }

    private static int pageSize(int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " items, not " + limit);
        }
        return limit;
    }
}
