package recoupe.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader has learnt, in the course of one question, about which generations count.
 *
 * <p>Lists are read first and heads after them, so an entry that its head confirms was complete when it was read. An entry that its head
 * disowns may be a leftover, or may have been exchanged for another between the two readings. So the list is read once more, now that
 * the head is known: what the head names was there before that.
 */
final class Heads {
    private final Calls calls;
    private final Map<String, String> known = new HashMap<>();

    Heads(Calls calls) {
        this.calls = calls;
    }

    /** The head of an article, read now; null if the article is not there. */
    Head of(String articleId) {
        var item = calls.get(Items.headKey(articleId));
        Head head = item == null ? null : Items.head(articleId, item);
        return head == null || head.isRemoved() ? null : head;
    }

    /**
     * The heads, by article, that confirm entries which were just read.
     *
     * @throws ChangedException if an article may have changed since its entry was read
     */
    Map<String, Head> of(Collection<Entry> entries) throws ChangedException {
        List<RowKey> keys = entries.stream()
                .map(entry -> Items.headKey(entry.articleId()))
                .distinct()
                .toList();
        var items = calls.get(keys);
        Map<String, Head> heads = entries.stream()
                .map(Entry::articleId)
                .distinct()
                .filter(id -> items.containsKey(Items.headKey(id)))
                .map(id -> Items.head(id, items.get(Items.headKey(id))))
                .filter(head -> !head.isRemoved())
                .collect(Collectors.toMap(Head::articleId, head -> head));
        boolean changed = false;
        for (Entry entry : entries) {
            Head head = heads.get(entry.articleId());
            if (head != null && !head.generation().equals(entry.generation())) {
                changed |= !head.generation().equals(known.put(entry.articleId(), head.generation()));
            }
        }
        if (changed) {
            throw new ChangedException("an article may have changed while a list was read");
        }
        return heads;
    }
}
