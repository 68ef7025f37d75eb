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
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    event.accept(calls.getAndIncrement());
                    try {
                        return method.invoke(client, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Dies instead of making a call, when a number of calls have been made. */
    static DynamoDbClient dyingBefore(DynamoDbClient client, int call) {
        return before(client, number -> {
            if (number >= call) {
                throw SdkClientException.create("died at call " + call);
            }
        });
    }
}
