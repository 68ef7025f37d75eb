package recoupe.store;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A list of the table read backwards, its shards merged into one order; no more is read ahead than one stretch of each shard. */
final class Walk implements Iterator<Entry> {
    private static final Comparator<Shard> LATEST_FIRST = Comparator.comparing(
                    (Shard shard) -> shard.read.element().key().sort())
            .reversed();

    private final PriorityQueue<Shard> shards = new PriorityQueue<>(LATEST_FIRST);

    /**
     * Begins to read.
     *
     * @param from the first sort key that may be returned
     * @param to the last one
     * @param stretch how many entries are read from a shard at once
     */
    Walk(Calls calls, Heading heading, String from, String to, int stretch) {
        List<Shard> all = heading.partitions().stream()
                .map(partition -> new Shard(calls, partition, from, to, stretch))
                .toList();
        calls.sideBySide(all, Shard::fill);
        all.stream().filter(shard -> !shard.read.isEmpty()).forEach(shards::add);
    }

    @Override
    public boolean hasNext() {
        return !shards.isEmpty();
    }

    /** The next entry, which stays where it is. */
    Entry peek() {
        return shards.element().read.element();
    }

    @Override
    public Entry next() {
        Shard shard = shards.remove();
        Entry entry = shard.read.remove();
        if (shard.read.isEmpty()) {
            shard.fill();
        }
        if (!shard.read.isEmpty()) {
            shards.add(shard);
        }
        return entry;
    }

    private static final class Shard {
        private final Calls calls;
        private final String partition;
        private final String from;
        private final String to;
        private final int stretch;
        private final Deque<Entry> read = new ArrayDeque<>();
        private Map<String, AttributeValue> after;
        private boolean finished;

        Shard(Calls calls, String partition, String from, String to, int stretch) {
            this.calls = calls;
            this.partition = partition;
            this.from = from;
            this.to = to;
            this.stretch = stretch;
        }

        private void fill() {
            while (read.isEmpty() && !finished) {
                QueryResponse answer = calls.latest(partition, from, to, stretch, after);
                answer.items().forEach(item -> read.add(Items.entry(item)));
                after = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : null;
                finished = after == null;
            }
        }
    }
}
