package recoupe.local.stack;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock for each key in use, so that what happens to one object happens in one order. */
final class KeyLocks {
    private record Held(ReentrantLock lock, int users) {}

    private final ConcurrentMap<String, Held> held = new ConcurrentHashMap<>();

    /** Does something while nobody else does anything with the same key. */
    <T> T with(String key, Supplier<T> work) {
        ReentrantLock lock = held.compute(
                        key,
                        (k, before) -> before == null
                                ? new Held(new ReentrantLock(), 1)
                                : new Held(before.lock(), before.users() + 1))
                .lock();
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
            held.computeIfPresent(key, (k, now) -> now.users() == 1 ? null : new Held(now.lock(), now.users() - 1));
        }
    }
}
