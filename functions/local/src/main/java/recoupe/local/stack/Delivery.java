package recoupe.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Carries the events of a bucket to the extract function, as Lambda does with an asynchronous call: after the uploader has its
 * answer, again after a failure, and not for ever.
 */
final class Delivery implements AutoCloseable {
    /** What an event is delivered to. */
    interface Receiver {
        void receive(BucketEvent event) throws Exception;
    }

    /** Who is told how deliveries end. */
    interface Witness {
        void delivered(BucketEvent event, Duration took);

        /** All attempts have failed; the last reason is given. */
        void gaveUp(BucketEvent event, Exception reason);
    }

    /** Pauses before the second attempt and the third, the last. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(500), Duration.ofSeconds(3));

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Receiver receiver;
    private final Witness witness;
    private final Journal journal;
    private final Set<Disturbance> disturbances;
    private final UnderWay underWay = new UnderWay();
    private final ScheduledExecutorService carriers = Executors.newScheduledThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()), Delivery::carrier);

    Delivery(Receiver receiver, Witness witness, Journal journal, Set<Disturbance> disturbances) {
        this.receiver = receiver;
        this.witness = witness;
        this.journal = journal;
        this.disturbances = Set.copyOf(disturbances);
    }

    private static Thread carrier(Runnable work) {
        Thread thread = new Thread(work, "events");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a new event, remembers it, and returns at once. */
    void send(BucketEvent event) {
        journal.raised(event);
        resend(event);
    }

    /** Takes an event that is remembered already. */
    void resend(BucketEvent event) {
        int copies = disturbances.contains(Disturbance.twice) ? 2 : 1;
        for (int i = 0; i < copies; i++) {
            schedule(event, 0, delay());
        }
    }

    private Duration delay() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long late = disturbances.contains(Disturbance.late) ? random.nextLong(1_000, 5_000) : 0;
        long shuffled = disturbances.contains(Disturbance.shuffled) ? random.nextLong(0, 1_000) : 0;
        return Duration.ofMillis(late + shuffled);
    }

    private void schedule(BucketEvent event, int attempt, Duration delay) {
        underWay.begin();
        try {
            carriers.schedule(() -> attempt(event, attempt), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            underWay.end();
        }
    }

    private void attempt(BucketEvent event, int attempt) {
        try {
            long began = System.nanoTime();
            receiver.receive(event);
            journal.done(event);
            witness.delivered(event, Duration.ofNanos(System.nanoTime() - began));
        } catch (Exception e) {
            if (attempt < PAUSES.size()) {
                schedule(event, attempt + 1, PAUSES.get(attempt));
            } else {
                witness.gaveUp(event, e);
            }
        } finally {
            underWay.end();
        }
    }

    /** Waits until no event is on its way. Says whether that came to pass in time. */
    boolean awaitQuiet(Duration atMost) throws InterruptedException {
        return underWay.awaitNone(atMost);
    }

    /** Lets attempts under way end; what waits stays in the journal. */
    @Override
    public void close() {
        carriers.shutdownNow();
        try {
            carriers.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
