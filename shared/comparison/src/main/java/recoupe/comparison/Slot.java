package recoupe.comparison;

import java.util.function.Function;

/** What a scope says in one dimension, and how it comes to say so. */
sealed interface Slot<T> {
    /** The claim's own words say it. */
    record Stated<T>(T value) implements Slot<T> {}

    /** A wider scope of the same article has exactly this one. */
    record Carried<T>(T value, String from) implements Slot<T> {}

    /** A rule that goes beyond the article supposes it. */
    record Supposed<T>(T value, String rule) implements Slot<T> {}

    /** Nobody says it. */
    record Unsaid<T>() implements Slot<T> {}

    /** The value; null if nobody says it. */
    default T orNull() {
        if (this instanceof Stated<T> stated) {
            return stated.value();
        }
        if (this instanceof Carried<T> carried) {
            return carried.value();
        }
        return this instanceof Supposed<T> supposed ? supposed.value() : null;
    }

    default boolean isStated() {
        return this instanceof Stated;
    }

    /** Carried over from sentences before, in an article that may tell of several places. */
    default boolean isRead() {
        return this instanceof Carried<T> carried && carried.from().equals("reading");
    }

    /** Beyond its own words, and not what the whole article speaks of. */
    default boolean isGuessed() {
        return this instanceof Supposed || isRead();
    }

    default boolean isSaid() {
        return !(this instanceof Unsaid);
    }

    /** A key that is equal where the values' keys are. */
    default String key(Function<T, String> key) {
        T value = orNull();
        return value == null ? "" : key.apply(value);
    }
}
