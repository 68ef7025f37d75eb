package recoupe.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> givenUp = new CopyOnWriteArrayList<>();

    private final Delivery.Witness witness = new Delivery.Witness() {
        @Override
        public void delivered(BucketEvent event, Duration took) {}

        @Override
        public void gaveUp(BucketEvent event, Exception reason) {
            givenUp.add(event.key() + ": " + reason.getMessage());
        }
    };

    private static BucketEvent event(String name, String key, String sequencer) {
        return new BucketEvent(
                name,
                ArticleBucket.NAME,
                key,
                null,
                name.startsWith("ObjectCreated") ? "tag" : null,
                1L,
                sequencer,
                "2025-08-21T10:00:00.000Z");
    }

    private static BucketEvent put(String key, String sequencer) {
        return event("ObjectCreated:Put", key, sequencer);
    }

    private Delivery delivery(Delivery.Receiver receiver, Journal journal, Disturbance... disturbances) {
        return new Delivery(receiver, witness, journal, Set.of(disturbances));
    }

    @Test
    void a_failed_call_is_made_again_until_it_works() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Journal journal = Journal.inMemory();
        try (Delivery delivery = delivery(
                event -> {
                    if (calls.incrementAndGet() < 3) {
                        throw new IOException("not yet");
                    }
                },
                journal)) {
            delivery.send(put("a", "1"));
            assertThat(delivery.awaitQuiet(LONG_ENOUGH)).isTrue();
        }
        assertThat(calls).hasValue(3);
        assertThat(givenUp).isEmpty();
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void a_call_that_always_fails_is_given_up_and_told_and_stays_in_the_journal() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Journal journal = Journal.inMemory();
        try (Delivery delivery = delivery(
                event -> {
                    calls.incrementAndGet();
                    throw new IOException("the table is away");
                },
                journal)) {
            delivery.send(put("a", "1"));
            assertThat(delivery.awaitQuiet(LONG_ENOUGH)).isTrue();
        }
        assertThat(calls).hasValue(3);
        assertThat(givenUp).containsExactly("a: the table is away");
        assertThat(journal.open()).extracting(BucketEvent::key).containsExactly("a");
    }

    @Test
    void an_uploader_does_not_wait_for_the_function() throws InterruptedException {
        try (Delivery delivery = delivery(event -> Thread.sleep(400), Journal.inMemory())) {
            long began = System.nanoTime();
            delivery.send(put("a", "1"));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(300));
            assertThat(delivery.awaitQuiet(Duration.ofMillis(1))).isFalse();
            assertThat(delivery.awaitQuiet(LONG_ENOUGH)).isTrue();
        }
    }

    @Test
    void twice_is_twice() throws InterruptedException {
        try (Delivery delivery = delivery(event -> received.add(event.key()), Journal.inMemory(), Disturbance.twice)) {
            delivery.send(put("a", "1"));
            delivery.send(put("b", "2"));
            assertThat(delivery.awaitQuiet(LONG_ENOUGH)).isTrue();
        }
        assertThat(received).containsExactlyInAnyOrder("a", "a", "b", "b");
    }

    @Test
    void shuffled_events_overtake_each_other_and_none_is_lost() throws InterruptedException {
        List<String> sent = new ArrayList<>();
        try (Delivery delivery =
                delivery(event -> received.add(event.key()), Journal.inMemory(), Disturbance.shuffled)) {
            for (int i = 0; i < 50; i++) {
                sent.add("key" + i);
                delivery.send(put("key" + i, Integer.toString(i)));
            }
            assertThat(delivery.awaitQuiet(LONG_ENOUGH)).isTrue();
        }
        assertThat(received).containsExactlyInAnyOrderElementsOf(sent).isNotEqualTo(sent);
    }

    @Test
    void late_is_late() throws InterruptedException {
        try (Delivery delivery = delivery(event -> received.add(event.key()), Journal.inMemory(), Disturbance.late)) {
            delivery.send(put("a", "1"));
            assertThat(delivery.awaitQuiet(Duration.ofMillis(500))).isFalse();
            assertThat(received).isEmpty();
            assertThat(delivery.awaitQuiet(LONG_ENOUGH)).isTrue();
            assertThat(received).containsExactly("a");
        }
    }

    @Test
    void a_journal_on_disk_remembers_what_was_not_dealt_with(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.jsonl");
        Journal journal = Journal.in(file);
        journal.raised(put("done", "1"));
        journal.done(put("done", "1"));
        journal.raised(put("open", "2"));
        journal.raised(put("replaced", "3"));
        journal.raised(event("ObjectRemoved:Delete", "replaced", "4"));
        Files.writeString(file, Files.readString(file) + "{\"raised\":{\"name\":\"ObjectCr");

        Journal again = Journal.in(file);
        assertThat(again.open()).extracting(BucketEvent::sequencer).containsExactlyInAnyOrder("2", "4");
        assertThat(again.greatestSequencer()).isEqualTo("4");
        assertThat(again.latest("done")).isEqualTo(put("done", "1"));
        assertThat(again.latest("never")).isNull();
        assertThat(Journal.in(file).open()).hasSize(2);
    }

    @Test
    void sequencers_go_on_growing_after_a_clock_is_set_back() {
        Clock early = Clock.fixed(java.time.Instant.parse("2020-01-01T00:00:00Z"), java.time.ZoneOffset.UTC);
        String before = new Sequencer(Clock.systemUTC(), null).next();
        Sequencer after = new Sequencer(early, before);
        List<String> given = List.of(before, after.next(), after.next(), after.next());
        assertThat(given).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void one_key_is_worked_on_by_one_at_a_time_and_different_keys_at_once() throws InterruptedException {
        KeyLocks locks = new KeyLocks();
        Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
        AtomicInteger worst = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String key = "key" + i % 2;
            threads.add(new Thread(() -> locks.with(key, () -> {
                AtomicInteger count = inside.computeIfAbsent(key, k -> new AtomicInteger());
                worst.accumulateAndGet(count.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                count.decrementAndGet();
                return null;
            })));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(worst).hasValue(1);
    }
}
