package recoupe.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import recoupe.model.Article;

/**
 * What a list of the table is about: all articles, all claims, the claims of one speaker about one action, and so on.
 *
 * <p>A list is kept in several partitions, its shards, and an article's entry is in the one that the article's id names: so neither a
 * large outlet nor a busy day makes one partition carry all writes.
 *
 * @param name the list's name, unique in the table
 * @param shards how many partitions it is kept in
 */
record Heading(String name, int shards) {
    /** A partition takes 1,000 units a second and an entry costs two: 4 shards bear 2,000 articles a second under one heading. */
    private static final int SHARDS = 4;

    /** An article has about ten entries among the groups, where it has one elsewhere. */
    private static final int GROUP_SHARDS = 8;

    /** The longest form of a value that is kept readable, in characters; four of these fit well into a key of 2,048 bytes. */
    private static final int READABLE = 120;

    /** Every article, whatever its state. */
    static final Heading ARTICLES = new Heading("articles", SHARDS);

    /** Every group of claims among which comparable ones may meet. */
    static final Heading GROUPS = new Heading("groups", GROUP_SHARDS);

    /** The claims that agree in the given values; null leaves a dimension open. */
    static Heading claims(String speaker, String outlet, String action, String counted) {
        StringBuilder name = new StringBuilder("claims");
        append(name, "speaker", speaker);
        append(name, "outlet", outlet);
        append(name, "action", action);
        append(name, "counted", counted);
        return new Heading(name.toString(), SHARDS);
    }

    /** The partition that holds an article's entry. */
    String partition(String articleId) {
        return partition(Math.floorMod(articleId.hashCode(), shards));
    }

    List<String> partitions() {
        return IntStream.range(0, shards).mapToObj(this::partition).toList();
    }

    /** A value in letters, digits and a few marks that no key uses as a separator; long ones are cut and told apart by a digest. */
    private static String escaped(String value) {
        String escaped = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return escaped.length() <= READABLE ? escaped : escaped.substring(0, READABLE / 2) + "~" + Article.idOf(value);
    }

    private String partition(int shard) {
        return name + "#" + shard;
    }

    private static void append(StringBuilder name, String dimension, String value) {
        if (value != null) {
            name.append(' ').append(dimension).append('=').append(escaped(Folded.of(value)));
        }
    }
}
