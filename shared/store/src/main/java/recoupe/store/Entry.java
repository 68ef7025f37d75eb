package recoupe.store;

import java.util.BitSet;
import java.util.List;

/**
 * An article's line in one of the table's lists: which of its claims, in one generation, belong under the heading.
 *
 * <p>It is one item, however many claims it names: a reader sees all of them or none. It counts only while its generation is the one
 * that the article's head names.
 *
 * @param partition the heading's shard
 * @param place what the list is sorted by, latest first; it holds no {@code #} but those between its own parts
 * @param articleId the article
 * @param generation the article's generation
 * @param claims the numbers of the claims; empty in the list of articles
 */
record Entry(String partition, String place, String articleId, String generation, BitSet claims) {
    /** The entry of a row. */
    static Entry of(RowKey key, BitSet claims) {
        String[] parts = split(key.sort());
        return new Entry(key.partition(), parts[0], parts[1], parts[2], claims);
    }

    RowKey key() {
        return new RowKey(partition, sort(place, articleId, generation));
    }

    List<Integer> numbers() {
        return claims.stream().boxed().toList();
    }

    /** Whether an entry is, in some generation, the one of a sort key. */
    static boolean isSameArticle(Entry entry, String sort) {
        return sort.startsWith(entry.place + "#" + entry.articleId + "#");
    }

    /** The keys of its claims. */
    List<RowKey> rows() {
        return claims.stream()
                .mapToObj(number -> Items.claimKey(articleId, generation, number))
                .toList();
    }

    static String sort(String place, String articleId, String generation) {
        return place + "#" + articleId + "#" + generation;
    }

    /**
     * The place, the article and the generation that a sort key names.
     *
     * @throws IllegalArgumentException if it is no entry's sort key
     */
    static String[] split(String sort) {
        int generation = sort.lastIndexOf('#');
        int article = sort.lastIndexOf('#', generation - 1);
        if (article < 1) {
            throw new IllegalArgumentException("not an entry: " + sort);
        }
        return new String[] {
            sort.substring(0, article), sort.substring(article + 1, generation), sort.substring(generation + 1)
        };
    }
}
