package recoupe.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client between whose calls anything may happen: the caller's death, or somebody else's work. */
final class Watched {
    private Watched() {}

    /** Runs something before each call; it is told how many calls came before, from 0. */
    static DynamoDbClient before(DynamoDbClient client, IntConsumer event) {
        AtomicInteger calls = new AtomicInteger();
        return wrap(client, event, calls, number -> {});
    }

    /** Dies instead of making a call, when a number of calls have been made. */
    static DynamoDbClient dyingBefore(DynamoDbClient client, int call) {
        return before(client, number -> dieAt(number, call));
    }

    /** Dies when a call has been made, before its answer is known. */
    static DynamoDbClient dyingAfter(DynamoDbClient client, int call) {
        return wrap(client, number -> {}, new AtomicInteger(), number -> dieAt(number, call));
    }

    private static void dieAt(int number, int call) {
        if (number >= call) {
            throw SdkClientException.create("died at call " + call);
        }
    }

    private static DynamoDbClient wrap(
            DynamoDbClient client, IntConsumer before, AtomicInteger calls, IntConsumer after) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    int number = calls.getAndIncrement();
                    before.accept(number);
                    try {
                        Object answer = method.invoke(client, args);
                        after.accept(number);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
